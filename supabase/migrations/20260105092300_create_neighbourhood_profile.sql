create function private.profile_indicators(area public.neighbourhoods) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with latest as (
    select i.*, c.period, v.value, v.lower, v.upper, coalesce(v.state, 'not_collected') as state
    from indicator_coverage c
    join indicators i on i.slug = c.indicator
    left join indicator_values v on v.indicator = c.indicator and v.period = c.period and v.neighbourhood_id = area.id
    where c.geography = area.geography and c.is_latest
  ), spread as (
    select l.slug, count(*) as areas, 1 + count(*) filter (where v.value > l.value) as rank,
      percentile_cont(array[0, 0.25, 0.5, 0.75, 1]) within group (order by v.value) as quartiles
    from latest l
    join indicator_values v on v.indicator = l.slug and v.period = l.period and v.state = 'value'
    join neighbourhoods n on n.id = v.neighbourhood_id and n.geography = area.geography
    group by l.slug
  ), marks as (
    select b.indicator, b.period,
      (array_agg(b.value order by b.area_code) filter (where b.level = 'local_authority'
        and b.area_code = coalesce(area.local_authority_code, b.area_code)))[1] as borough,
      (array_agg(b.value order by b.area_code) filter (where b.level = 'country'))[1] as england,
      (array_agg(b.value order by b.area_code) filter (where b.level = 'similar'))[1] as similar
    from latest l join indicator_benchmarks b on b.indicator = l.slug group by b.indicator, b.period
  ), trends as (
    select v.indicator, json_agg(json_build_object('period', v.period, 'value', v.value, 'lower', v.lower,
      'upper', v.upper, 'borough', m.borough) order by v.period) as trend
    from indicator_values v left join marks m on m.indicator = v.indicator and m.period = v.period
    where v.neighbourhood_id = area.id group by v.indicator
  )
  select coalesce(json_agg(json_build_object(
    'slug', l.slug, 'name', l.name, 'shortName', coalesce(l.short_name, l.name), 'theme', l.theme, 'kind', l.kind,
    'unit', l.unit, 'unitPhrase', l.unit_phrase, 'polarity', l.polarity, 'decimals', l.decimals, 'period', l.period,
    'value', l.value, 'lower', l.lower, 'upper', l.upper, 'state', l.state,
    'rank', case when l.state = 'value' then s.rank end, 'rankOf', s.areas, 'quartiles', s.quartiles,
    'borough', m.borough, 'england', m.england, 'similar', m.similar, 'source', l.source,
    'trend', coalesce(t.trend, '[]')
    ) order by l.sort_order, l.name), '[]')
  from latest l
  left join spread s on s.slug = l.slug
  left join marks m on m.indicator = l.slug and m.period = l.period
  left join trends t on t.indicator = l.slug
$$;
comment on function private.profile_indicators is
  'Every indicator''s newest figure for a neighbourhood: rank among the areas with a figure (1 is the highest value), five-number spread, borough, England, similar places, and trend.';

create function private.profile_organisations(area public.neighbourhoods)
returns table (id uuid, theme text, distance_m double precision, is_inside boolean, is_within_reach boolean, location_id uuid)
language sql stable set search_path = public, extensions, pg_temp
as $$
  select distinct on (o.id) o.id, o.theme, st_distance(l.geom::geography, area.centroid::geography),
    n.location_id is not null, st_dwithin(l.geom::geography, area.centroid::geography, 800 / 1.3), l.id
  from locations l
  join organisations o on o.id = l.organisation_id and o.status = 'published'
  left join location_neighbourhoods n on n.location_id = l.id and n.neighbourhood_id = area.id
  where n.location_id is not null or st_dwithin(l.geom::geography, area.centroid::geography, 800 / 1.3)
  order by o.id, (n.location_id is null), st_distance(l.geom::geography, area.centroid::geography)
$$;
comment on function private.profile_organisations is
  'Organisations in a neighbourhood or within reach of its centre: a ten-minute walk, 800 m at 1.3 m of walking for each metre of straight line.';

create function private.profile_themes(area public.neighbourhoods) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with inside as (
    select n.id as neighbourhood_id, ot.term, l.organisation_id
    from neighbourhoods n
    join location_neighbourhoods ln on ln.neighbourhood_id = n.id
    join locations l on l.id = ln.location_id
    join organisations o on o.id = l.organisation_id and o.status = 'published'
    join organisation_terms ot on ot.organisation_id = o.id
    where n.geography = area.geography and n.local_authority_code is not distinct from area.local_authority_code
  ), people as (
    select nullif(sum(n.population), 0) as population from neighbourhoods n
    where n.geography = area.geography and n.local_authority_code is not distinct from area.local_authority_code
  )
  select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'count', t.here,
    'perThousand', round(1000.0 * t.here / nullif(area.population, 0), 3),
    'boroughPerThousand', round(1000.0 * t.everywhere / (select p.population from people p), 3)) order by t.sort_order), '[]')
  from (
    select x.slug, x.name, x.sort_order,
      count(distinct i.organisation_id) filter (where i.neighbourhood_id = area.id) as here,
      count(distinct i.organisation_id) as everywhere
    from taxonomy_terms x left join inside i on i.term = x.slug where x.parent is null
    group by x.slug, x.name, x.sort_order
  ) t
$$;
comment on function private.profile_themes is
  'How many organisations of each theme a neighbourhood has, and per thousand residents here and in its council area.';

create function public.neighbourhood_profile(geography text, code text) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  area neighbourhoods;
  answer jsonb;
begin
  select n.* into area from neighbourhoods n
  where n.geography = neighbourhood_profile.geography and n.code = neighbourhood_profile.code;
  if area.id is null then
    return null;
  end if;
  select jsonb_build_object(
    'organisationCount', count(*) filter (where p.is_inside), 'withinReachCount', count(*) filter (where p.is_within_reach),
    'freshCount', count(*) filter (where p.is_inside and private.freshness(o.checked_at) = 'fresh'),
    'organisations', coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'theme', o.theme,
      'summary', private.summary(o.description), 'freshness', private.freshness(o.checked_at), 'checkedAt', o.checked_at,
      'distanceM', round(p.distance_m), 'isInside', p.is_inside, 'locality', l.locality)
      order by p.position) filter (where p.position <= 50), '[]'))
  into answer
  from (select f.*, row_number() over (order by f.distance_m, f.id) as position from private.profile_organisations(area) f) p
  join organisations o on o.id = p.id left join locations l on l.id = p.location_id;
  return (
    select json_build_object(
      'code', area.code, 'name', area.name, 'district', area.district, 'population', area.population,
      'geography', json_build_object('slug', g.slug, 'name', g.name, 'singularName', g.singular_name,
        'pluralName', g.plural_name, 'level', g.level, 'vintage', g.vintage, 'areaCount', g.area_count,
        'source', g.source, 'licence', g.licence, 'isFictional', g.is_fictional),
      'localAuthority', json_build_object('code', area.local_authority_code, 'name', area.local_authority_name),
      'longitude', round(st_x(area.centroid)::numeric, 6), 'latitude', round(st_y(area.centroid)::numeric, 6),
      'bounds', json_build_array(round(st_xmin(area.geom)::numeric, 6), round(st_ymin(area.geom)::numeric, 6),
        round(st_xmax(area.geom)::numeric, 6), round(st_ymax(area.geom)::numeric, 6)),
      'isMapped', area.mapped_at is not null or (answer->>'organisationCount')::integer > 0,
      'indicators', private.profile_indicators(area), 'themes', private.profile_themes(area),
      'organisations', answer->'organisations', 'organisationCount', answer->'organisationCount',
      'withinReachCount', answer->'withinReachCount', 'freshCount', answer->'freshCount',
      'neighbours', coalesce((
        select json_agg(json_build_object('code', n.code, 'name', n.name) order by n.name, n.code)
        from neighbourhoods n where n.geography = area.geography and n.id <> area.id and st_intersects(n.geom, area.geom)), '[]'))
    from geographies g where g.slug = area.geography);
end
$$;
comment on function public.neighbourhood_profile is
  'One neighbourhood in full: facts, bounds (west, south, east, north), indicators with comparisons and trend, organisations here and within a ten-minute walk of its centre (nearest 50), themes, neighbours. Null when there is none.';

revoke execute on function private.profile_indicators, private.profile_organisations,
  private.profile_themes, public.neighbourhood_profile from public;
grant execute on function private.profile_indicators, private.profile_organisations,
  private.profile_themes, public.neighbourhood_profile to anon, authenticated, service_role;
