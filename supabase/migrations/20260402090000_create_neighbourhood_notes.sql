create table public.neighbourhood_notes (
  id uuid primary key default gen_random_uuid(),
  geography text not null references public.geographies (slug) on update cascade on delete cascade,
  code text not null,
  note_text text not null check (length(note_text) between 10 and 1000),
  author_name text not null check (length(author_name) between 1 and 80),
  speaks_as text not null default 'lives' check (speaks_as in ('lives', 'works', 'helps')),
  status text not null default 'waiting' check (status in ('waiting', 'published', 'declined')),
  sent_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references public.members (id) on delete set null,
  check ((status = 'waiting') = (decided_at is null))
);
comment on table public.neighbourhood_notes is
  'What people say of a neighbourhood. Nothing shows before a moderator publishes it; what shows is read through neighbourhood_voices.';
comment on column public.neighbourhood_notes.id is 'Identity.';
comment on column public.neighbourhood_notes.geography is 'The geography of the area it is about.';
comment on column public.neighbourhood_notes.code is
  'The area''s code. Not a reference to its row: a note outlives an import that draws the areas anew.';
comment on column public.neighbourhood_notes.note_text is 'The note, as it was sent: 10 to 1,000 letters.';
comment on column public.neighbourhood_notes.author_name is 'The name to show beside it, chosen by whoever wrote it; a first name will do.';
comment on column public.neighbourhood_notes.speaks_as is 'lives here, works here, or helps here (a volunteer).';
comment on column public.neighbourhood_notes.status is 'waiting, published or declined.';
comment on column public.neighbourhood_notes.sent_at is 'When it was sent.';
comment on column public.neighbourhood_notes.decided_at is 'When a moderator last decided; null while it waits.';
comment on column public.neighbourhood_notes.decided_by is 'The moderator; null once their account is gone.';
create index neighbourhood_notes_area on public.neighbourhood_notes (geography, code, decided_at) where status = 'published';
create index neighbourhood_notes_geography on public.neighbourhood_notes (geography);
create index neighbourhood_notes_waiting on public.neighbourhood_notes (sent_at) where status = 'waiting';
create index neighbourhood_notes_decided_by on public.neighbourhood_notes (decided_by);

alter table public.neighbourhood_notes enable row level security;
grant select, delete on public.neighbourhood_notes to authenticated;
grant select, insert, update, delete on public.neighbourhood_notes to service_role;
create policy "moderators read notes" on public.neighbourhood_notes
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
create policy "administrators remove notes" on public.neighbourhood_notes
  for delete to authenticated using ((select private.has_role('administrator')));

comment on column private.rate_events.action is 'submission, proposal, claim, invitation or note.';
update public.site_settings set value = value || '{"note": {"perAddress": 10, "perAccount": 10, "minutes": 60}}'
where key = 'rate_limits' and not value ? 'note';

create function private.limit_notes() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_captcha();
  perform private.count_event('note');
  return new;
end
$$;
comment on function private.limit_notes is 'Holds whoever sends notes to the rate of the settings, by whichever way they come.';
create trigger limit_notes before insert on public.neighbourhood_notes
  for each row execute function private.limit_notes();
revoke execute on function private.limit_notes from public;
grant execute on function private.limit_notes to service_role;
