create function private.nearest_postcode(place extensions.geometry, within_m double precision)
returns table (postcode text, geom extensions.geometry, locality text, distance_m double precision)
language sql stable rows 1 set search_path = public, extensions, pg_temp
as $$
  select near.postcode, near.geom, near.locality, near.distance_m
  from (
    select p.postcode, p.geom, p.locality, st_distance(p.geom::geography, place::geography) as distance_m
    from postcodes p order by p.geom <-> place limit 10
  ) near
  where near.distance_m <= within_m order by near.distance_m, near.postcode limit 1
$$;
comment on function private.nearest_postcode is
  'The postcode nearest to a point (EPSG:4326), within so many metres. Ten candidates by degrees, then by true distance.';

create function private.finest_neighbourhood(place extensions.geometry) returns public.neighbourhoods
language sql stable set search_path = public, extensions, pg_temp
as $$
  select n from neighbourhoods n join geographies g on g.slug = n.geography
  where st_covers(n.geom, place) order by g.level, g.vintage desc nulls last, n.code limit 1
$$;
comment on function private.finest_neighbourhood is
  'The neighbourhood a point (EPSG:4326) lies in, of the finest geography and the newest year; null when in none.';

create function private.public_place(true_point extensions.geometry, true_postcode text, privacy text)
returns table (geom extensions.geometry, postcode text, locality text)
language plpgsql stable rows 1 set search_path = public, extensions, pg_temp
as $$
declare
  near record;
  area neighbourhoods;
begin
  if true_point is null or privacy = 'hidden' then
    return query select null::geometry, null::text, null::text;
    return;
  end if;
  select * into near from private.nearest_postcode(true_point, case when privacy = 'street' then 1000 else 5000 end);
  area := private.finest_neighbourhood(true_point);
  locality := coalesce(near.locality, area.district, area.name);
  if privacy = 'exact' then
    geom := true_point;
    postcode := true_postcode;
  elsif privacy = 'street' and near.postcode is not null then
    geom := near.geom;
    postcode := near.postcode;
  elsif privacy = 'postcode_district' and near.postcode is not null then
    postcode := split_part(coalesce(true_postcode, near.postcode), ' ', 1);
    select st_centroid(st_collect(p.geom)) into geom
    from postcodes p where split_part(p.postcode, ' ', 1) = public_place.postcode;
    if geom is null then
      postcode := split_part(near.postcode, ' ', 1);
      select st_centroid(st_collect(p.geom)) into geom
    from postcodes p where split_part(p.postcode, ' ', 1) = public_place.postcode;
    end if;
  else
    geom := area.centroid;
  end if;
  return next;
end
$$;
comment on function private.public_place is
  'What the public may see of a true point (EPSG:4326) at a level of privacy. With nothing to coarsen to, shows no point rather than the true one.';

create function private.derive_public_place() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  truth location_points;
  shown record;
begin
  select p.* into truth from location_points p where p.location_id = new.id;
  select * into shown
  from private.public_place(coalesce(truth.geom, new.geom), coalesce(truth.postcode, new.postcode), new.privacy);
  new.geom := shown.geom;
  new.postcode := shown.postcode;
  new.locality := case when new.privacy = 'hidden' then null else coalesce(new.locality, shown.locality) end;
  if new.privacy <> 'exact' then
    new.address := null;
    new.name := null;
  elsif truth.address is not null and (tg_op = 'INSERT' or new.address is not distinct from old.address) then
    new.address := truth.address;
  end if;
  return new;
end
$$;
comment on function private.derive_public_place is
  'Lets nothing into locations but what its privacy allows: point, postcode, address and name.';
create trigger derive_public_place before insert or update of privacy, geom, address, postcode, locality, name
  on public.locations for each row execute function private.derive_public_place();

create function private.follow_true_place() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  update locations set geom = new.geom where id = new.location_id;
  return null;
end
$$;
comment on function private.follow_true_place is 'Derives the public place anew when the true one is set or moves.';
create trigger follow_true_place after insert or update on public.location_points
  for each row execute function private.follow_true_place();

create function private.refresh_public_points() returns void
language sql set search_path = public, extensions, pg_temp
as $$
  update locations l set geom = p.geom from location_points p where p.location_id = l.id and l.privacy <> 'exact'
$$;
comment on function private.refresh_public_points is
  'Derives every coarsened place anew, after postcodes or neighbourhoods have been imported.';

create function public.public_place(longitude double precision, latitude double precision, postcode text, privacy text)
returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'longitude', round(st_x(p.geom)::numeric, 6), 'latitude', round(st_y(p.geom)::numeric, 6),
    'postcode', p.postcode, 'locality', p.locality,
    'label', case
      when public_place.privacy = 'hidden' then 'Not shown on the map'
      when p.geom is null then 'No place to show here yet'
      when public_place.privacy = 'exact' then concat_ws(', ', p.postcode, p.locality)
      when p.postcode is not null then 'Near ' || concat_ws(', ', p.postcode, p.locality)
      else coalesce('Somewhere in ' || p.locality, 'Somewhere in this neighbourhood')
    end)
  from private.public_place(st_setsrid(st_makepoint(longitude, latitude), 4326), upper(nullif(trim(postcode), '')), privacy) p
$$;
comment on function public.public_place is
  'Exactly what the public will see of a place at a level of privacy: {longitude, latitude, postcode, locality, label}, degrees EPSG:4326, null when hidden.';

revoke execute on function private.nearest_postcode, private.finest_neighbourhood, private.public_place,
  private.derive_public_place, private.follow_true_place, private.refresh_public_points, public.public_place from public;
grant execute on function private.nearest_postcode, private.finest_neighbourhood, private.public_place, public.public_place
  to anon, authenticated, service_role;
grant execute on function private.refresh_public_points to authenticated, service_role;
