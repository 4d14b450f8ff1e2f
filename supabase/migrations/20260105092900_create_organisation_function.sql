create function private.is_open(weekday smallint, opens_at time, closes_at time, moment timestamp) returns boolean
language sql immutable
set search_path = public, extensions, pg_temp
as $$
  select case
    when closes_at > opens_at
      then weekday = extract(isodow from moment) and moment::time >= opens_at and moment::time < closes_at
    else (weekday = extract(isodow from moment) and moment::time >= opens_at)
      or (weekday = extract(isodow from moment - interval '1 day') and moment::time < closes_at)
  end
$$;
comment on function private.is_open is 'Whether a weekly opening holds at a local moment; one that closes at or before it opens runs past midnight.';

create function private.location_list(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'id', l.id, 'name', l.name, 'address', l.address, 'postcode', l.postcode, 'locality', l.locality,
    'privacy', l.privacy, 'longitude', round(st_x(l.geom)::numeric, 6), 'latitude', round(st_y(l.geom)::numeric, 6),
    'access', l.access_features, 'services', coalesce((
      select json_agg(s.name order by s.name) from service_locations sl join services s on s.id = sl.service_id
      where sl.location_id = l.id), '[]')) order by (l.geom is null), l.name, l.id), '[]')
  from locations l where l.organisation_id = location_list.organisation_id
$$;
comment on function private.location_list is 'An organisation''s places as the public sees them (degrees, EPSG:4326).';

create function public.similar_organisations(
  name text, longitude double precision default null, latitude double precision default null,
  result_limit integer default 5
) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'theme', s.theme, 'locality', s.locality,
    'distanceM', round(s.distance_m), 'similarity', round(s.likeness::numeric, 2), 'freshness', private.freshness(s.checked_at))
    order by s.likeness desc, s.distance_m nulls last, s.name), '[]')
  from (
    select o.id, o.name, o.theme, o.checked_at, p.locality, p.distance_m,
      greatest(similarity(w.plain, private.plain_words(o.name)), word_similarity(w.plain, o.search_text) * 0.9) as likeness
    from (select private.plain_words(left(similar_organisations.name, 200)) as plain) w
    join organisations o on o.status = 'published'
      and (w.plain <% o.search_text or o.search_text % w.plain or o.search_text like w.plain || '%')
    left join lateral (
      select l.locality, st_distance(l.geom::geography, st_setsrid(st_makepoint(longitude, latitude), 4326)::geography) as distance_m
      from locations l where l.organisation_id = o.id order by 2 nulls last limit 1
    ) p on true
    where length(w.plain) >= 3
    order by likeness desc, p.distance_m nulls last, o.name limit least(greatest(coalesce(result_limit, 5), 0), 20)
  ) s
$$;
comment on function public.similar_organisations is
  'Is this you? Published organisations with a name like this one, most alike first; similarity from 0 to 1, distance in metres from the point given (degrees, EPSG:4326).';

create function private.similar_nearby(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with me as (
    select o.theme, l.geom from organisations o join locations l on l.organisation_id = o.id
    where o.id = similar_nearby.organisation_id and l.geom is not null order by l.id limit 1
  )
  select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'theme', n.theme, 'locality', n.locality,
    'distanceM', round(n.distance_m)) order by n.distance_m, n.name), '[]')
  from (
    select * from (
      select distinct on (o.id) o.id, o.name, o.theme, l.locality, st_distance(l.geom::geography, me.geom::geography) as distance_m
      from me join locations l on st_dwithin(l.geom::geography, me.geom::geography, 3000)
      join organisations o on o.id = l.organisation_id and o.status = 'published' and o.theme = me.theme
        and o.id <> similar_nearby.organisation_id
      order by o.id, st_distance(l.geom::geography, me.geom::geography)
    ) d order by d.distance_m, d.name limit 5
  ) n
$$;
comment on function private.similar_nearby is 'The five nearest published organisations of the same theme within 3 km.';

create function public.organisation(id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'id', o.id, 'name', o.name, 'description', o.description, 'summary', private.summary(o.description),
    'kind', o.kind, 'theme', o.theme, 'status', o.status,
    'themes', coalesce((select json_agg(t.term order by (t.term <> o.theme), t.term)
      from organisation_terms t where t.organisation_id = o.id), '[]'),
    'email', o.email, 'phone', o.phone, 'website', o.website,
    'freshness', private.freshness(o.checked_at), 'checkedAt', o.checked_at, 'updatedAt', o.updated_at,
    'source', o.source, 'licence', o.licence, 'sourceUrl', o.source_url, 'isFictional', o.is_fictional,
    'scheduleText', private.schedule_text(o.id),
    'openNow', (
      select bool_or(c.frequency = 'WEEKLY'
        and private.is_open(c.weekday, c.opens_at, c.closes_at, now() at time zone 'Europe/London'))
      from services s join schedules c on c.service_id = s.id where s.organisation_id = o.id and s.status = 'active'),
    'services', private.service_list(o.id), 'locations', private.location_list(o.id),
    'access', coalesce((select json_agg(distinct x) from locations l, unnest(l.access_features) x
      where l.organisation_id = o.id), '[]'),
    'whoFor', coalesce((select json_agg(distinct x) from services s, unnest(s.who_for) x
      where s.organisation_id = o.id and s.status = 'active'), '[]'),
    'costs', coalesce((select json_agg(distinct s.cost) from services s
      where s.organisation_id = o.id and s.status = 'active'), '[]'),
    'neighbourhoods', coalesce((
      select json_agg(distinct jsonb_build_object('geography', n.geography, 'code', n.code, 'name', n.name, 'district', n.district))
      from locations l join location_neighbourhoods ln on ln.location_id = l.id join neighbourhoods n on n.id = ln.neighbourhood_id
      where l.organisation_id = o.id), '[]'),
    'similarNearby', private.similar_nearby(o.id))
  from organisations o where o.id = organisation.id
$$;
comment on function public.organisation is
  'One organisation in full: services with openings, public places, neighbourhoods, source and licence, and others of its theme nearby. Null when there is none the caller may see.';
revoke execute on function private.is_open, private.location_list, private.similar_nearby, public.similar_organisations,
  public.organisation from public;
grant execute on function private.is_open, private.location_list, private.similar_nearby, public.similar_organisations,
  public.organisation to anon, authenticated, service_role;
