create or replace function public.drawn_neighbourhoods_geojson(
  indicator text default null, period text default null, geography text default null, token text default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  measure indicators;
begin
  select i.* into measure from indicators i where i.slug = drawn_neighbourhoods_geojson.indicator;
  if drawn_neighbourhoods_geojson.indicator is not null and measure.slug is null then
    raise exception 'There is no indicator called "%".', drawn_neighbourhoods_geojson.indicator using errcode = '22023', detail = 'indicator';
  end if;
  return (
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note(json_build_object('geography', drawn_neighbourhoods_geojson.geography, 'indicator', measure.slug,
          'period', drawn_neighbourhoods_geojson.period, 'drawnBy', 'residents'),
        array_agg(g.source) || measure.source, array_agg(g.licence) || measure.licence, string_agg(distinct g.attribution, '; '),
        coalesce(bool_or(g.is_fictional), false) or coalesce(measure.is_fictional, false)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', d.id,
        'properties', jsonb_build_object('id', d.id, 'name', d.name, 'description', d.description, 'drawn_by', 'residents', 'geography', d.geography_slug,
            'changed_at', d.updated_at, 'small_areas', cardinality(d.members), 'population', p.population,
            'degree_of_fit', private.degree_of_fit(d.geography_slug, d.outline, d.members))
          || case when measure.slug is null then '{}' else jsonb_build_object('indicator', measure.slug, 'period', f.period_asked, 'value', f.value,
            'lower', f.lower, 'upper', f.upper, 'made', f.made, 'state', case when d.withheld is not null then 'suppressed'
              when f.state = 'value' then 'value' when f.state = 'suppressed' then 'suppressed' else 'not_collected' end) end,
        'geometry', st_asgeojson(d.outline, 6)::json) order by d.name, d.id), '[]'))
    from private.drawings(drawn_neighbourhoods_geojson.token, drawn_neighbourhoods_geojson.geography) d
    join geographies g on g.slug = d.geography_slug
    cross join lateral (select sum(n.population) as population from neighbourhoods n where n.id = any (d.members)) p
    left join lateral private.apportioned_figures(d.members, measure.slug, drawn_neighbourhoods_geojson.period) f
      on measure.slug is not null and d.withheld is null);
end
$$;
comment on function public.drawn_neighbourhoods_geojson is
  'Published drawn neighbourhoods, or the one behind a link, as GeoJSON (RFC 7946, EPSG:4326 to six decimals, right-hand wound), with when each was last changed and its degree of fit, and with an indicator''s apportioned figures when one is named, made as the property made says: held back where too few people are behind them. The member patchwork carries source, licence and what was asked. Never says whose they are.';
