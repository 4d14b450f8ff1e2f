drop function private.matches_sql, private.ground_sql, private.places_sql, private.facets_sql, private.search_fails, private.open_sql;

create function private.is_narrowed(q private.search_question) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select q.query is not null or private.has_place(q)
$$;
comment on function private.is_narrowed is 'Whether words or a place narrow a question, and not only filters.';

create function private.places_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'select distinct on (s.entry) s.entry, s.location_id, s.distance_m from (select p.entry, p.location_id, p.geom, '
    || case when q.near is null then 'null::float8' else private.distance_sql('p') end
    || ' as distance_m from private.search_places p where true'
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
  'SQL for the nearest place of each entry that lies where a question asks. Within 1 % of the radius the spheroid decides.';

create function private.worded_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case
    when q.likeness_words is not null then $sql$select w.entry as number, word_similarity(($1).likeness_words, w.plain)::float8 as relevance
      from private.likely_entries(($1).likeness_words) k (entry) join private.search_words w on w.entry = k.entry$sql$
    when q.query is not null then $sql$select w.entry as number,
        case when get_bit((select ($1).fits), w.entry) = 1 then ts_rank(w.document, ($1).query) end::float8 as relevance
      from private.search_words w where w.document @@ ($1).query$sql$
    else 'select b.number, 0::float8 as relevance from private.bit_numbers(($1).fits) b (number)' end
$$;
comment on function private.worded_sql is
  'SQL for the entries that meet the words of a question, with how well they fit those that meet every filter; without words those that meet every filter.';

create function private.hits_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when not private.has_place(q) then private.worded_sql(q)
    when q.query is null then 'select p.entry as number, 0::float8 as relevance, p.location_id, p.distance_m from places p'
    else 'select w.number, w.relevance, p.location_id, p.distance_m from (' || private.worded_sql(q) || ') w join places p on p.entry = w.number' end
$$;
comment on function private.hits_sql is
  'SQL for the entries that meet the words and the place of a question, or every filter where it has neither, with how well the words fit those that meet every filter, and the place they were found by where a place is asked.';

create function private.ground_sql(q private.search_question) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'places as materialized (' || case when private.has_place(q) then private.places_sql(q) else 'select 1' end
    || '), hits as materialized (' || private.hits_sql(q) || ')'
$$;
comment on function private.ground_sql is 'The two named queries that matches_sql reads: places that lie where was asked, and the entries of hits_sql.';

create function private.matches_sql(q private.search_question, is_whole boolean) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'select e.number, e.organisation_id, e.name_key, e.theme, e.themes, e.choices, e.checked_at, ' || private.freshness_sql()
    || ' as freshness, case when e.openings is not null then get_bit((select ($1).open), e.number) = 1 end as is_open, '
    || case when private.has_place(q) then 'h.location_id, h.distance_m'
      when q.near is not null
        then 'coalesce(p.location_id, e.location_id) as location_id, coalesce(p.distance_m, ' || private.distance_sql('e') || ') as distance_m'
      else 'e.location_id, null::float8 as distance_m' end
    || case when x.is_most then ', 0::float8 as relevance from private.search_entries e'
      -- One look by number for each: a join of all entries would read those that nobody asked for.
      else ', h.relevance from hits h cross join lateral (select x.* from private.search_entries x where x.number = h.number offset 0) e' end
    || case when q.near is not null and not private.has_place(q) then ' left join lateral (select s.location_id, ' || private.distance_sql('s') || ' as distance_m '
        || 'from private.search_places s where s.entry = e.number and not s.is_only order by 2, 1 limit 1) p on true'
      else '' end
    -- More than 0, not 1, so that the planner expects a third of the rows and not one in two hundred.
    || case when x.is_most then ' where get_bit((select ($1).fits), e.number) > 0'
      else ' where get_bit((select ($1).fits), h.number) = 1' end
  from (select is_whole and not private.is_narrowed(q) and bit_count(q.fits) * 5 > q.size as is_most) x
$$;
comment on function private.matches_sql is
  'The one meaning of every filter, for the list, the map and the export alike: SQL that takes a question as $1 and gives the entries that meet all it asks. Values are never written into the SQL: they come by $1. It reads what ground_sql names. is_whole: every match will be looked at, which for more than a fifth of all organisations is quickest done row by row.';

revoke execute on function private.is_narrowed, private.places_sql, private.worded_sql, private.hits_sql, private.ground_sql, private.matches_sql from public;
grant execute on function private.is_narrowed, private.places_sql, private.worded_sql, private.hits_sql, private.ground_sql, private.matches_sql
  to anon, authenticated, service_role;

-- A name alike is rare: told so, the planner looks each up and does not read all to join them.
alter function private.likely_entries(text) rows 20;
