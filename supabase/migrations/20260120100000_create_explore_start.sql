create function public.neighbourhood_outlines(geography text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.demand_geography(neighbourhood_outlines.geography);
  with areas as (
    select n.id, n.code, n.geom from neighbourhoods n where n.geography = neighbourhood_outlines.geography
  ), whole as (
    select greatest(max(st_xmax(a.geom)) - min(st_xmin(a.geom)), max(st_ymax(a.geom)) - min(st_ymin(a.geom))) as degrees
    from areas a
  )
  select json_build_object(
    'geography', neighbourhood_outlines.geography,
    'ids', coalesce(json_agg(a.id order by a.code), '[]'),
    'shapes', coalesce(json_agg(
      st_asgeojson(st_multi(st_simplify(a.geom, w.degrees / 2000, true)), 4)::json -> 'coordinates' order by a.code), '[]'))
  from areas a cross join whole w
$$;
comment on function public.neighbourhood_outlines is
  'Rough shapes of every neighbourhood of a geography, good for one picture of all of it and for nothing that is measured: ids and MultiPolygon coordinates (longitude, latitude, EPSG:4326, four decimals), in the order of neighbourhood_index.';

create function public.explore_start(geography text default null, indicator text default null, period text default null)
returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  most_outlines constant integer := 1000;
  site json := public.site_summary();
  shown geographies;
  catalogue json;
  measure text;
begin
  select g.* into shown from geographies g
  where g.area_count > 0
  order by g.slug = explore_start.geography desc nulls last, g.slug = site ->> 'defaultGeography' desc nulls last,
    g.level, g.vintage desc nulls last, g.slug
  limit 1;
  if shown.slug is null then
    return json_build_object('site', site, 'geography', null);
  end if;
  catalogue := public.indicator_catalogue(shown.slug);
  select c.indicator into measure from indicator_coverage c
  where c.geography = shown.slug and c.indicator = coalesce(explore_start.indicator, site ->> 'defaultIndicator') limit 1;
  measure := coalesce(measure, catalogue -> 0 ->> 'slug');
  return json_build_object(
    'site', site, 'geography', shown.slug, 'catalogue', catalogue, 'index', public.neighbourhood_index(shown.slug),
    'values', case when measure is not null then
      public.indicator_choropleth(shown.slug, measure, explore_start.period) end,
    'outlines', case when shown.area_count <= most_outlines then public.neighbourhood_outlines(shown.slug) end);
end
$$;
comment on function public.explore_start is
  'All that the first map needs in one answer: {site, geography, catalogue, index, values, outlines}, each as its own function gives it. What is not asked for, or is not there, is the site''s default. outlines is null beyond 1,000 areas.';

revoke execute on function public.neighbourhood_outlines, public.explore_start from public;
grant execute on function public.neighbourhood_outlines, public.explore_start to anon, authenticated, service_role;
