create table public.neighbourhood_neighbours (
  neighbourhood_id integer not null references public.neighbourhoods (id) on delete cascade,
  neighbour_id integer not null references public.neighbourhoods (id) on delete cascade,
  primary key (neighbourhood_id, neighbour_id),
  check (neighbourhood_id <> neighbour_id)
);
comment on table public.neighbourhood_neighbours is
  'Which neighbourhoods of one geography border one another (queen contiguity): they share a corner of their unsimplified boundaries to within 1e-7 of a degree, about a centimetre. Both directions are kept. Derived from neighbourhoods.geom, never written by hand.';
comment on column public.neighbourhood_neighbours.neighbourhood_id is 'A neighbourhood.';
comment on column public.neighbourhood_neighbours.neighbour_id is 'One that borders it, of the same geography.';
create index neighbourhood_neighbours_neighbour on public.neighbourhood_neighbours (neighbour_id);
alter table public.neighbourhood_neighbours enable row level security;
grant select on public.neighbourhood_neighbours to anon, authenticated;
grant insert, update, delete on public.neighbourhood_neighbours to authenticated;
grant select, insert, update, delete on public.neighbourhood_neighbours to service_role;
create policy "everyone reads neighbourhood neighbours" on public.neighbourhood_neighbours
  for select to anon, authenticated using (true);
create policy "administrators add neighbourhood neighbours" on public.neighbourhood_neighbours
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change neighbourhood neighbours" on public.neighbourhood_neighbours
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove neighbourhood neighbours" on public.neighbourhood_neighbours
  for delete to authenticated using ((select private.has_role('administrator')));

-- Corners are put into squares of 16e-7 degrees, with half the snap to spare on every side: two corners within the snap
-- of one another share a square, so equal squares are joined and only those few are measured.
-- A function that gives rows is taken to give a thousand: two of them in a row would make the planner sort where it should
-- hash. So a corner near the edge of its square is put into the next one by a filter, and each pair is met once.
create function private.bordering(areas integer[])
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
comment on function private.bordering is
  'Who borders whom among some neighbourhoods, both directions: those of one geography that share a corner to within 1e-7 of a degree.';

create function private.refresh_neighbours(geography text, changed integer[] default null) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp set jit = off set work_mem = '64MB'
as $$
declare
  areas integer[];
  touched integer[] := changed;
begin
  select array_agg(n.id) into areas from neighbourhoods n where n.geography = refresh_neighbours.geography;
  if touched is null or 2 * cardinality(touched) >= cardinality(areas) then
    touched := areas;
  else
    select array_agg(distinct o.id) into areas
    from neighbourhoods n join neighbourhoods o
      on o.geography = n.geography and o.geom && st_expand(n.geom, 1e-7)
    where n.id = any (touched);
  end if;
  delete from neighbourhood_neighbours b where b.neighbourhood_id = any (touched) or b.neighbour_id = any (touched);
  insert into neighbourhood_neighbours (neighbourhood_id, neighbour_id)
  select b.neighbourhood_id, b.neighbour_id from private.bordering(areas) b
  on conflict do nothing;
end
$$;
comment on function private.refresh_neighbours is
  'Finds anew who borders the changed neighbourhoods of a geography; all of them without a list, or when half of them changed.';

create function private.keep_neighbours() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids jsonb;
  held record;
begin
  if tg_op = 'INSERT' then
    select jsonb_object_agg(g.geography, g.ids) into ids
    from (select c.geography, jsonb_agg(c.id) as ids from changed c group by c.geography) g;
  else
    select jsonb_object_agg(g.geography, g.ids) into ids
    from (select c.geography, jsonb_agg(c.id) as ids from changed c join former f on f.id = c.id
      where c.geom is distinct from f.geom or c.geography <> f.geography group by c.geography) g;
  end if;
  for held in select e.key, e.value from jsonb_each(coalesce(ids, '{}')) e loop
    perform private.refresh_neighbours(held.key, array(select i::integer from jsonb_array_elements_text(held.value) i));
  end loop;
  return null;
end
$$;
comment on function private.keep_neighbours is
  'Finds the neighbours of what a statement added or redrew, once for all of it. Removed areas leave by their keys.';
create trigger keep_neighbours_when_added after insert on public.neighbourhoods
  referencing new table as changed for each statement execute function private.keep_neighbours();
create trigger keep_neighbours_when_changed after update on public.neighbourhoods
  referencing old table as former new table as changed for each statement execute function private.keep_neighbours();

revoke execute on function private.bordering, private.refresh_neighbours, private.keep_neighbours from public;
grant execute on function private.bordering, private.refresh_neighbours to authenticated, service_role;

select private.refresh_neighbours(g.slug) from public.geographies g;
