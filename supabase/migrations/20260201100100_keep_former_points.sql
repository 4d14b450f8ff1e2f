create table private.former_points (
  id bigint primary key generated always as identity,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  location_id uuid not null,
  last_version integer not null,
  geom extensions.geometry(Point, 4326) not null,
  address text,
  postcode text
);
comment on table private.former_points is
  'True places as they were, so that an older version can be restored whole. Nobody reads it but our own functions, and it goes with the organisation.';
comment on column private.former_points.id is 'Identity, in the order of time.';
comment on column private.former_points.organisation_id is 'The organisation.';
comment on column private.former_points.location_id is 'The place this was the truth about, which may be gone.';
comment on column private.former_points.last_version is 'The last version of the organisation that it was true for.';
comment on column private.former_points.geom is 'The true point, EPSG:4326.';
comment on column private.former_points.address is 'The true address.';
comment on column private.former_points.postcode is 'The true postcode.';
create index former_points_location on private.former_points (location_id, last_version);
create index former_points_organisation on private.former_points (organisation_id);
alter table private.former_points enable row level security;

create function private.keep_former_point() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  if tg_table_name = 'locations' then
    insert into private.former_points (organisation_id, location_id, last_version, geom, address, postcode)
    select o.id, old.id, o.version, p.geom, p.address, p.postcode
    from organisations o, location_points p where o.id = old.organisation_id and p.location_id = old.id;
    return old;
  end if;
  insert into private.former_points (organisation_id, location_id, last_version, geom, address, postcode)
  select o.id, old.location_id, o.version, old.geom, old.address, old.postcode
  from locations l join organisations o on o.id = l.organisation_id where l.id = old.location_id;
  return coalesce(new, old);
end
$$;
comment on function private.keep_former_point is
  'Keeps a true place that is about to move or go; not when the whole organisation goes. Security definer: former_points is nobody''s to write.';
create trigger keep_former_point before update of geom, address, postcode on public.location_points
  for each row when (old.location_id is not null and (extensions.st_asewkb(old.geom), old.address, old.postcode)
    is distinct from (extensions.st_asewkb(new.geom), new.address, new.postcode))
  execute function private.keep_former_point();
create trigger keep_former_point before delete on public.locations
  for each row execute function private.keep_former_point();

create function private.true_point_at(location uuid, version integer) returns table (geom extensions.geometry, address text, postcode text)
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select t.geom, t.address, t.postcode from (
    select f.last_version, f.id, f.geom, f.address, f.postcode from private.former_points f
    where f.location_id = true_point_at.location and f.last_version >= true_point_at.version
    union all
    select 2147483647, 0, p.geom, p.address, p.postcode from location_points p where p.location_id = true_point_at.location
  ) t order by t.last_version, t.id limit 1
$$;
comment on function private.true_point_at is
  'The true place a location had in a version of its organisation; no row when none was kept. Security definer: only for restoring, which puts it back where it belongs.';

create or replace function private.follow_true_place() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if new.location_id is not null then
    update locations set geom = new.geom where id = new.location_id;
  end if;
  return null;
end
$$;
comment on function private.follow_true_place is
  'Derives the public place anew when the true one is set or moves; a place that is only proposed moves nothing.';

revoke execute on function private.keep_former_point, private.true_point_at, private.follow_true_place from public;
