create function private.demand_shape(is_sound boolean, sentence text) returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if is_sound is not true then
    raise exception '%', sentence using errcode = '22023', detail = 'shape';
  end if;
end
$$;
comment on function private.demand_shape is 'Stops with a sentence for the person who drew when a shape is not sound.';

create function private.parsed_shape(shape jsonb) returns geometry
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  parsed geometry := st_setsrid(st_force2d(st_geomfromgeojson(shape::text)), 4326);
begin
  -- nothing that PostGIS asks of a line left open can be answered
  if exists (select 1 from st_dump(parsed) d, st_dumprings(d.geom) r where not st_isclosed(st_exteriorring(r.geom))) then
    return null;
  end if;
  return parsed;
end
$$;
comment on function private.parsed_shape is 'A GeoJSON area, EPSG:4326; null when a line of it does not end where it began. Fails as PostGIS does when it cannot be read.';

create function private.drawn_outline(shape jsonb) returns geometry
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

create function private.picked_members(geography text, codes jsonb) returns integer[]
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  unknown text;
  picked integer[];
begin
  perform private.demand_shape(jsonb_typeof(codes) = 'array' and jsonb_array_length(codes) between 1 and 3000, 'Pick between 1 and 3,000 small areas.');
  select c.code into unknown from jsonb_array_elements_text(codes) c (code)
  where not exists (select 1 from neighbourhoods n where n.geography = picked_members.geography and n.code = c.code) limit 1;
  perform private.demand_shape(unknown is null, format('There is no small area with the code %s.', unknown));
  select array_agg(n.id order by n.id) into picked from neighbourhoods n
  where n.geography = picked_members.geography and n.code in (select c.code from jsonb_array_elements_text(codes) c (code));
  return picked;
end
$$;
comment on function private.picked_members is 'The ids of small areas that somebody picked by code; refused with a sentence when one is unknown or there are none.';

create function private.members_within(geography text, outline geometry) returns integer[]
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(array_agg(n.id order by n.id), '{}') from neighbourhoods n
  where n.geography = members_within.geography and n.centroid && outline and st_contains(outline, n.centroid)
$$;
comment on function private.members_within is
  'The small areas that stand for a shape: those whose population-weighted centre lies inside (the way of the ONS).';

create function private.drawn_place(geography text, shape jsonb, out outline geometry, out members integer[])
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_geography(drawn_place.geography);
  if shape->>'type' = 'Areas' then
    members := private.picked_members(drawn_place.geography, shape->'codes');
    select st_multi(st_forcepolygonccw(st_union(n.geom))) into outline from neighbourhoods n where n.id = any (members);
  else
    outline := private.drawn_outline(shape);
    members := private.members_within(drawn_place.geography, outline);
  end if;
  perform private.demand_shape(cardinality(members) > 0,
    'This shape holds the centre of no small area. Draw it larger, or choose small areas instead.');
  perform private.demand_shape(cardinality(members) <= 3000,
    format('This shape holds %s small areas. Draw one of up to 3,000.', to_char(cardinality(members), 'FM999,999')));
end
$$;
comment on function private.drawn_place is
  'What a drawing means: its outline (EPSG:4326) and the small areas that stand for it. shape is a GeoJSON Polygon, MultiPolygon or Feature of one, or {"type": "Areas", "codes": […]}, which are dissolved. A shape that holds no centre is refused.';

create function private.degree_of_fit(geography text, outline geometry, members integer[]) returns double precision
language sql stable set search_path = public, extensions, pg_temp
as $$
  with touched as materialized (
    select coalesce(n.population, 0) as people, n.id = any (members) as is_member,
      case when not st_intersects(outline, n.geom) then 0
        when st_contains(outline, n.geom) then 1
        else st_area(st_intersection(outline, n.geom)::geography) / nullif(st_area(n.geom::geography), 0) end as share
    from neighbourhoods n
    where n.geography = degree_of_fit.geography and (n.geom && outline or n.id = any (members))
  )
  select coalesce(round((sum(t.people * least(t.share, 1)) filter (where t.is_member)
    / nullif(sum(case when t.is_member then t.people else t.people * least(t.share, 1) end), 0))::numeric, 4), 0)::double precision
  from touched t
$$;
comment on function private.degree_of_fit is
  'How well small areas stand for a shape, 0 to 1 to the nearest hundredth of a per cent: people in both over people in either, taking people to be spread evenly over the land of their small area.';

revoke execute on function private.demand_shape, private.parsed_shape, private.drawn_outline, private.picked_members,
  private.members_within, private.drawn_place, private.degree_of_fit from public;
grant execute on function private.demand_shape, private.parsed_shape, private.drawn_outline, private.picked_members,
  private.members_within, private.drawn_place, private.degree_of_fit to anon, authenticated, service_role;
