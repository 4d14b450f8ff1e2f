create table public.indicator_values (
  indicator text not null references public.indicators (slug) on update cascade on delete cascade,
  neighbourhood_id integer not null references public.neighbourhoods (id) on delete cascade,
  period text not null,
  value double precision,
  count double precision,
  denominator double precision,
  lower double precision,
  upper double precision,
  state text not null default 'value' check (state in ('value', 'suppressed', 'not_collected')),
  note text,
  import_id uuid references public.imports (id) on delete set null,
  primary key (indicator, neighbourhood_id, period),
  check ((state = 'value') = (value is not null))
);
comment on table public.indicator_values is 'The figures: one row an indicator, neighbourhood and period.';
comment on column public.indicator_values.indicator is 'The indicator; its row says the unit.';
comment on column public.indicator_values.neighbourhood_id is 'The neighbourhood.';
comment on column public.indicator_values.period is 'Year or span as published, such as 2025 or 2022/23; sorts as text.';
comment on column public.indicator_values.value is 'The figure in the indicator''s unit; null when there is none to show.';
comment on column public.indicator_values.count is 'Numerator: how many people or things were counted.';
comment on column public.indicator_values.denominator is 'Denominator: among how many.';
comment on column public.indicator_values.lower is 'Lower end of the 95 % confidence interval, in the indicator''s unit.';
comment on column public.indicator_values.upper is 'Upper end of the 95 % confidence interval, in the indicator''s unit.';
comment on column public.indicator_values.state is
  'value; suppressed when too few people to show safely; not_collected when nobody measured it.';
comment on column public.indicator_values.note is 'The publisher''s remark on this figure.';
comment on column public.indicator_values.import_id is 'The import that wrote the row.';
create index indicator_values_neighbourhood on public.indicator_values (neighbourhood_id, indicator, period);
create index indicator_values_import on public.indicator_values (import_id);

alter table public.indicator_values enable row level security;
grant select on public.indicator_values to anon, authenticated;
grant insert, update, delete on public.indicator_values to authenticated;
grant select, insert, update, delete on public.indicator_values to service_role;
create policy "everyone reads indicator values" on public.indicator_values for select to anon, authenticated using (true);
create policy "administrators add indicator values" on public.indicator_values
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change indicator values" on public.indicator_values
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove indicator values" on public.indicator_values
  for delete to authenticated using ((select private.has_role('administrator')));
