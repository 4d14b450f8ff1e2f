create function private.organisation_filter(
  search_text text, themes text[], who_for text[], costs text[], access text[], freshness text[],
  open_at timestamptz, evenings_or_weekends boolean, geography text, neighbourhood text, near_longitude double precision,
  near_latitude double precision, radius_m double precision, west double precision, south double precision,
  east double precision, north double precision
) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  -- Far more than there are terms to choose from, and few enough to compare with every organisation.
  select jsonb_strip_nulls(jsonb_build_object(
    'search_text', nullif(trim(left(search_text, 200)), ''), 'themes', themes[:200], 'who_for', who_for[:200],
    'costs', costs[:200], 'access', access[:200], 'freshness', freshness[:200], 'open_at', open_at,
    'evenings_or_weekends', evenings_or_weekends, 'geography', geography,
    'neighbourhood', neighbourhood, 'near_longitude', near_longitude, 'near_latitude', near_latitude,
    'radius_m', radius_m, 'west', west, 'south', south, 'east', east, 'north', north))
$$;
comment on function private.organisation_filter is 'The parameters that were given to a search, as one value.';

create function private.facet(slugs text[]) returns json
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_object_agg(f.slug, f.n), '{}')
  from (select x as slug, count(*) as n from unnest(slugs) x where x is not null group by x order by x) f
$$;
comment on function private.facet is 'How often each text occurs: {text: count}.';

create function private.service_list(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'id', s.id, 'name', s.name, 'description', s.description, 'cost', s.cost, 'costNote', s.cost_note,
    'whoFor', s.who_for, 'howToJoin', s.how_to_join, 'whenNote', s.when_note,
    'when', coalesce((
      select json_agg(json_build_object('weekday', c.weekday, 'opensAt', to_char(c.opens_at, 'HH24:MI'),
        'closesAt', to_char(c.closes_at, 'HH24:MI'), 'frequency', c.frequency, 'note', c.note)
        order by c.weekday, c.opens_at)
      from schedules c where c.service_id = s.id), '[]')) order by s.name, s.id), '[]')
  from services s where s.organisation_id = service_list.organisation_id and s.status = 'active'
$$;
comment on function private.service_list is 'An organisation''s running services with their openings (local time, weekday 1 is Monday).';

create function private.schedule_texts(organisation_ids uuid[]) returns table (organisation_id uuid, schedule_text text)
language sql stable set search_path = public, extensions, pg_temp
as $$
  with opening as (
    select distinct s.organisation_id, c.weekday, c.opens_at, c.closes_at, c.frequency
    from services s join schedules c on c.service_id = s.id
    where s.organisation_id = any (organisation_ids) and s.status = 'active'
  ), spell as (
    select o.organisation_id, o.opens_at, min(o.weekday) as first_day,
      string_agg((array['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'])[o.weekday],
        ', ' order by o.weekday)
      || ', ' || to_char(o.opens_at, case extract(minute from o.opens_at) when 0 then 'FMHH12 am' else 'FMHH12:MI am' end)
      || ' to ' || to_char(o.closes_at, case extract(minute from o.closes_at) when 0 then 'FMHH12 am' else 'FMHH12:MI am' end)
      || case o.frequency when 'MONTHLY' then ' (monthly)' else '' end as words
    from opening o group by o.organisation_id, o.opens_at, o.closes_at, o.frequency
  )
  select p.organisation_id, string_agg(p.words, '; ' order by p.first_day, p.opens_at) from spell p group by p.organisation_id
  union all
  select s.organisation_id, string_agg(distinct s.when_note, '; ') from services s
  where s.organisation_id = any (organisation_ids) and s.status = 'active' and s.when_note is not null
    and not exists (select 1 from opening o where o.organisation_id = s.organisation_id)
  group by s.organisation_id
$$;
comment on function private.schedule_texts is
  'When each of these organisations is open, in words: Tuesdays, Fridays, 10 am to 6 pm. None where it is not known.';

create function private.schedule_text(organisation_id uuid) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select t.schedule_text from private.schedule_texts(array[schedule_text.organisation_id]) t
$$;
comment on function private.schedule_text is 'When one organisation is open, in words; null when it is not known.';

create function private.organisation_item(
  found private.found_organisation
) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'id', o.id, 'name', o.name, 'summary', private.summary(o.description), 'kind', o.kind, 'status', o.status,
    'theme', o.theme, 'themes', found.themes, 'freshness', found.freshness, 'checkedAt', o.checked_at,
    'longitude', round(st_x(found.point)::numeric, 6), 'latitude', round(st_y(found.point)::numeric, 6),
    'privacy', l.privacy, 'locality', l.locality, 'placeName', l.name, 'address', l.address, 'postcode', l.postcode,
    'distanceM', round(found.distance_m), 'costs', found.costs, 'whoFor', found.who_for, 'access', found.access,
    'openNow', found.is_open, 'scheduleText', private.schedule_text(o.id), 'isFictional', o.is_fictional,
    'email', o.email, 'phone', o.phone, 'website', o.website, 'services', private.service_list(o.id))
  from organisations o left join locations l on l.id = found.location_id
  where o.id = found.id
$$;
comment on function private.organisation_item is 'One organisation as the directory lists it.';

revoke execute on function private.organisation_filter, private.facet, private.service_list, private.schedule_texts,
  private.schedule_text, private.organisation_item from public;
grant execute on function private.organisation_filter, private.facet, private.service_list, private.schedule_texts,
  private.schedule_text, private.organisation_item to anon, authenticated, service_role;
