create table public.locations (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text,
  address text,
  postcode text,
  privacy text not null default 'exact'
    check (privacy in ('exact', 'street', 'postcode_district', 'neighbourhood', 'hidden')),
  geom extensions.geometry(Point, 4326),
  access_features text[] not null default '{}' check (access_features <@ array['step_free',
    'accessible_toilet', 'hearing_loop', 'parking', 'quiet_space']),
  locality text
);
comment on table public.locations is 'Places as the public sees them. The true point is kept apart, in location_points.';
comment on column public.locations.id is 'Identity of the place.';
comment on column public.locations.organisation_id is 'The organisation it belongs to.';
comment on column public.locations.name is 'Name of the building or room.';
comment on column public.locations.address is 'Address in the words the public sees; removed unless privacy is exact.';
comment on column public.locations.postcode is 'Postcode the public sees: whole, its first half, or none, as privacy allows.';
comment on column public.locations.privacy is
  'What is shown: exact; street (nearest postcode''s centre); postcode_district; neighbourhood (its centre); hidden.';
comment on column public.locations.geom is
  'The point the public sees, EPSG:4326, derived once from the true point and stored; null when there is none to show.';
comment on column public.locations.access_features is 'step_free, accessible_toilet, hearing_loop, parking, quiet_space.';
comment on column public.locations.locality is 'Name of the part of town, such as Herring Quay.';
create index locations_organisation on public.locations (organisation_id);
create index locations_geom on public.locations using gist (geom);
create index locations_geography on public.locations using gist ((geom::extensions.geography));
create index locations_locality on public.locations using gin (lower(locality) extensions.gin_trgm_ops);
alter table public.locations enable row level security;
grant select on public.locations to anon, authenticated;
grant insert, update, delete on public.locations to authenticated;
grant select, insert, update, delete on public.locations to service_role;
create policy "whoever sees the organisation sees its locations" on public.locations
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = locations.organisation_id));
create policy "moderators add locations" on public.locations
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change locations" on public.locations
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove locations" on public.locations
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.location_points (
  location_id uuid primary key references public.locations (id) on delete cascade,
  geom extensions.geometry(Point, 4326) not null,
  address text,
  postcode text
);
comment on table public.location_points is
  'True places. Read only by moderators, administrators and whoever added the organisation; by no function the public can call.';
comment on column public.location_points.location_id is 'The place this is the truth about.';
comment on column public.location_points.geom is 'The true point, EPSG:4326.';
comment on column public.location_points.address is 'The true address.';
comment on column public.location_points.postcode is 'The true postcode.';
create index location_points_geom on public.location_points using gist (geom);
alter table public.location_points enable row level security;
grant select, insert, update, delete on public.location_points to authenticated, service_role;
create policy "moderators and whoever added it see a true place" on public.location_points
  for select to authenticated
  using (
    (select private.has_role('moderator', 'administrator'))
    or location_id in (
      select l.id from public.locations l join public.organisations o on o.id = l.organisation_id
      where o.created_by = (select auth.uid())
    )
  );
create policy "moderators add location points" on public.location_points
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change location points" on public.location_points
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove location points" on public.location_points
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
