create or replace function public.explore_start(geography text default null, indicator text default null, period text default null)
returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  most_outlines constant integer := 40000;
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
  'All that the first map needs in one answer: {site, geography, catalogue, index, values, outlines}, each as its own function gives it. What is not asked for, or is not there, is the site''s default. outlines is null beyond 40,000 areas.';

