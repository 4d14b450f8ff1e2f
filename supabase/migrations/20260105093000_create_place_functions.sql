create function private.neighbourhood_label(place extensions.geometry) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object('geography', n.geography, 'code', n.code, 'name', n.name, 'district', n.district)
  from private.finest_neighbourhood(place) n where n.id is not null
$$;
comment on function private.neighbourhood_label is 'The finest neighbourhood a point (EPSG:4326) lies in: {geography, code, name, district}; null when in none.';

create function public.locate_postcode(postcode text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object('postcode', p.postcode, 'longitude', round(st_x(p.geom)::numeric, 6),
    'latitude', round(st_y(p.geom)::numeric, 6), 'locality', coalesce(p.locality, a.district, a.name),
    'neighbourhood', private.neighbourhood_label(p.geom))
  from postcodes p left join lateral private.finest_neighbourhood(p.geom) a on true
  where replace(p.postcode, ' ', '') = upper(regexp_replace(locate_postcode.postcode, '[^A-Za-z0-9]', '', 'g'))
$$;
comment on function public.locate_postcode is
  'Where a postcode is (degrees, EPSG:4326) and its neighbourhood. Spaces and capitals do not matter. Null when we do not know it.';

create function public.locate_point(longitude double precision, latitude double precision) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when n.postcode is not null or a.id is not null then json_build_object(
    'locality', coalesce(n.locality, a.district, a.name), 'nearestPostcode', n.postcode,
    'distanceM', round(n.distance_m), 'neighbourhood', private.neighbourhood_label(p.place)) end
  from (select st_setsrid(st_makepoint(longitude, latitude), 4326) as place) p
  left join lateral private.nearest_postcode(p.place, 5000) n on true
  left join lateral private.finest_neighbourhood(p.place) a on true
$$;
comment on function public.locate_point is
  'What is at a point (degrees, EPSG:4326): part of town, nearest postcode within 5 km, neighbourhood. Null when we know nothing there.';

create function private.name_likeness(plain text, name text) returns real
language sql stable set search_path = public, extensions, pg_temp
as $$
  select greatest(similarity(plain, lower(name)), word_similarity(plain, lower(name)) * 0.95)
    + case when lower(name) like plain || '%' then 0.5 else 0 end
$$;
comment on function private.name_likeness is 'How like a name plain words are, 0 to 1, and half as much again when the name begins with them.';

create function private.place_matches(plain text)
returns table (kind text, label text, detail text, place extensions.geometry, zoom double precision, geography text,
  code text, id uuid, extent extensions.box2d, likeness real)
language sql stable set search_path = public, extensions, pg_temp
as $$
  (select 'postcode', p.postcode, p.locality, p.geom, 16, null, null, null::uuid, null::box2d,
    (case when length(replace(p.postcode, ' ', '')) = length(w.compact) then 3 else 1.5 end)::real
  from (select upper(replace(place_matches.plain, ' ', '')) as compact) w
  join postcodes p on replace(p.postcode, ' ', '') like w.compact || '%'
  where w.compact ~ '^[A-Z]{1,2}[0-9]' order by p.postcode limit 8)
  union all
  select 'district', d.name, 'Part of ' || (select s.name from site s), d.place, 13.5, null, null, null, d.extent,
    private.name_likeness(place_matches.plain, d.name) + 0.1
  from (
    select n.district as name, st_centroid(st_collect(n.centroid)) as place, st_extent(n.geom) as extent
    from neighbourhoods n
    where lower(n.district) % place_matches.plain or place_matches.plain <% lower(n.district)
      or lower(n.district) like place_matches.plain || '%'
    group by n.district
  ) d
  union all
  select 'neighbourhood', n.name, coalesce(n.district, n.local_authority_name, n.code), n.centroid, 14, n.geography, n.code,
    null, n.geom::box2d, private.name_likeness(place_matches.plain, n.name) - 0.05 * g.level
  from neighbourhoods n join geographies g on g.slug = n.geography
  where lower(n.name) % place_matches.plain or place_matches.plain <% lower(n.name)
    or lower(n.name) like place_matches.plain || '%' or n.code = upper(place_matches.plain)
  union all
  select 'organisation', o.name, l.locality, l.geom, 16, null, null, o.id, null,
    private.name_likeness(place_matches.plain, o.name)
  from organisations o left join lateral (
    select x.locality, x.geom from locations x where x.organisation_id = o.id order by (x.geom is null), x.id limit 1
  ) l on true
  where o.status = 'published' and (o.search_text % place_matches.plain or place_matches.plain <% o.search_text
    or o.search_text like '%' || place_matches.plain || '%')
$$;
comment on function private.place_matches is 'Everything that has a place and a name or postcode like these plain words.';

create function public.find_places(search_text text, result_limit integer default 8) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('kind', m.kind, 'label', m.label, 'detail', m.detail,
    'longitude', round(st_x(m.place)::numeric, 6), 'latitude', round(st_y(m.place)::numeric, 6), 'zoom', m.zoom,
    'geography', m.geography, 'code', m.code, 'id', m.id,
    'bounds', case when m.extent is not null then json_build_array(round(st_xmin(m.extent)::numeric, 6),
      round(st_ymin(m.extent)::numeric, 6), round(st_xmax(m.extent)::numeric, 6), round(st_ymax(m.extent)::numeric, 6)) end)
    order by m.likeness desc, m.label, m.kind), '[]')
  from (
    select x.* from (select private.plain_words(left(search_text, 200)) as plain) w, lateral private.place_matches(w.plain) x
    where length(w.plain) >= 2
    order by x.likeness desc, x.label, x.kind limit least(greatest(coalesce(result_limit, 8), 0), 50)
  ) m
$$;
comment on function public.find_places is
  'Postcodes, parts of town, neighbourhoods and organisations for what somebody has typed so far, best first; forgives spelling. Degrees, EPSG:4326.';

revoke execute on function private.neighbourhood_label, private.place_matches, private.name_likeness,
  public.locate_postcode, public.locate_point, public.find_places from public;
grant execute on function private.neighbourhood_label, private.place_matches, private.name_likeness,
  public.locate_postcode, public.locate_point, public.find_places to anon, authenticated, service_role;
