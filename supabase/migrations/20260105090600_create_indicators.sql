create table public.indicators (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  short_name text,
  description text,
  definition text,
  theme text,
  kind text not null default 'need' check (kind in ('need', 'strength', 'context')),
  unit text not null default '',
  unit_phrase text,
  polarity smallint not null default 0 check (polarity in (-1, 0, 1)),
  decimals smallint not null default 1 check (decimals between 0 and 6),
  fixed_breaks double precision[],
  source text,
  licence text,
  url text,
  caveats text,
  sort_order integer not null default 0,
  is_fictional boolean not null default false,
  search_terms text[] not null default '{}'
);
comment on table public.indicators is 'Measured needs and strengths of neighbourhoods: what each figure is, not the figures.';
comment on column public.indicators.slug is 'Short name used in links, such as child-poverty.';
comment on column public.indicators.name is 'Full name.';
comment on column public.indicators.short_name is 'Name for narrow places; the full name where null.';
comment on column public.indicators.description is 'One plain sentence that anybody understands.';
comment on column public.indicators.definition is 'Exact definition: what is counted, among whom.';
comment on column public.indicators.theme is 'Heading of the catalogue it stands under.';
comment on column public.indicators.kind is 'need, strength or context.';
comment on column public.indicators.unit is 'Unit of the value: %, per 1,000 people, score, decile.';
comment on column public.indicators.unit_phrase is 'Words that follow the figure in a sentence, such as of children.';
comment on column public.indicators.polarity is '-1 when a high value is worse, 1 when it is better, 0 when it is neither.';
comment on column public.indicators.decimals is 'Decimal places to show.';
comment on column public.indicators.fixed_breaks is 'Class boundaries, ascending, that the indicator is always drawn with; null to compute them.';
comment on column public.indicators.source is 'Publisher of the figures.';
comment on column public.indicators.licence is 'Licence of the figures.';
comment on column public.indicators.url is 'Where the figures were published.';
comment on column public.indicators.caveats is 'What to be careful about when reading it.';
comment on column public.indicators.sort_order is 'Order in the catalogue, within the theme.';
comment on column public.indicators.is_fictional is 'Whether the figures are invented.';
comment on column public.indicators.search_terms is 'Other words people may look for it by.';

alter table public.indicators enable row level security;
grant select on public.indicators to anon, authenticated;
grant insert, update, delete on public.indicators to authenticated;
grant select, insert, update, delete on public.indicators to service_role;
create policy "everyone reads indicators" on public.indicators for select to anon, authenticated using (true);
create policy "administrators add indicators" on public.indicators
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change indicators" on public.indicators
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove indicators" on public.indicators
  for delete to authenticated using ((select private.has_role('administrator')));
