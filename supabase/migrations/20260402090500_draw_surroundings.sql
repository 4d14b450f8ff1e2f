create function public.neighbourhood_surroundings(geography text, code text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with area as (
    select n.geom, st_expand(n.geom, (st_xmax(n.geom) - st_xmin(n.geom)) * 0.6, (st_ymax(n.geom) - st_ymin(n.geom)) * 0.4) as around
    from neighbourhoods n
    where n.geography = neighbourhood_surroundings.geography and n.code = neighbourhood_surroundings.code
  )
  select json_build_object(
    'bounds', json_build_array(round(st_xmin(a.around)::numeric, 6), round(st_ymin(a.around)::numeric, 6),
      round(st_xmax(a.around)::numeric, 6), round(st_ymax(a.around)::numeric, 6)),
    'areas', (
      select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code,
        'shape', st_asgeojson(s.shape, 5)::json) order by s.id), '[]')
      from (
        select n.id, n.code, st_multi(st_collectionextract(st_intersection(
          st_makevalid(st_simplifypreservetopology(n.geom, 0.00005)), st_setsrid(a.around::box2d::geometry, 4326)), 3)) as shape
        from neighbourhoods n
        where n.geography = neighbourhood_surroundings.geography and n.geom && a.around
        limit 200
      ) s where not st_isempty(s.shape)))
  from area a
$$;
comment on function public.neighbourhood_surroundings is
  'A neighbourhood among those around it, cut to a box, for a small picture on paper: {bounds: [west, south, east, north] in degrees, EPSG:4326, areas: [{id, code, shape: GeoJSON MultiPolygon}]}. Simplified to about 5 m. Null when there is none of that code.';
revoke execute on function public.neighbourhood_surroundings from public;
grant execute on function public.neighbourhood_surroundings to anon, authenticated, service_role;
