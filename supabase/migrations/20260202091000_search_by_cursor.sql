create function private.order_keys_sql(sort text, has_words boolean) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case
    when sort = 'name' then '0::float8 as k1, 0::float8 as k2, 0::float8 as k3'
    when sort = 'nearest' then 'coalesce(m.distance_m, 1e9::float8) as k1, 0::float8 as k2, 0::float8 as k3'
    when sort = 'checked'
      then 'm.freshness::float8 as k1, coalesce(-extract(epoch from m.checked_at), 0)::float8 as k2, 0::float8 as k3'
    else case when has_words then $sql$-m.relevance * case m.freshness when 0 then 1::float8 when 1 then 0.95::float8
        when 3 then 0.8::float8 else 0.6::float8 end$sql$ else '0::float8' end
      || $sql$ as k1, case m.freshness when 2 then 2::float8 when 3 then 1::float8 else 0::float8 end as k2,
        coalesce(m.distance_m, 1e9::float8) as k3$sql$
  end
$$;
comment on function private.order_keys_sql is
  'SQL for the three numbers that put matches in order before name and number do. By relevance an entry nobody checked lately counts for less, and among equals comes later.';

create function private.page_cursor(sort text, k1 double precision, k2 double precision, k3 double precision, name_key text, number integer)
returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select translate(encode(convert_to(json_build_array(sort, k1, k2, k3, name_key, number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')
$$;
comment on function private.page_cursor is 'Where a page ended, as text to hand back for the next.';

create function private.read_cursor(page_after text, sort text) returns jsonb
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  plain text := translate(left(page_after, 1000), '-_', '+/');
  place jsonb;
begin
  place := convert_from(decode(rpad(plain, (length(plain) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb;
  if place->>0 <> sort or jsonb_array_length(place) <> 6 or jsonb_typeof(place->1) <> 'number' or jsonb_typeof(place->2) <> 'number'
    or jsonb_typeof(place->3) <> 'number' or jsonb_typeof(place->5) <> 'number' then
    raise exception using errcode = '22023';
  end if;
  return place;
exception when others then
  raise exception 'Ask for the next page with the nextPage of the one before, in the same order.'
    using errcode = '22023', detail = 'page_after';
end
$$;
comment on function private.read_cursor is 'Where the page before ended; refuses whatever page_cursor did not write for this order.';

create function private.search_sql(q private.search_question, sort text, is_next boolean) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'with ' || private.ground_sql(q) || $sql$, g as materialized (
      select m.fails, m.themes, m.choices, m.freshness, m.is_open, count(*)::integer as n from ($sql$ || private.matches_sql(q, false)
    || $sql$ offset 0) m where m.fails & (m.fails - 1) < 1 group by 1, 2, 3, 4, 5
    ), page as (
      select f.*, row_number() over (order by f.k1, f.k2, f.k3, f.name_key, f.number) as position
      from (select k.* from (select m.number, m.organisation_id, m.name_key, m.themes, m.choices, m.freshness, m.is_open,
        m.location_id, $sql$ || private.order_keys_sql(sort, q.query is not null) || ' from (' || private.matches_sql(q, true) || ') m) k'
    || case when is_next then $sql$ where (k.k1, k.k2, k.k3, k.name_key, k.number)
        > (($4->>1)::float8, ($4->>2)::float8, ($4->>3)::float8, $4->>4, ($4->>5)::integer)$sql$ else '' end
    || $sql$ order by k.k1, k.k2, k.k3, k.name_key, k.number limit $2 offset $3) f
    )
    select json_build_object(
      'total', (select coalesce(sum(g.n), 0) from g where g.fails < 1),
      'items', (select private.organisation_items(array_agg(p.organisation_id order by p.position),
        array_agg(p.location_id order by p.position), array_agg(p.themes order by p.position),
        array_agg(p.choices order by p.position), array_agg(p.freshness order by p.position),
        array_agg(p.is_open order by p.position), ($1).near) from page p),
      'nextPage', (select private.page_cursor($5, p.k1, p.k2, p.k3, p.name_key, p.number) from page p
        order by p.position desc limit case when (select count(*) from page) = $2 then 1 else 0 end),
      'facets', $sql$ || private.facets_sql() || $sql$,
      'understood', json_build_object('searchText', coalesce(($1).words, ''), 'correctedTo', ($1).corrected_to,
        'placeLabel', ($1).place_label, 'longitude', round(st_x(($1).place)::numeric, 6),
        'latitude', round(st_y(($1).place)::numeric, 6)))$sql$
$$;
comment on function private.search_sql is
  'SQL for one page of a search with its facets: $1 the question, $2 how many, $3 after how many, $4 where the page before ended, $5 the order.';

create function public.search_organisations(
  search_text text default null, themes text[] default null, who_for text[] default null, costs text[] default null,
  access text[] default null, freshness text[] default null, open_at timestamptz default null,
  evenings_or_weekends boolean default null, geography text default null, neighbourhood text default null,
  near_longitude double precision default null, near_latitude double precision default null,
  radius_m double precision default null, west double precision default null, south double precision default null,
  east double precision default null, north double precision default null, is_local boolean default null,
  organisations uuid[] default null, page_size integer default 25, page_start integer default 0,
  sort text default 'relevance', page_after text default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp set work_mem = '16MB' set random_page_cost = 1.1 set jit = off
as $$
declare
  q private.search_question := private.read_search(private.organisation_filter(search_text, themes, who_for, costs, access,
    freshness, open_at, evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south,
    east, north, is_local, organisations));
  ordering text := coalesce(sort, 'relevance');
  answer json;
begin
  if ordering not in ('relevance', 'name', 'nearest', 'checked') then
    raise exception 'Sort by relevance, name, nearest or checked.' using errcode = '22023', detail = 'sort';
  end if;
  if coalesce(page_size, 25) not between 0 and 500 or coalesce(page_start, 0) < 0 then
    raise exception 'Ask for at most 500 organisations at a time.' using errcode = '22023', detail = 'page_size';
  end if;
  execute private.search_sql(q, ordering, page_after is not null)
    using q, coalesce(page_size, 25), coalesce(page_start, 0), case when page_after is not null
      then private.read_cursor(page_after, ordering) end, ordering into answer;
  return answer;
end
$$;
comment on function public.search_organisations is
  'Published organisations that meet every filter given: total, one page of items, counts for each facet with its own filter lifted, and how the text was understood. themes, who_for, costs and freshness mean any of; access means all of. radius_m and distances in metres; west, south, east, north and near_* in degrees, EPSG:4326; open_at is judged in local time (Europe/London). is_local: based here and serves here, as far as the entry says. organisations: only these ids. sort: relevance, name, nearest or checked. page_after: the nextPage of the page before, so that entries added meanwhile shift nothing; page_start skips so many instead.';

revoke execute on function private.order_keys_sql, private.page_cursor, private.read_cursor, private.search_sql,
  public.search_organisations from public;
grant execute on function private.order_keys_sql, private.page_cursor, private.read_cursor, private.search_sql,
  public.search_organisations to anon, authenticated, service_role;
