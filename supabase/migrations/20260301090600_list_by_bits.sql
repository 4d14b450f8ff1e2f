create function private.first_entries(q private.search_question, sort text, most integer, after jsonb) returns integer[]
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  -- All entries of a class come before the next class; within one the name decides, or the day of the check and then the name.
  classes bit varying[] := case sort
    when 'checked' then array[q.fits & q.fresh[1], q.fits & q.fresh[2], q.fits & q.fresh[3], q.fits & q.fresh[4]]
    when 'relevance' then array[q.fits & (q.fresh[1] | q.fresh[2]), q.fits & q.fresh[4], q.fits & q.fresh[3]]
    else array[q.fits] end;
  reached integer := greatest(0, least(9, coalesce(case sort when 'checked' then after->>1 when 'relevance' then after->>2 end::float8, 0)));
  numbers integer[] := array[]::integer[];
  passed integer := 0;
  bits bit varying;
  from_here jsonb;
begin
  for class in reached..cardinality(classes) - 1 loop
    bits := classes[class + 1];
    from_here := case when class = reached then after end;
    if bit_count(bits) <= 1000 then
      numbers := numbers || array(select private.bit_numbers(bits));
    elsif sort = 'checked' then
      numbers := numbers || array(
        select e.number from private.search_entries e where get_bit(bits, e.number) = 1
          and (from_here is null or (coalesce(-extract(epoch from e.checked_at), 0)::float8, e.name_key, e.number)
            > ((from_here->>2)::float8, from_here->>4, (from_here->>5)::integer))
        order by e.checked_at desc nulls last, e.name_key, e.number limit most);
    else
      numbers := numbers || array(
        select e.number from private.search_entries e where get_bit(bits, e.number) = 1
          and (from_here is null or (e.name_key, e.number) > (from_here->>4, (from_here->>5)::integer))
        order by e.name_key, e.number limit most);
    end if;
    -- Of the class that the page before ended in, some may come before its end.
    passed := case when from_here is null then passed else cardinality(numbers) end;
    exit when cardinality(numbers) - passed >= most;
  end loop;
  return numbers;
end
$$;
comment on function private.first_entries is
  'Enough of the entries that meet every filter to hold the first so many after a place in the order: where there are many, walked in order.';

create or replace function private.search_sql(q private.search_question, sort text, is_next boolean) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'with ' || case when not private.is_narrowed(q) and (q.near is null or sort in ('name', 'checked'))
      then 'hits as materialized (select w.number, 0::float8 as relevance from unnest(private.first_entries($1, $5, $2 + $3, $4)) w (number))'
      else private.ground_sql(q) end
    || ', matched as materialized (select ' || case when private.is_narrowed(q)
      then '($1).published & private.bits_of(array(select h.number from hits h), ($1).size)' else '($1).published' end
    || $sql$ as bits), page as (
      select f.*, row_number() over (order by f.k1, f.k2, f.k3, f.name_key, f.number) as position
      from (select k.* from (select m.number, m.organisation_id, m.name_key, m.themes, m.choices, m.freshness, m.is_open,
        m.location_id, $sql$ || private.order_keys_sql(sort, q.query is not null) || ' from (' || private.matches_sql(q, false) || ') m) k'
    || case when is_next then $sql$ where (k.k1, k.k2, k.k3, k.name_key, k.number)
        > (($4->>1)::float8, ($4->>2)::float8, ($4->>3)::float8, $4->>4, ($4->>5)::integer)$sql$ else '' end
    || $sql$ order by k.k1, k.k2, k.k3, k.name_key, k.number limit $2 offset $3) f
    )
    select json_build_object(
      'total', (select bit_count(m.bits & ($1).fits) from matched m),
      'items', (select private.organisation_items(array_agg(p.organisation_id order by p.position),
        array_agg(p.location_id order by p.position), array_agg(p.themes order by p.position),
        array_agg(p.choices order by p.position), array_agg(p.freshness order by p.position),
        array_agg(p.is_open order by p.position), ($1).near) from page p),
      'nextPage', (select private.page_cursor($5, p.k1, p.k2, p.k3, p.name_key, p.number) from page p
        order by p.position desc limit case when (select count(*) from page) = $2 then 1 else 0 end),
      'facets', (select private.search_facets($1, m.bits) from matched m),
      'understood', json_build_object('searchText', coalesce(($1).words, ''), 'correctedTo', ($1).corrected_to,
        'placeLabel', ($1).place_label, 'longitude', round(st_x(($1).place)::numeric, 6),
        'latitude', round(st_y(($1).place)::numeric, 6)))$sql$
$$;
revoke execute on function private.first_entries from public;
grant execute on function private.first_entries to anon, authenticated, service_role;
