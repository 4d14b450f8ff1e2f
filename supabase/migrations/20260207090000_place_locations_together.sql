-- One statement may bring a thousand places. Taken one by one, each made the search look through its organisation again.
drop trigger keep_location_neighbourhoods_when_added on public.locations;
drop trigger keep_location_neighbourhoods_when_moved on public.locations;
drop function private.keep_location_neighbourhoods;

create function private.place_added_locations() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if exists (select 1 from added a where a.geom is not null) then
    insert into location_neighbourhoods (location_id, neighbourhood_id)
    select distinct on (a.id, n.geography) a.id, n.id
    from added a join neighbourhoods n on st_covers(n.geom, a.geom) order by a.id, n.geography, n.code;
  end if;
  return null;
end
$$;
comment on function private.place_added_locations is
  'Notes which neighbourhoods the public points of new places lie in: one in each geography, the first by code on a shared line.';
create trigger keep_location_neighbourhoods_when_added after insert on public.locations
  referencing new table as added for each statement execute function private.place_added_locations();

create function private.place_moved_locations() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  moved uuid[] := array(
    select c.id from changed c join former f on f.id = c.id where st_asewkb(f.geom) is distinct from st_asewkb(c.geom));
begin
  if cardinality(moved) > 0 then
    delete from location_neighbourhoods ln where ln.location_id = any (moved);
    insert into location_neighbourhoods (location_id, neighbourhood_id)
    select distinct on (c.id, n.geography) c.id, n.id
    from changed c join neighbourhoods n on st_covers(n.geom, c.geom)
    where c.id = any (moved) order by c.id, n.geography, n.code;
  end if;
  return null;
end
$$;
comment on function private.place_moved_locations is
  'Notes anew which neighbourhoods lie under public points that moved, as place_added_locations does.';
create trigger keep_location_neighbourhoods_when_moved after update on public.locations
  referencing old table as former new table as changed for each statement execute function private.place_moved_locations();

revoke execute on function private.place_added_locations, private.place_moved_locations from public;
