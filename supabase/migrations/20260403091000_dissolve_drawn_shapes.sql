create or replace function private.drawn_outline(shape jsonb) returns geometry
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  given jsonb := case when shape->>'type' = 'Feature' then shape->'geometry' else shape end;
  outline geometry;
  square_km double precision;
begin
  perform private.demand_shape(given->>'type' in ('Polygon', 'MultiPolygon'), 'Draw an area: a line around a place, with at least three corners.');
  perform private.demand_shape(length(given::text) <= 2000000, 'This shape is too detailed. Use up to 20,000 corners: simplify it first.');
  begin
    outline := private.parsed_shape(given);
  exception when others then
    outline := null;
  end;
  perform private.demand_shape(outline is not null, 'We could not read this shape. Each corner is a longitude and a latitude, and a line ends where it began.');
  perform private.demand_shape(not st_isempty(outline) and st_npoints(outline) >= 4, 'A shape needs at least three corners.');
  perform private.demand_shape(st_npoints(outline) <= 20000,
    format('This shape has %s corners. Use up to 20,000: simplify it first.', to_char(st_npoints(outline), 'FM999,999,999')));
  perform private.demand_shape(st_xmin(outline) >= -180 and st_xmax(outline) <= 180 and st_ymin(outline) >= -90 and st_ymax(outline) <= 90,
    'This shape is not on the map. Its corners must be degrees of longitude and latitude (EPSG:4326).');
  perform private.demand_shape(not exists (select 1 from st_dump(outline) d where st_isvalidreason(d.geom) ~ '^Self-intersection'),
    'The line crosses itself. Move or remove a corner so that it does not.');
  -- parts that touch or overlap, such as several areas of one file, are one place
  if not st_isvalid(outline) then
    select st_collectionextract(st_union(st_makevalid(d.geom)), 3) into outline from st_dump(outline) d;
  end if;
  square_km := st_area(outline::geography) / 1000000;
  perform private.demand_shape(square_km > 0, 'A shape needs at least three corners that do not lie on one line.');
  perform private.demand_shape(square_km <= 10000,
    format('This shape covers %s square kilometres. Draw one of up to 10,000.', to_char(square_km, 'FM999,999,999')));
  return st_multi(st_forcepolygonccw(outline));
end
$$;
comment on function private.drawn_outline is
  'The shape that somebody drew, as a valid MultiPolygon, EPSG:4326, right-hand wound: parts that touch or overlap are dissolved; rings that touch themselves and repeated corners are mended. Refused with a sentence: no area, a line that crosses itself, over 20,000 corners, over 10,000 square kilometres.';
