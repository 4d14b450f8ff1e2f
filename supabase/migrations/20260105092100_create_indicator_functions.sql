create function private.demand_geography(geography text) returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if not exists (select 1 from geographies g where g.slug = demand_geography.geography) then
    raise exception 'There is no geography called "%".', coalesce(demand_geography.geography, '')
      using errcode = '22023', detail = 'geography';
  end if;
end
$$;
comment on function private.demand_geography is 'Stops with a clear sentence when there is no such geography.';

create function public.indicator_catalogue(geography text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'slug', i.slug, 'name', i.name, 'shortName', coalesce(i.short_name, i.name), 'description', i.description,
    'definition', i.definition, 'theme', i.theme, 'kind', i.kind, 'unit', i.unit, 'unitPhrase', i.unit_phrase,
    'polarity', i.polarity, 'decimals', i.decimals, 'fixedBreaks', i.fixed_breaks, 'source', i.source,
    'licence', i.licence, 'url', i.url, 'caveats', i.caveats, 'sortOrder', i.sort_order,
    'isFictional', i.is_fictional, 'searchTerms', i.search_terms, 'periods', c.periods,
    'latestPeriod', c.latest_period, 'areas', c.areas, 'withValue', c.with_value) order by i.sort_order, i.name), '[]')
  from indicators i
  join (
    select v.indicator, json_agg(v.period order by v.period) as periods, max(v.period) as latest_period,
      max(v.areas) filter (where v.is_latest) as areas, max(v.with_value) filter (where v.is_latest) as with_value
    from indicator_coverage v where v.geography = indicator_catalogue.geography group by v.indicator
  ) c on c.indicator = i.slug
$$;
comment on function public.indicator_catalogue is
  'Every indicator with figures in a geography, with its periods (oldest first) and how many areas have a figure in the newest.';

create function public.neighbourhood_index(geography text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.demand_geography(neighbourhood_index.geography);
  with counts as (
    select ln.neighbourhood_id, count(distinct l.organisation_id) as organisations
    from location_neighbourhoods ln
    join neighbourhoods n on n.id = ln.neighbourhood_id and n.geography = neighbourhood_index.geography
    join locations l on l.id = ln.location_id
    join organisations o on o.id = l.organisation_id and o.status = 'published'
    group by ln.neighbourhood_id
  ), areas as (
    select n.id, n.code, n.name, n.district, n.population, n.mapped_at, n.centroid, n.geom::box3d as box,
      coalesce(c.organisations, 0) as organisations
    from neighbourhoods n left join counts c on c.neighbourhood_id = n.id
    where n.geography = neighbourhood_index.geography order by n.code
  )
  select json_build_object(
    'geography', neighbourhood_index.geography,
    'ids', coalesce(array_agg(a.id), '{}'), 'codes', coalesce(array_agg(a.code), '{}'),
    'names', coalesce(array_agg(a.name), '{}'), 'districts', coalesce(array_agg(a.district), '{}'),
    'populations', coalesce(array_agg(a.population), '{}'),
    'longitudes', coalesce(array_agg(round(st_x(a.centroid)::numeric, 6)), '{}'),
    'latitudes', coalesce(array_agg(round(st_y(a.centroid)::numeric, 6)), '{}'),
    'west', coalesce(array_agg(round(st_xmin(a.box)::numeric, 6)), '{}'),
    'south', coalesce(array_agg(round(st_ymin(a.box)::numeric, 6)), '{}'),
    'east', coalesce(array_agg(round(st_xmax(a.box)::numeric, 6)), '{}'),
    'north', coalesce(array_agg(round(st_ymax(a.box)::numeric, 6)), '{}'),
    'organisationCounts', coalesce(array_agg(a.organisations), '{}'),
    'isMapped', coalesce(array_agg(a.mapped_at is not null or a.organisations > 0), '{}'))
  from areas a
$$;
comment on function public.neighbourhood_index is
  'Every neighbourhood of a geography, ordered by code, as arrays of equal length: ids, codes, names, centres and bounds (degrees, EPSG:4326), published organisations, and whether anybody has mapped there.';

create function public.indicator_choropleth(geography text, indicator text, period text default null) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  wanted text := period;
  answer json;
begin
  perform private.demand_geography(indicator_choropleth.geography);
  if not exists (select 1 from indicators i where i.slug = indicator_choropleth.indicator) then
    raise exception 'There is no indicator called "%".', coalesce(indicator_choropleth.indicator, '')
      using errcode = '22023', detail = 'indicator';
  end if;
  if wanted is null then
    select max(c.period) into wanted from indicator_coverage c
    where c.indicator = indicator_choropleth.indicator and c.geography = indicator_choropleth.geography;
  end if;
  select json_build_object(
    'geography', indicator_choropleth.geography, 'indicator', indicator_choropleth.indicator, 'period', wanted,
    'periods', coalesce((select array_agg(c.period order by c.period) from indicator_coverage c
      where c.indicator = indicator_choropleth.indicator and c.geography = indicator_choropleth.geography), '{}'),
    'ids', coalesce(array_agg(a.id), '{}'), 'codes', coalesce(array_agg(a.code), '{}'),
    'values', coalesce(array_agg(a.value), '{}'),
    'suppressed', coalesce(array_agg(a.position) filter (where a.state = 'suppressed'), '{}'),
    'notCollected', coalesce(array_agg(a.position) filter (where a.state = 'not_collected'), '{}'),
    'lower', case when count(a.lower) > 0 then array_agg(a.lower) end,
    'upper', case when count(a.upper) > 0 then array_agg(a.upper) end,
    'benchmarks', coalesce((
      select json_agg(json_build_object('areaCode', b.area_code, 'areaName', b.area_name, 'level', b.level,
        'value', b.value) order by b.level, b.area_code)
      from indicator_benchmarks b
      where b.indicator = indicator_choropleth.indicator and b.period = wanted), '[]'))
  into answer
  from (
    select row_number() over (order by n.code) - 1 as position, n.id, n.code, v.value, v.lower, v.upper,
      coalesce(v.state, 'not_collected') as state
    from neighbourhoods n
    left join indicator_values v
      on v.neighbourhood_id = n.id and v.indicator = indicator_choropleth.indicator and v.period = wanted
    where n.geography = indicator_choropleth.geography
    order by n.code
  ) a;
  return answer;
end
$$;
comment on function public.indicator_choropleth is
  'Figures of one indicator for every neighbourhood of a geography, in the order of neighbourhood_index. period null means the newest. suppressed and notCollected are positions, counted from 0, of areas without a figure.';

revoke execute on function private.demand_geography, public.indicator_catalogue, public.neighbourhood_index,
  public.indicator_choropleth from public;
grant execute on function private.demand_geography, public.indicator_catalogue, public.neighbourhood_index,
  public.indicator_choropleth to anon, authenticated, service_role;
