create table public.site (
  id boolean primary key default true check (id),
  name text not null,
  tagline text,
  is_fictional boolean not null default false,
  notice text,
  default_geography text,
  default_indicator text,
  west double precision not null default -8.65,
  south double precision not null default 49.86,
  east double precision not null default 1.77,
  north double precision not null default 60.86,
  centre_label text,
  demo_accounts jsonb not null default '[]',
  attribution text,
  licence text,
  updated_at timestamptz not null default now()
);
comment on table public.site is 'What this Patchwork is about: exactly one row.';
comment on column public.site.id is 'Always true, so that there can be only one row.';
comment on column public.site.name is 'Name of the place, shown in the top bar.';
comment on column public.site.tagline is 'A few words beside the name.';
comment on column public.site.is_fictional is 'Whether the place and every figure in it are invented.';
comment on column public.site.notice is 'A sentence shown to everyone; null for none.';
comment on column public.site.default_geography is 'Slug of the geography shown first.';
comment on column public.site.default_indicator is 'Slug of the indicator shown first.';
comment on column public.site.west is 'Western edge of the first view, degrees, EPSG:4326.';
comment on column public.site.south is 'Southern edge of the first view, degrees, EPSG:4326.';
comment on column public.site.east is 'Eastern edge of the first view, degrees, EPSG:4326.';
comment on column public.site.north is 'Northern edge of the first view, degrees, EPSG:4326.';
comment on column public.site.centre_label is 'Name of the place at the middle of the first view.';
comment on column public.site.demo_accounts is
  'Accounts anybody may try, for a demonstration only: a list of {label, email, password, role}. Empty on a real site.';
comment on column public.site.attribution is 'Credit line for the map and exports.';
comment on column public.site.licence is 'Licence of the site''s own data, for exports.';
comment on column public.site.updated_at is 'When the row was last changed.';

alter table public.site enable row level security;
grant select on public.site to anon, authenticated;
grant insert, update, delete on public.site to authenticated;
grant select, insert, update, delete on public.site to service_role;
create policy "everyone reads site" on public.site for select to anon, authenticated using (true);
create policy "administrators add site" on public.site
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change site" on public.site
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove site" on public.site
  for delete to authenticated using ((select private.has_role('administrator')));

insert into public.site (name, tagline) values ('Patchwork', 'a neighbourhood asset map');
