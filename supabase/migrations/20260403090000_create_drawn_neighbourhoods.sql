create table public.drawn_neighbourhoods (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references public.members (id) on delete cascade,
  name text not null check (length(trim(name)) between 1 and 80),
  description text check (length(description) <= 1000),
  geography text not null references public.geographies (slug) on update cascade on delete cascade,
  geom extensions.geometry(MultiPolygon, 4326) not null,
  visibility text not null default 'private' check (visibility in ('private', 'link', 'public')),
  status text check (status in ('waiting', 'published', 'declined')),
  token text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  decided_at timestamptz,
  decided_by uuid references public.members (id) on delete set null,
  reason text check (length(reason) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  checked_at timestamptz not null default now(),
  check ((visibility = 'public') = (status is not null)),
  check (coalesce(status, 'waiting') = 'waiting' or decided_at is not null)
);
comment on table public.drawn_neighbourhoods is
  'Neighbourhoods that residents drew. Written by save_drawn_neighbourhood alone, which guards against differencing; read by drawn_neighbourhood, which never says whose they are.';
comment on column public.drawn_neighbourhoods.id is 'Identity.';
comment on column public.drawn_neighbourhoods.owner_id is 'The member who saved it.';
comment on column public.drawn_neighbourhoods.name is 'What its owner calls it.';
comment on column public.drawn_neighbourhoods.description is 'What its owner says of it.';
comment on column public.drawn_neighbourhoods.geography is 'The geography of the small areas that its figures are made from.';
comment on column public.drawn_neighbourhoods.geom is 'The shape: valid, EPSG:4326 degrees, exterior rings counter-clockwise.';
comment on column public.drawn_neighbourhoods.visibility is
  'private, for its owner; link, for whoever has the link; public, for everybody once a moderator has published it.';
comment on column public.drawn_neighbourhoods.status is 'Of a public one: waiting, published or declined; null for the others.';
comment on column public.drawn_neighbourhoods.token is 'The secret part of its link, 244 random bits.';
comment on column public.drawn_neighbourhoods.decided_at is 'When a moderator decided; null while it waits.';
comment on column public.drawn_neighbourhoods.decided_by is 'The moderator; null once their account is gone.';
comment on column public.drawn_neighbourhoods.reason is 'Why it was declined, for its owner.';
comment on column public.drawn_neighbourhoods.created_at is 'When it was saved.';
comment on column public.drawn_neighbourhoods.updated_at is 'When its owner last changed it.';
comment on column public.drawn_neighbourhoods.checked_at is
  'When its shape was last found safe from differencing; figures that came later are looked at again when it is read.';
create index drawn_neighbourhoods_owner on public.drawn_neighbourhoods (owner_id);
create index drawn_neighbourhoods_geography on public.drawn_neighbourhoods (geography);
create index drawn_neighbourhoods_decided_by on public.drawn_neighbourhoods (decided_by);
create index drawn_neighbourhoods_status on public.drawn_neighbourhoods (status, updated_at) where status is not null;
create trigger note_change before update of name, description, geom, visibility on public.drawn_neighbourhoods
  for each row execute function private.note_change();

alter table public.drawn_neighbourhoods enable row level security;
grant select, delete on public.drawn_neighbourhoods to authenticated;
grant select, insert, update, delete on public.drawn_neighbourhoods to service_role;
create policy "members see their own drawings, and moderators those to be public" on public.drawn_neighbourhoods
  for select to authenticated
  using (owner_id = (select auth.uid())
    or (visibility = 'public' and (select private.has_role('moderator', 'administrator'))));
create policy "members remove their own drawings" on public.drawn_neighbourhoods
  for delete to authenticated using (owner_id = (select auth.uid()));

create table public.drawn_neighbourhood_members (
  drawn_id uuid not null references public.drawn_neighbourhoods (id) on delete cascade,
  neighbourhood_id integer not null references public.neighbourhoods (id) on delete cascade,
  primary key (drawn_id, neighbourhood_id)
);
comment on table public.drawn_neighbourhood_members is
  'The small areas that stand for a drawn neighbourhood: those whose population-weighted centre lies inside, or those that were picked.';
comment on column public.drawn_neighbourhood_members.drawn_id is 'The drawn neighbourhood.';
comment on column public.drawn_neighbourhood_members.neighbourhood_id is 'The small area.';
create index drawn_neighbourhood_members_neighbourhood on public.drawn_neighbourhood_members (neighbourhood_id);
alter table public.drawn_neighbourhood_members enable row level security;
grant select on public.drawn_neighbourhood_members to authenticated;
grant select, insert, update, delete on public.drawn_neighbourhood_members to service_role;
create policy "whoever sees the drawing sees its small areas" on public.drawn_neighbourhood_members
  for select to authenticated
  using (exists (select 1 from public.drawn_neighbourhoods d where d.id = drawn_neighbourhood_members.drawn_id));

comment on column private.rate_events.action is 'submission, proposal, claim, invitation, note or drawing.';
update public.site_settings set value = value || '{"drawing": {"perAddress": 60, "perAccount": 40, "minutes": 60}}'
where key = 'rate_limits' and not value ? 'drawing';
