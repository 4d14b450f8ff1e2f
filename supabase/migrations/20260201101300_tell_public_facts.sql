create function private.happens_at(opening public.schedules, moment timestamp) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when (opening).closes_at > (opening).opens_at
    then private.occurs_on((opening).weekday, (opening).frequency, (opening).weeks_of_month, (opening).valid_from, (opening).valid_to, moment::date)
      and moment::time >= (opening).opens_at and moment::time < (opening).closes_at
    else private.occurs_on((opening).weekday, (opening).frequency, (opening).weeks_of_month, (opening).valid_from, (opening).valid_to, moment::date)
        and moment::time >= (opening).opens_at
      or private.occurs_on((opening).weekday, (opening).frequency, (opening).weeks_of_month, (opening).valid_from, (opening).valid_to, moment::date - 1)
        and moment::time < (opening).closes_at end
$$;
comment on function private.happens_at is
  'Whether an opening holds at a local moment; one that closes at or before it opens runs past midnight. Null or false when nobody can tell.';

create or replace function private.service_list(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'id', s.id, 'name', s.name, 'description', s.description, 'status', s.status, 'cost', s.cost, 'costNote', s.cost_note,
    'whoFor', s.who_for, 'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age, 'languages', s.languages,
    'accreditation', s.accreditation, 'preventionTier', s.prevention_tier,
    'howToJoin', s.how_to_join, 'whenNote', s.when_note,
    'when', coalesce((
      select json_agg(json_build_object('weekday', c.weekday, 'opensAt', to_char(c.opens_at, 'HH24:MI'),
        'closesAt', to_char(c.closes_at, 'HH24:MI'), 'frequency', c.frequency, 'weeksOfMonth', c.weeks_of_month,
        'termTimeOnly', c.term_time_only, 'validFrom', c.valid_from, 'validTo', c.valid_to, 'note', c.note)
        order by c.weekday, c.opens_at)
      from schedules c where c.service_id = s.id), '[]')) order by s.name, s.id), '[]')
  from services s where s.organisation_id = service_list.organisation_id and s.status in ('active', 'temporarily_closed')
$$;
comment on function private.service_list is
  'An organisation''s services that run, or are closed for a time, with their openings (local time, weekday 1 is Monday).';

create or replace function private.schedule_texts(organisation_ids uuid[]) returns table (organisation_id uuid, schedule_text text)
language sql stable set search_path = public, extensions, pg_temp
as $$
  with opening as (
    select distinct s.organisation_id, c.weekday, c.opens_at, c.closes_at,
      private.recurrence_words(c.frequency, c.weeks_of_month, c.term_time_only) as recurrence
    from services s join schedules c on c.service_id = s.id
    where s.organisation_id = any (organisation_ids) and s.status = 'active' and coalesce(c.valid_to >= current_date, true)
  ), spell as (
    select o.organisation_id, o.opens_at, min(o.weekday) as first_day,
      string_agg((array['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'])[o.weekday],
        ', ' order by o.weekday)
      || ', ' || to_char(o.opens_at, case extract(minute from o.opens_at) when 0 then 'FMHH12 am' else 'FMHH12:MI am' end)
      || ' to ' || to_char(o.closes_at, case extract(minute from o.closes_at) when 0 then 'FMHH12 am' else 'FMHH12:MI am' end)
      || o.recurrence as words
    from opening o group by o.organisation_id, o.opens_at, o.closes_at, o.recurrence
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

create or replace function private.location_list(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'id', l.id, 'type', l.location_type, 'name', l.name, 'address', l.address, 'postcode', l.postcode, 'locality', l.locality,
    'privacy', l.privacy, 'longitude', round(st_x(l.geom)::numeric, 6), 'latitude', round(st_y(l.geom)::numeric, 6),
    'access', l.access_features, 'url', l.url, 'services', coalesce((
      select json_agg(s.name order by s.name) from service_locations sl join services s on s.id = sl.service_id
      where sl.location_id = l.id), '[]')) order by (l.geom is null), l.name, l.id), '[]')
  from locations l where l.organisation_id = location_list.organisation_id
$$;
comment on function private.location_list is 'An organisation''s places as the public sees them (degrees, EPSG:4326).';
revoke execute on function private.happens_at from public;
grant execute on function private.happens_at to anon, authenticated, service_role;
