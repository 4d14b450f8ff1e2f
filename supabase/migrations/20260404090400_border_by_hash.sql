-- A function that gives rows is taken to give a thousand: two of them in a row made the planner sort where it should
-- hash. A corner near the edge of its square is now put into the next one by a filter, and each pair is met once.
create or replace function private.bordering(areas integer[])
returns table (neighbourhood_id integer, neighbour_id integer)
language sql stable set search_path = public, extensions, pg_temp
set jit = off set enable_mergejoin = off set enable_nestloop = off
as $$
  with corners as materialized (
    select n.id, n.geography, st_x(d.geom) as x, st_y(d.geom) as y
    from neighbourhoods n, lateral st_dumppoints(n.geom) d where n.id = any (areas)
  ), squared as materialized (
    select c.id, c.geography, c.x, c.y, floor((c.x - 5e-8) / 16e-7)::bigint as west, floor((c.x + 5e-8) / 16e-7)::bigint as east,
      floor((c.y - 5e-8) / 16e-7)::bigint as south, floor((c.y + 5e-8) / 16e-7)::bigint as north
    from corners c
  ), placed as materialized (
    select s.id, s.geography, s.x, s.y, s.west as across, s.south as up from squared s
    union all select s.id, s.geography, s.x, s.y, s.east, s.south from squared s where s.east > s.west
    union all select s.id, s.geography, s.x, s.y, s.west, s.north from squared s where s.north > s.south
    union all select s.id, s.geography, s.x, s.y, s.east, s.north from squared s where s.east > s.west and s.north > s.south
  ), met as materialized (
    select distinct a.id as one, b.id as other
    from placed a join placed b on b.across = a.across and b.up = a.up and b.geography = a.geography
    where a.id < b.id and (a.x - b.x) ^ 2 + (a.y - b.y) ^ 2 <= 1e-7 ^ 2
  )
  select m.one, m.other from met m union all select m.other, m.one from met m
$$;
