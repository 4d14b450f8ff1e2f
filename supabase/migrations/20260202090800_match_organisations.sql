create function private.freshness_sql() returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select $sql$(case when e.check_due_at is null then 3 when e.check_due_at > ($1).asked_at then 0
    when e.check_due_at > ($1).overdue_before then 1 else 2 end)::smallint$sql$
$$;
comment on function private.freshness_sql is
  'SQL over a search entry e: 0 fresh, 1 due, 2 overdue, 3 never; the rule of private.freshness_by written out, for a call for each row would take most of the time.';

create function private.open_sql() returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select 'case when e.openings is not null then e.openings @> ($1).week_minute or d.entry is not null end'
$$;
comment on function private.open_sql is
  'SQL over a search entry e and the entries d that are open by date: whether it is open at the moment asked; null when it gives no times.';

create function private.dated_sql() returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select $sql$select distinct s.entry from private.search_dates s
    where (s.weekday = extract(isodow from ($1).moment)::smallint and s.opens_at <= ($1).moment::time
        and (s.closes_at > ($1).moment::time or s.closes_at <= s.opens_at)
        and private.occurs_on(s.weekday, s.frequency, s.weeks_of_month, s.valid_from, s.valid_to, ($1).moment::date))
      or (s.weekday = extract(isodow from ($1).moment - interval '1 day')::smallint and s.closes_at <= s.opens_at
        and s.closes_at > ($1).moment::time and private.occurs_on(s.weekday, s.frequency, s.weeks_of_month, s.valid_from,
          s.valid_to, ($1).moment::date - 1))$sql$
$$;
comment on function private.dated_sql is
  'SQL for the entries with an opening that holds at the moment asked by its date: every other week, first of the month, until a day.';

create function private.search_fails(q private.search_question) returns text[]
language sql stable set search_path = public, extensions, pg_temp
as $$
  -- One SQL condition for each filter asked for; its place in the list is the bit that says it was not met.
  select array[
    case when q.themes <> 0 then 'e.themes & ($1).themes <> 0' end,
    case when q.who_for <> 0 then 'e.choices & ($1).who_for <> 0' end,
    case when q.costs <> 0 then 'e.choices & ($1).costs <> 0' end,
    case when q.access <> 0 then 'e.choices & ($1).access = ($1).access' end,
    case when q.freshness is not null then 'coalesce(' || private.freshness_sql() || ' = any (($1).freshness), false)' end,
    case when q.only_open then 'coalesce(' || private.open_sql() || ', false)' end,
    case when q.only_late then 'e.choices & ($1).late_mark <> 0' end,
    case when q.only_local then 'e.choices & ($1).local_mark <> 0' end]
$$;
comment on function private.search_fails is
  'The filters of a question as SQL over a search entry e, in the order themes, whoFor, costs, access, freshness, openNow, eveningsWeekends, local; null for one not asked.';

create function private.distance_sql(place text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select replace($sql$sqrt(((@.longitude - ($1).longitude) * (($1).east_m + ($1).east_m_per_north * (@.latitude - ($1).latitude))) ^ 2
    + ((@.latitude - ($1).latitude) * ($1).north_m) ^ 2)$sql$, '@', place)
$$;
comment on function private.distance_sql is
  'SQL for the metres to a row''s longitude and latitude, reckoned flat about the place asked: right to 0.1 % over 100 km.';

create function private.has_place(q private.search_question) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select q.box is not null or q.areas is not null or (q.near is not null and q.radius_m is not null)
$$;
comment on function private.has_place is 'Whether a question is only about organisations that lie somewhere.';

create function private.places_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'select distinct on (s.entry) s.entry, s.location_id, s.distance_m from (select p.entry, p.location_id, p.geom, '
    || case when q.near is null then 'null::float8' else private.distance_sql('p') end
    || ' as distance_m from private.search_places p where '
    || case when private.has_place(q) then 'true' else 'not p.is_only' end
    || case when q.box is not null then ' and p.geom && ($1).box' else '' end
    || case when q.areas is not null then ' and p.areas && ($1).areas' else '' end
    || case when q.near is not null and q.radius_m is not null then ' and p.geom && st_expand(($1).near,
      1.01 * ($1).radius_m / (($1).east_m - abs(($1).east_m_per_north * ($1).radius_m / ($1).north_m)),
      1.01 * ($1).radius_m / ($1).north_m)' else '' end
    || ') s' || case when q.near is not null and q.radius_m is not null then $sql$
      where case when s.distance_m < 0.99 * ($1).radius_m then true when s.distance_m > 1.01 * ($1).radius_m then false
        else st_dwithin(s.geom::geography, ($1).near::geography, ($1).radius_m) end$sql$ else '' end
    || ' order by s.entry, s.distance_m, s.location_id'
$$;
comment on function private.places_sql is
  'SQL for the nearest place of each entry that lies where a question asks; where any place will do, of the entries that have several. Within 1 % of the radius the spheroid decides.';

create function private.ground_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'places as materialized (' || case when private.has_place(q) or q.near is not null then private.places_sql(q)
    else 'select 1' end || '), dated as materialized (' || private.dated_sql() || ')'
$$;
comment on function private.ground_sql is 'The two named queries that matches_sql reads: places that lie where was asked, and entries open by date.';

create function private.matches_sql(q private.search_question, only_fits boolean) returns text
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  conditions text[] := private.search_fails(q);
  fails text := coalesce((
    select string_agg(format('case when %s then 0 else %s end', c, 1 << (position - 1)::integer), ' | ')
    from unnest(conditions) with ordinality x (c, position) where c is not null), '0');
  wanted text := coalesce((select string_agg(' and ' || c, '') from unnest(conditions) c where c is not null), '');
begin
  return 'select e.number, e.organisation_id, e.name_key, e.theme, e.themes, e.choices, e.checked_at, '
    || private.freshness_sql() || ' as freshness, ' || private.open_sql() || ' as is_open, '
    || case when private.has_place(q) or q.near is not null
      then 'coalesce(p.location_id, e.location_id) as location_id, '
        || case when q.near is null then 'null::float8' when private.has_place(q) then 'p.distance_m'
          else 'coalesce(p.distance_m, ' || private.distance_sql('e') || ')' end || ' as distance_m, '
      else 'e.location_id, null::float8 as distance_m, ' end
    || case when q.likeness_words is not null then 'word_similarity(($1).likeness_words, w.plain)'
      when q.query is not null then 'ts_rank(w.document, ($1).query)' else '0' end || '::float8 as relevance, '
    || case when only_fits then '0' else fails end
    || ' as fails from private.search_entries e left join dated d on d.entry = e.number'
    || case when q.likeness_words is not null
      then ' join private.likely_entries(($1).likeness_words) k (entry) on k.entry = e.number' else '' end
    || case when q.query is not null then ' join private.search_words w on w.entry = e.number' else '' end
    || case when private.has_place(q) then ' join places p on p.entry = e.number'
      when q.near is not null then ' left join places p on p.entry = e.number' else '' end
    || ' where true'
    || case when q.query is not null and q.likeness_words is null then ' and w.document @@ ($1).query' else '' end
    || case when q.organisations is not null then ' and e.organisation_id = any (($1).organisations)' else '' end
    || case when only_fits then wanted else '' end;
end
$$;
comment on function private.matches_sql is
  'The one meaning of every filter, for the list, the map and the export alike: SQL that takes a question as $1 and gives the entries that meet its words and place, and which other filters each one fails (bits in the order of search_fails). only_fits leaves out whatever fails one. Values are never written into the SQL: they come by $1. It reads what ground_sql names.';

revoke execute on function private.search_fails, private.freshness_sql, private.open_sql, private.dated_sql, private.distance_sql,
  private.places_sql, private.has_place, private.ground_sql, private.matches_sql from public;
grant execute on function private.search_fails, private.freshness_sql, private.open_sql, private.dated_sql, private.distance_sql,
  private.places_sql, private.has_place, private.ground_sql, private.matches_sql to anon, authenticated, service_role;
