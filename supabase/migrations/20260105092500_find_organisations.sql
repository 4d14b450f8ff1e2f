create type private.found_organisation as (
  id uuid, theme text, name text, themes text[], who_for text[], costs text[], access text[], freshness text,
  is_open boolean, is_evening_or_weekend boolean, location_id uuid, point extensions.geometry, distance_m double precision,
  relevance real, fits_themes boolean, fits_who_for boolean, fits_costs boolean, fits_access boolean,
  fits_freshness boolean, fits_open boolean, fits_evenings boolean, fits boolean
);
comment on type private.found_organisation is
  'A published organisation that meets the text and the place asked for, and which of the other filters it meets.';

create function private.texts(list jsonb) returns text[]
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select array_agg(x) from jsonb_array_elements_text(case when jsonb_typeof(list) = 'array' then list else '[]' end) x
$$;
comment on function private.texts is 'A JSON list of texts as an array; null when it is empty or none.';

create function private.found_organisations(filter jsonb) returns setof private.found_organisation
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  asked record;
  near geometry := st_setsrid(st_makepoint((filter->>'near_longitude')::float8, (filter->>'near_latitude')::float8), 4326);
  within_m float8 := (filter->>'radius_m')::float8;
  box geometry := st_makeenvelope((filter->>'west')::float8, (filter->>'south')::float8,
    (filter->>'east')::float8, (filter->>'north')::float8, 4326);
  moment timestamp := coalesce((filter->>'open_at')::timestamptz, now()) at time zone 'Europe/London';
  today smallint := extract(isodow from moment);
  yesterday smallint := extract(isodow from moment - interval '1 day');
  wanted_themes text[] := private.texts(filter->'themes');
  wanted_who_for text[] := private.texts(filter->'who_for');
  wanted_costs text[] := private.texts(filter->'costs');
  wanted_access text[] := private.texts(filter->'access');
  wanted_freshness text[] := private.texts(filter->'freshness');
  area_ids integer[];
begin
  select u.* into asked from private.understand_search(filter->>'search_text') u;
  if asked.place is not null then
    within_m := case when near is null then coalesce(within_m, 2000) else within_m end;
    near := coalesce(near, asked.place);
  end if;
  if filter ? 'neighbourhood' then
    area_ids := array(select n.id from neighbourhoods n where n.code = filter->>'neighbourhood'
      and (not filter ? 'geography' or n.geography = filter->>'geography'));
  end if;
  return query  -- openings and freshness are written out, not called: a call for each row would take most of the time
  with matched as (
    select o.id, o.theme, o.name, o.checked_at,
      case when asked.query is not null and asked.likeness_words is null then ts_rank(o.search_document, asked.query)
        when asked.likeness_words is not null then word_similarity(asked.likeness_words, o.search_text) else 0 end as relevance
    from organisations o
    where o.status = 'published' and case
      when asked.likeness_words is not null then word_similarity(asked.likeness_words, o.search_text) >= 0.45
      when asked.query is not null then o.search_document @@ asked.query
      else true end
  ), places as (
    select distinct on (l.organisation_id) l.organisation_id, l.id, l.geom,
      st_distance(l.geom::geography, near::geography) as distance_m
    from locations l
    where (area_ids is null or l.id in (
        select ln.location_id from location_neighbourhoods ln where ln.neighbourhood_id = any (area_ids)))
      and (box is null or l.geom && box)
      and (near is null or within_m is null or st_dwithin(l.geom::geography, near::geography, within_m))
    order by l.organisation_id, (l.geom is null), st_distance(l.geom::geography, near::geography), l.id
  ), reach as (
    select l.organisation_id, array_agg(distinct x.feature) as access from matched m join locations l on l.organisation_id = m.id, unnest(l.access_features) x (feature)
    group by l.organisation_id
  ), offers as (
    select s.organisation_id, array_agg(distinct w.who) filter (where w.who is not null) as who_for,
      array_agg(distinct s.cost) as costs
    from matched m join services s on s.organisation_id = m.id and s.status = 'active' left join unnest(s.who_for) w (who) on true
    group by s.organisation_id
  ), openings as (
    select s.organisation_id,
      bool_or(c.frequency = 'WEEKLY' and case when c.closes_at > c.opens_at
        then c.weekday = today and moment::time >= c.opens_at and moment::time < c.closes_at
        else (c.weekday = today and moment::time >= c.opens_at) or (c.weekday = yesterday and moment::time < c.closes_at)
        end) as is_open,
      bool_or(c.weekday >= 6 or c.closes_at > '18:00' or c.closes_at <= c.opens_at) as is_late
    from matched m join services s on s.organisation_id = m.id and s.status = 'active' join schedules c on c.service_id = s.id
    group by s.organisation_id
  ), topics as (
    select t.organisation_id, array_agg(t.term order by t.term) as themes
    from matched m join organisation_terms t on t.organisation_id = m.id group by t.organisation_id
  ), facts as (
    select m.id, m.theme, m.name, coalesce(case when m.theme = any (t.themes) then t.themes else m.theme || t.themes end,
        array_remove(array[m.theme], null)) as themes,
      coalesce(f.who_for, '{}') as who_for, coalesce(f.costs, '{}') as costs, coalesce(r.access, '{}') as access,
      case when m.checked_at is null then 'never' when m.checked_at > now() - interval '12 months' then 'fresh'
        when m.checked_at > now() - interval '12 months 30 days' then 'due' else 'overdue' end as freshness, g.is_open, coalesce(g.is_late, false) as is_late,
      p.id as location_id, p.geom, p.distance_m, m.relevance::real as relevance
    from matched m
    left join places p on p.organisation_id = m.id
    left join reach r on r.organisation_id = m.id
    left join offers f on f.organisation_id = m.id
    left join openings g on g.organisation_id = m.id
    left join topics t on t.organisation_id = m.id
    where p.organisation_id is not null or (area_ids is null and box is null and (near is null or within_m is null))
  ), judged as (
    select f.*, wanted_themes is null or f.themes && wanted_themes as j1,
      wanted_who_for is null or f.who_for && wanted_who_for as j2,
      wanted_costs is null or f.costs && wanted_costs as j3,
      wanted_access is null or f.access @> wanted_access as j4,
      wanted_freshness is null or f.freshness = any (wanted_freshness) as j5,
      not filter ? 'open_at' or coalesce(f.is_open, false) as j6,
      not coalesce((filter->>'evenings_or_weekends')::boolean, false) or f.is_late as j7
    from facts f
  )
  select j.id, j.theme, j.name, j.themes, j.who_for, j.costs, j.access, j.freshness, j.is_open, j.is_late,
    j.location_id, j.geom, j.distance_m, j.relevance, j.j1, j.j2, j.j3, j.j4, j.j5, j.j6, j.j7,
    j.j1 and j.j2 and j.j3 and j.j4 and j.j5 and j.j6 and j.j7
  from judged j;
end
$$;
comment on function private.found_organisations is
  'The one meaning of every filter, for the list, the map and the export alike. filter holds the parameters of search_organisations that were given. One public place an organisation: the nearest that fits.';

revoke execute on function private.texts, private.found_organisations from public;
grant execute on function private.texts, private.found_organisations to anon, authenticated, service_role;
