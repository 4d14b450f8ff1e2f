create or replace function public.neighbourhood_tile_features(geography text, z integer, x integer, y integer) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_tile(z, x, y);
  return (
    select json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(json_build_object(
      'type', 'Feature', 'id', n.id,
      'properties', case when z >= 8 then json_build_object('code', n.code) else json_build_object() end,
      'geometry', st_asgeojson(case when z < 9 then n.geom_low else n.geom end, 6)::json)), '[]'))
    from neighbourhoods n
    where n.geography = neighbourhood_tile_features.geography
      and n.geom && st_transform(st_tileenvelope(z, x, y, margin => 64.0 / 4096), 4326));
end
$$;

-- The bounds of a shape are kept in front of it: only they are read, not millions of corners.
create or replace function public.neighbourhood_index(geography text) returns json
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
    select n.id, n.code, n.name, n.district, n.population, n.mapped_at, st_x(n.centroid)::numeric as longitude,
      st_y(n.centroid)::numeric as latitude, n.geom::box2d as box, coalesce(c.organisations, 0) as organisations
    from neighbourhoods n left join counts c on c.neighbourhood_id = n.id
    where n.geography = neighbourhood_index.geography order by n.code
  )
  select json_build_object(
    'geography', neighbourhood_index.geography,
    'ids', coalesce(array_agg(a.id), '{}'), 'codes', coalesce(array_agg(a.code), '{}'),
    'names', coalesce(array_agg(a.name), '{}'), 'districts', coalesce(array_agg(a.district), '{}'),
    'populations', coalesce(array_agg(a.population), '{}'),
    'longitudes', coalesce(array_agg(round(a.longitude, 6)), '{}'),
    'latitudes', coalesce(array_agg(round(a.latitude, 6)), '{}'),
    'west', coalesce(array_agg(round(st_xmin(a.box)::numeric, 5)), '{}'),
    'south', coalesce(array_agg(round(st_ymin(a.box)::numeric, 5)), '{}'),
    'east', coalesce(array_agg(round(st_xmax(a.box)::numeric, 5)), '{}'),
    'north', coalesce(array_agg(round(st_ymax(a.box)::numeric, 5)), '{}'),
    'organisationCounts', coalesce(array_agg(a.organisations), '{}'),
    'isMapped', coalesce(array_agg(a.mapped_at is not null or a.organisations > 0), '{}'))
  from areas a
$$;
comment on function public.neighbourhood_index is
  'Every neighbourhood of a geography, ordered by code, as arrays of equal length: ids, codes, names, centres and bounds (degrees, EPSG:4326; bounds to about a metre), published organisations, and whether anybody has mapped there.';

create or replace function public.neighbourhood_outlines(geography text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.demand_geography(neighbourhood_outlines.geography);
  with areas as (
    select n.id, n.code, n.geom, n.geom_low, n.geom::box2d as box
    from neighbourhoods n where n.geography = neighbourhood_outlines.geography
  ), whole as (
    select greatest(max(st_xmax(a.box)) - min(st_xmin(a.box)), max(st_ymax(a.box)) - min(st_ymin(a.box))) as degrees,
      count(*) > 1000 as is_country
    from areas a
  )
  select json_build_object(
    'geography', neighbourhood_outlines.geography,
    'ids', coalesce(json_agg(a.id order by a.code), '[]'),
    'shapes', coalesce(json_agg(
      case when not w.is_country
        then st_asgeojson(st_multi(st_simplify(a.geom, w.degrees / 2000, true)), 4)::json -> 'coordinates'
      -- On a picture of a country most areas are as large as a few pixels: their bounds will do.
      when greatest(st_xmax(a.box) - st_xmin(a.box), st_ymax(a.box) - st_ymin(a.box)) > w.degrees / 200
        then st_asgeojson(st_multi(st_simplify(a.geom_low, w.degrees / 1000, true)), 3)::json -> 'coordinates'
      end order by a.code), '[]'))
  from areas a cross join whole w
$$;
comment on function public.neighbourhood_outlines is
  'Rough shapes of every neighbourhood of a geography, good for one picture of all of it and for nothing that is measured: ids and MultiPolygon coordinates (longitude, latitude, EPSG:4326), in the order of neighbourhood_index. Of more than 1,000, those too small to have a shape on such a picture are null.';
