create table public.service_locations (
  service_id uuid not null references public.services (id) on delete cascade,
  location_id uuid not null references public.locations (id) on delete cascade,
  primary key (service_id, location_id)
);
comment on table public.service_locations is 'Which service happens at which place.';
comment on column public.service_locations.service_id is 'The service.';
comment on column public.service_locations.location_id is 'The place.';
create index service_locations_location on public.service_locations (location_id);
alter table public.service_locations enable row level security;
grant select on public.service_locations to anon, authenticated;
grant insert, update, delete on public.service_locations to authenticated;
grant select, insert, update, delete on public.service_locations to service_role;
create policy "whoever sees the service sees its service locations" on public.service_locations
  for select to anon, authenticated
  using (exists (select 1 from public.services p where p.id = service_locations.service_id));
create policy "moderators add service locations" on public.service_locations
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change service locations" on public.service_locations
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove service locations" on public.service_locations
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.location_neighbourhoods (
  location_id uuid not null references public.locations (id) on delete cascade,
  neighbourhood_id integer not null references public.neighbourhoods (id) on delete cascade,
  primary key (location_id, neighbourhood_id)
);
comment on table public.location_neighbourhoods is
  'The neighbourhood, in each geography, that a place''s public point lies in; kept by triggers.';
comment on column public.location_neighbourhoods.location_id is 'The place.';
comment on column public.location_neighbourhoods.neighbourhood_id is 'A neighbourhood its public point lies in.';
create index location_neighbourhoods_neighbourhood on public.location_neighbourhoods (neighbourhood_id);
alter table public.location_neighbourhoods enable row level security;
grant select on public.location_neighbourhoods to anon, authenticated;
grant insert, update, delete on public.location_neighbourhoods to authenticated;
grant select, insert, update, delete on public.location_neighbourhoods to service_role;
create policy "whoever sees the location sees its location neighbourhoods" on public.location_neighbourhoods
  for select to anon, authenticated
  using (exists (select 1 from public.locations p where p.id = location_neighbourhoods.location_id));
create policy "moderators add location neighbourhoods" on public.location_neighbourhoods
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change location neighbourhoods" on public.location_neighbourhoods
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove location neighbourhoods" on public.location_neighbourhoods
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
