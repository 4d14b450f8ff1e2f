create table public.submissions (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  submitter_name text,
  submitter_email text,
  note text,
  reference text not null unique,
  contact jsonb not null default '{}',
  submitted_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references public.members (id) on delete set null,
  decision text check (decision in ('publish', 'decline')),
  reason text
);
comment on table public.submissions is 'Who sent an organisation in, and what was decided. For moderators only.';
comment on column public.submissions.organisation_id is 'The organisation that was sent in.';
comment on column public.submissions.submitter_name is 'Name of the person who sent it, if they gave it.';
comment on column public.submissions.submitter_email is 'Their e-mail address, if they gave it; never shown to the public.';
comment on column public.submissions.note is 'What they wanted a moderator to know.';
comment on column public.submissions.reference is 'Short code they can quote.';
comment on column public.submissions.contact is 'Contact given but not for the public: {email, phone}.';
comment on column public.submissions.submitted_at is 'When it was sent.';
comment on column public.submissions.decided_at is 'When it was decided; null while it waits.';
comment on column public.submissions.decided_by is 'The member who decided.';
comment on column public.submissions.decision is 'publish or decline; null while it waits.';
comment on column public.submissions.reason is 'Why, in the moderator''s words.';
create index submissions_waiting on public.submissions (submitted_at) where decided_at is null;
create index submissions_decided_by on public.submissions (decided_by);
alter table public.submissions enable row level security;
grant select, update, delete on public.submissions to authenticated;
grant select, insert, update, delete on public.submissions to service_role;
create policy "moderators read submissions" on public.submissions
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
create policy "moderators change submissions" on public.submissions
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "administrators remove submissions" on public.submissions
  for delete to authenticated using ((select private.has_role('administrator')));
