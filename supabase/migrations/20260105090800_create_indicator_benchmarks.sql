create table public.indicator_benchmarks (
  indicator text not null references public.indicators (slug) on update cascade on delete cascade,
  area_code text not null,
  area_name text not null,
  level text not null check (level in ('local_authority', 'region', 'country', 'similar')),
  period text not null,
  value double precision,
  lower double precision,
  upper double precision,
  primary key (indicator, area_code, period)
);
comment on table public.indicator_benchmarks is 'Figures of bigger areas to compare a neighbourhood with.';
comment on column public.indicator_benchmarks.indicator is 'The indicator; its row says the unit.';
comment on column public.indicator_benchmarks.area_code is 'Official code of the bigger area.';
comment on column public.indicator_benchmarks.area_name is 'Name of the bigger area.';
comment on column public.indicator_benchmarks.level is 'local_authority, region, country, or similar for places alike.';
comment on column public.indicator_benchmarks.period is 'Period, written as in indicator_values.';
comment on column public.indicator_benchmarks.value is 'The figure in the indicator''s unit.';
comment on column public.indicator_benchmarks.lower is 'Lower end of the 95 % confidence interval.';
comment on column public.indicator_benchmarks.upper is 'Upper end of the 95 % confidence interval.';

alter table public.indicator_benchmarks enable row level security;
grant select on public.indicator_benchmarks to anon, authenticated;
grant insert, update, delete on public.indicator_benchmarks to authenticated;
grant select, insert, update, delete on public.indicator_benchmarks to service_role;
create policy "everyone reads indicator benchmarks" on public.indicator_benchmarks for select to anon, authenticated using (true);
create policy "administrators add indicator benchmarks" on public.indicator_benchmarks
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change indicator benchmarks" on public.indicator_benchmarks
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove indicator benchmarks" on public.indicator_benchmarks
  for delete to authenticated using ((select private.has_role('administrator')));

create table public.indicator_coverage (
  indicator text not null references public.indicators (slug) on update cascade on delete cascade,
  geography text not null references public.geographies (slug) on update cascade on delete cascade,
  period text not null,
  areas integer not null,
  with_value integer not null,
  suppressed integer not null,
  not_collected integer not null,
  minimum double precision,
  maximum double precision,
  is_latest boolean not null default false,
  primary key (indicator, geography, period)
);
comment on table public.indicator_coverage is
  'What figures there are, counted once after each import so that the catalogue need not read them all.';
comment on column public.indicator_coverage.indicator is 'The indicator.';
comment on column public.indicator_coverage.geography is 'The geography its figures are for.';
comment on column public.indicator_coverage.period is 'The period.';
comment on column public.indicator_coverage.areas is 'Areas in the geography.';
comment on column public.indicator_coverage.with_value is 'Areas with a figure.';
comment on column public.indicator_coverage.suppressed is 'Areas with too few people to show safely.';
comment on column public.indicator_coverage.not_collected is 'Areas nobody measured, among them those without a row.';
comment on column public.indicator_coverage.minimum is 'Lowest figure, in the indicator''s unit.';
comment on column public.indicator_coverage.maximum is 'Highest figure, in the indicator''s unit.';
comment on column public.indicator_coverage.is_latest is 'Whether this is the newest period of the indicator in the geography.';
create index indicator_coverage_geography on public.indicator_coverage (geography, indicator);

alter table public.indicator_coverage enable row level security;
grant select on public.indicator_coverage to anon, authenticated;
grant insert, update, delete on public.indicator_coverage to authenticated;
grant select, insert, update, delete on public.indicator_coverage to service_role;
create policy "everyone reads indicator coverage" on public.indicator_coverage for select to anon, authenticated using (true);
create policy "administrators add indicator coverage" on public.indicator_coverage
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change indicator coverage" on public.indicator_coverage
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove indicator coverage" on public.indicator_coverage
  for delete to authenticated using ((select private.has_role('administrator')));
