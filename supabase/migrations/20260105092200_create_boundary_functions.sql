create domain public."application/vnd.mapbox-vector-tile" as bytea;
comment on domain public."application/vnd.mapbox-vector-tile" is
  'A Mapbox vector tile. A function that returns it is answered as raw bytes with this content type.';

create function private.demand_tile(z integer, x integer, y integer) returns void
language plpgsql immutable set search_path = public, extensions, pg_temp
as $$
begin
  if z is null or x is null or y is null or z not between 0 and 22 or x not between 0 and (1 << z) - 1
    or y not between 0 and (1 << z) - 1 then
    raise exception 'There is no tile %/%/%.', z, x, y using errcode = '22023', detail = 'z';
  end if;
end
$$;
comment on function private.demand_tile is 'Stops with a clear sentence when a tile''s address is not on the map (XYZ, zoom 0 to 22).';

create function public.neighbourhood_tile(geography text, z integer, x integer, y integer)
returns public."application/vnd.mapbox-vector-tile"
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  bounds geometry;
  tile bytea;
begin
  perform private.demand_tile(z, x, y);
  bounds := st_tileenvelope(z, x, y);
  select st_asmvt(t, 'neighbourhoods', 4096, 'geom', 'id') into tile
  from (
    select n.id, n.code, st_asmvtgeom(
      st_transform(case when z < 9 then n.geom_low else n.geom end, 3857), bounds, 4096, 64, true) as geom
    from neighbourhoods n
    where n.geography = neighbourhood_tile.geography
      and n.geom && st_transform(st_tileenvelope(z, x, y, margin => 64.0 / 4096), 4326)
  ) t
  where t.geom is not null;
  return coalesce(tile, ''::bytea);
end
$$;
comment on function public.neighbourhood_tile is
  'Vector tile z/x/y (XYZ, EPSG:3857) of a geography: layer neighbourhoods, integer feature id = neighbourhoods.id, property code. Simplified boundaries below zoom 9.';

create function public.neighbourhood_tile_features(geography text, z integer, x integer, y integer) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_tile(z, x, y);
  return (
    select json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(json_build_object(
      'type', 'Feature', 'id', n.id, 'properties', json_build_object('code', n.code),
      'geometry', st_asgeojson(case when z < 9 then n.geom_low else n.geom end, 6)::json)), '[]'))
    from neighbourhoods n
    where n.geography = neighbourhood_tile_features.geography
      and n.geom && st_transform(st_tileenvelope(z, x, y, margin => 64.0 / 4096), 4326));
end
$$;
comment on function public.neighbourhood_tile_features is
  'The same neighbourhoods as neighbourhood_tile as GeoJSON, for a server whose PostGIS cannot write vector tiles.';

create function public.neighbourhood_boundary(geography text, code text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object('type', 'Feature', 'id', n.id,
    'properties', json_build_object('code', n.code, 'name', n.name, 'population', n.population),
    'geometry', st_asgeojson(st_forcepolygonccw(n.geom), 6)::json)
  from neighbourhoods n
  where n.geography = neighbourhood_boundary.geography and n.code = neighbourhood_boundary.code
$$;
comment on function public.neighbourhood_boundary is
  'One neighbourhood''s exact boundary as a GeoJSON Feature, EPSG:4326, right-hand wound; null when there is none.';

create function public.neighbourhoods_geojson(geography text, indicator text default null, period text default null)
returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  wanted text := period;
  measure indicators;
  place geographies;
begin
  perform private.demand_geography(neighbourhoods_geojson.geography);
  select g.* into place from geographies g where g.slug = neighbourhoods_geojson.geography;
  select i.* into measure from indicators i where i.slug = neighbourhoods_geojson.indicator;
  if neighbourhoods_geojson.indicator is not null and measure.slug is null then
    raise exception 'There is no indicator called "%".', neighbourhoods_geojson.indicator
      using errcode = '22023', detail = 'indicator';
  end if;
  if wanted is null then
    select max(c.period) into wanted from indicator_coverage c
    where c.indicator = measure.slug and c.geography = place.slug;
  end if;
  return (
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note(json_build_object('geography', place.slug, 'indicator', measure.slug, 'period', wanted),
        array[place.source, measure.source], array[place.licence, measure.licence], place.attribution,
        place.is_fictional or coalesce(measure.is_fictional, false)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', n.id,
        'properties', case when measure.slug is null
          then jsonb_build_object('code', n.code, 'name', n.name, 'population', n.population)
          else jsonb_build_object('code', n.code, 'name', n.name, 'population', n.population, 'indicator', measure.slug,
            'period', wanted, 'value', v.value, 'lower', v.lower, 'upper', v.upper,
            'state', coalesce(v.state, 'not_collected')) end,
        'geometry', st_asgeojson(st_forcepolygonccw(n.geom), 6)::json) order by n.code), '[]'))
    from neighbourhoods n
    left join indicator_values v on v.neighbourhood_id = n.id and v.indicator = measure.slug and v.period = wanted
    where n.geography = place.slug);
end
$$;
comment on function public.neighbourhoods_geojson is
  'A geography as GeoJSON (RFC 7946, EPSG:4326 to six decimals, right-hand wound), with an indicator''s figures when one is named. The member patchwork carries source, licence and what was asked.';

revoke execute on function private.demand_tile, public.neighbourhood_tile, public.neighbourhood_tile_features,
  public.neighbourhood_boundary, public.neighbourhoods_geojson from public;
grant execute on function private.demand_tile, public.neighbourhood_tile, public.neighbourhood_tile_features,
  public.neighbourhood_boundary, public.neighbourhoods_geojson to anon, authenticated, service_role;
