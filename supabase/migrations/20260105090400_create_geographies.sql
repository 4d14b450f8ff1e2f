create table public.geographies (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  plural_name text,
  singular_name text,
  level smallint not null default 1,
  vintage smallint,
  code_pattern text,
  source text,
  licence text,
  url text,
  attribution text,
  is_fictional boolean not null default false,
  area_count integer not null default 0
);
comment on table public.geographies is 'Sets of neighbourhoods, each of one kind and one year: LSOA 2021, wards 2023, areas that residents drew.';
comment on column public.geographies.slug is 'Short name used in links, such as lsoa-2021.';
comment on column public.geographies.name is 'Name shown to people, such as LSOA 2021.';
comment on column public.geographies.plural_name is 'What many of its areas are called, such as neighbourhoods.';
comment on column public.geographies.singular_name is 'What one of its areas is called, such as neighbourhood.';
comment on column public.geographies.level is 'How coarse it is: 1 is the finest.';
comment on column public.geographies.vintage is 'Year of the boundaries. Codes of different years must not be joined.';
comment on column public.geographies.code_pattern is 'Regular expression that its area codes match.';
comment on column public.geographies.source is 'Publisher of the boundaries.';
comment on column public.geographies.licence is 'Licence of the boundaries.';
comment on column public.geographies.url is 'Where the boundaries were published.';
comment on column public.geographies.attribution is 'Credit line the licence asks for.';
comment on column public.geographies.is_fictional is 'Whether the areas are invented.';
comment on column public.geographies.area_count is 'Number of its areas in the database; kept by a trigger.';

alter table public.geographies enable row level security;
grant select on public.geographies to anon, authenticated;
grant insert, update, delete on public.geographies to authenticated;
grant select, insert, update, delete on public.geographies to service_role;
create policy "everyone reads geographies" on public.geographies for select to anon, authenticated using (true);
create policy "administrators add geographies" on public.geographies
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change geographies" on public.geographies
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove geographies" on public.geographies
  for delete to authenticated using ((select private.has_role('administrator')));
