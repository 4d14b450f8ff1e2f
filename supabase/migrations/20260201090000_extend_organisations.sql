-- What Open Referral UK says of an organisation and a directory needs to trust: who it is in law, how big, where it is based.
alter table public.organisations
  add column legal_name text check (length(legal_name) between 1 and 200),
  add column founded_year integer check (founded_year between 1000 and 2100),
  add column income_band text check (income_band in
    ('none', 'under_10k', 'under_100k', 'under_500k', 'under_1m', 'over_1m', 'unknown')),
  add column based_in text check (length(based_in) between 1 and 200),
  add column merged_into uuid references public.organisations (id) on delete set null check (merged_into <> id),
  add column version integer not null default 0,
  add column closed_at timestamptz;
comment on column public.organisations.legal_name is 'Its name in law, where that is not the name people know it by.';
comment on column public.organisations.founded_year is 'Year it was founded.';
comment on column public.organisations.income_band is
  'Yearly income in pounds: none, under_10k, under_100k, under_500k, under_1m, over_1m or unknown; null when nobody said.';
comment on column public.organisations.based_in is 'Where it is based, in words: the town of its registered office or of its people.';
comment on column public.organisations.merged_into is 'The organisation this entry was merged into; its link leads there.';
comment on column public.organisations.version is 'Number of its current version in organisation_versions; 0 before the first.';
comment on column public.organisations.closed_at is 'When it closed; null while it runs.';
create index organisations_merged_into on public.organisations (merged_into);

create table public.organisation_identifiers (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  scheme text not null check (scheme ~ '^[A-Z]{2}-[A-Z0-9]{2,12}$'),
  identifier text not null check (length(identifier) between 1 and 40),
  primary key (organisation_id, scheme, identifier)
);
comment on table public.organisation_identifiers is 'Numbers an organisation has in registers: charities, companies and others.';
comment on column public.organisation_identifiers.organisation_id is 'The organisation.';
comment on column public.organisation_identifiers.scheme is
  'The register, by org-id.guide: GB-CHC, GB-COH, GB-SC, GB-NIC and so on.';
comment on column public.organisation_identifiers.identifier is 'Its number there.';
create index organisation_identifiers_number on public.organisation_identifiers (scheme, identifier);
alter table public.organisation_identifiers enable row level security;
grant select on public.organisation_identifiers to anon, authenticated;
grant insert, update, delete on public.organisation_identifiers to authenticated;
grant select, insert, update, delete on public.organisation_identifiers to service_role;
create policy "whoever sees the organisation sees its identifiers" on public.organisation_identifiers
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = organisation_identifiers.organisation_id));
create policy "moderators add organisation identifiers" on public.organisation_identifiers
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change organisation identifiers" on public.organisation_identifiers
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove organisation identifiers" on public.organisation_identifiers
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.service_areas (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  kind text not null default 'text' check (kind in ('area', 'polygon', 'text')),
  name text check (length(name) between 1 and 200),
  geography text,
  code text,
  geom extensions.geometry(MultiPolygon, 4326),
  check (case kind when 'area' then geography is not null and code is not null
    when 'polygon' then geom is not null else name is not null end)
);
comment on table public.service_areas is 'Where an organisation serves, which is not always where it is.';
comment on column public.service_areas.id is 'Identity of the service area.';
comment on column public.service_areas.organisation_id is 'The organisation that serves there.';
comment on column public.service_areas.kind is 'area: a neighbourhood by geography and code; polygon: a shape of its own; text: words.';
comment on column public.service_areas.name is 'What people call it.';
comment on column public.service_areas.geography is 'Geography of the neighbourhood, such as ward-2024; null unless kind is area.';
comment on column public.service_areas.code is 'Code of the neighbourhood in its geography; null unless kind is area.';
comment on column public.service_areas.geom is 'The shape, EPSG:4326; null unless kind is polygon.';
create index service_areas_organisation on public.service_areas (organisation_id);
create index service_areas_code on public.service_areas (geography, code);
create index service_areas_geom on public.service_areas using gist (geom);
alter table public.service_areas enable row level security;
grant select on public.service_areas to anon, authenticated;
grant insert, update, delete on public.service_areas to authenticated;
grant select, insert, update, delete on public.service_areas to service_role;
create policy "whoever sees the organisation sees its service areas" on public.service_areas
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = service_areas.organisation_id));
create policy "moderators add service areas" on public.service_areas
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change service areas" on public.service_areas
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove service areas" on public.service_areas
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
