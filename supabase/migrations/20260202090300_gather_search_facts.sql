create function private.week_minutes(weekday smallint, opens_at time, closes_at time) returns int4multirange
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when m.closes <= 10080 then int4multirange(int4range(m.opens, m.closes))
    else int4multirange(int4range(m.opens, 10080), int4range(0, m.closes - 10080)) end
  from (
    select (weekday - 1) * 1440 + s.opens as opens, (weekday - 1) * 1440 + s.closes
      + case when s.closes <= s.opens then 1440 else 0 end as closes
    from (select (extract(epoch from opens_at) / 60)::integer as opens, (extract(epoch from closes_at) / 60)::integer as closes) s
  ) m
$$;
comment on function private.week_minutes is
  'A weekly opening as minutes of the week, Monday 0:00 being 0; one that closes at or before it opens runs past midnight.';

create function private.search_openings(organisation_ids uuid[])
returns table (organisation_id uuid, openings int4multirange, is_late boolean)
language sql stable set search_path = public, extensions, pg_temp
as $$
  select s.organisation_id,
    coalesce(range_agg(private.week_minutes(c.weekday, c.opens_at, c.closes_at)) filter (
      where c.frequency = 'WEEKLY' and c.valid_from is null and c.valid_to is null), '{}'),
    bool_or(c.weekday >= 6 or c.closes_at > '18:00' or c.closes_at <= c.opens_at)
  from services s join schedules c on c.service_id = s.id
  where s.organisation_id = any (organisation_ids) and s.status = 'active' group by s.organisation_id
$$;
comment on function private.search_openings is
  'When the running services of each of these organisations are open each week of the year; nothing for one that gives no times.';

create function private.is_local(organisation_id uuid) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  with me as (
    select lower(o.based_in) as based_in, exists (
        select 1 from locations l join location_neighbourhoods ln on ln.location_id = l.id
        where l.organisation_id = o.id) as is_here,
      exists (select 1 from service_areas a where a.organisation_id = o.id) as says_where
    from organisations o where o.id = is_local.organisation_id
  )
  select case when m.based_in is null then m.is_here else exists (
      select 1 from neighbourhoods n
      where m.based_in in (lower(n.name), lower(n.district), lower(n.local_authority_name))
      union all select 1 from site s where lower(s.name) = m.based_in
      union all select 1 from postcodes p where lower(p.locality) = m.based_in) end
    and (not m.says_where or exists (
      select 1 from service_areas a where a.organisation_id = is_local.organisation_id and case a.kind
        when 'area' then exists (select 1 from neighbourhoods n where n.geography = a.geography and n.code = a.code)
        when 'polygon' then exists (select 1 from neighbourhoods n where st_intersects(n.geom, a.geom))
        else exists (
          select 1 from neighbourhoods n
          where lower(a.name) in (lower(n.name), lower(n.district), lower(n.local_authority_name))
          union all select 1 from site s where lower(s.name) = lower(a.name)) end))
  from me m
$$;
comment on function private.is_local is
  'Based here and serves here, as far as the entry says: it names a place on this map as its base, or names none and has a place on it; and one of the areas it serves is on this map, or it names none.';

revoke execute on function private.week_minutes, private.search_openings, private.is_local from public;
grant execute on function private.week_minutes, private.search_openings, private.is_local
  to anon, authenticated, service_role;
