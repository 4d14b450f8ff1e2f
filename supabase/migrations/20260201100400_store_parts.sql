-- How a field of a record is written. Called only from security definer functions that have decided who may.
create function private.set_place(location uuid, place jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  held record;
  truth record;
  compact text := upper(regexp_replace(coalesce(place->>'postcode', ''), '[^A-Za-z0-9]', '', 'g'));
  moves boolean := jsonb_typeof(place->'longitude') = 'number';
begin
  select l.privacy, l.geom, l.address, l.postcode, l.locality into held from locations l where l.id = set_place.location;
  if moves then
    select st_setsrid(st_makepoint((place->>'longitude')::float8, (place->>'latitude')::float8), 4326) as geom,
      private.answer(place, 'address') as address,
      case when compact ~ '^[A-Z0-9]{2,4}[0-9][A-Z]{2}$' then left(compact, -3) || ' ' || right(compact, 3) else upper(private.answer(place, 'postcode')) end as postcode
    into truth;
  else
    select coalesce(p.geom, case when held.privacy = 'exact' then held.geom end) as geom,
      case when p.location_id is null then held.address else p.address end as address,
      case when p.location_id is null then held.postcode else p.postcode end as postcode
    into truth from (select 1) one left join location_points p on p.location_id = set_place.location;
  end if;
  if truth.geom is null and place->>'privacy' <> 'hidden' then
    perform private.refuse('place', 'Tell us where it is: a postcode, or a point on the map.');
  end if;
  -- A place that was always exact has had no true place apart from the public one: it gets one, to be restored from.
  insert into location_points (location_id, geom, address, postcode)
  select set_place.location, held.geom, held.address, held.postcode where held.privacy = 'exact' and held.geom is not null
  on conflict (location_id) do nothing;
  -- The level first: nothing is written at a level that shows more than both the old one and the new.
  update locations l set privacy = place->>'privacy',
    locality = case when moves or l.privacy = 'hidden' then null else l.locality end
  where l.id = set_place.location;
  if truth.geom is not null then
    insert into location_points as p (location_id, geom, address, postcode)
    values (set_place.location, truth.geom, truth.address, truth.postcode)
    on conflict (location_id) do update set geom = excluded.geom, address = excluded.address, postcode = excluded.postcode;
    update locations l set geom = truth.geom, postcode = truth.postcode,
      address = case when place->>'privacy' = 'exact' then truth.address end,
      locality = case when moves then null else l.locality end
    where l.id = set_place.location;
  end if;
end
$$;
comment on function private.set_place is
  'Moves a place, or changes how much of it is shown; without a longitude the true place stays. The true one is kept where only moderators and editors see it, and what the public sees follows from it.';

create function private.set_openings(service uuid, openings jsonb) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from schedules where service_id = service;
  insert into schedules (service_id, weekday, opens_at, closes_at, frequency, weeks_of_month, term_time_only, valid_from, valid_to, note)
  select service, (w->>'weekday')::smallint, (w->>'opensAt')::time, (w->>'closesAt')::time, coalesce(w->>'frequency', 'WEEKLY'),
    coalesce(private.texts(w->'weeksOfMonth'), '{}')::smallint[], coalesce((w->>'termTimeOnly')::boolean, false),
    (w->>'validFrom')::date, (w->>'validTo')::date, nullif(trim(w->>'note'), '')
  from jsonb_array_elements(coalesce(openings, '[]')) w
$$;
comment on function private.set_openings is 'Replaces the openings of a service.';

create function private.set_service_places(service uuid, location_ids jsonb, new_ids jsonb) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from service_locations where service_id = service;
  insert into service_locations (service_id, location_id)
  select service, l.id from services s join locations l on l.organisation_id = s.organisation_id
  where s.id = service and l.id::text in (
    select coalesce(new_ids->>('locations/' || x), x) from unnest(private.texts(location_ids)) x)
$$;
comment on function private.set_service_places is
  'Says at which of the organisation''s places a service happens; new_ids tells the ids of places that are added with it.';

create function private.set_special(organisation uuid, member uuid, field text, value jsonb, new_ids jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  case field
    when 'place' then perform private.set_place(member, value);
    when 'when' then perform private.set_openings(member, value);
    when 'locationIds' then perform private.set_service_places(member, value, new_ids);
    when 'geometry' then
      update service_areas a set geom = st_multi(st_setsrid(st_geomfromgeojson(value), 4326)) where a.id = member;
    when 'themes' then
      delete from organisation_terms t where t.organisation_id = organisation and t.term <> all (coalesce(private.texts(value), '{}'))
        and t.term is distinct from (select o.theme from organisations o where o.id = organisation);
      insert into organisation_terms (organisation_id, term) select distinct organisation, x from unnest(private.texts(value)) x
      on conflict do nothing;
    when 'identifiers' then
      delete from organisation_identifiers i where i.organisation_id = organisation;
      insert into organisation_identifiers (organisation_id, scheme, identifier)
      select distinct organisation, i->>'scheme', i->>'identifier' from jsonb_array_elements(coalesce(value, '[]')) i;
  end case;
end
$$;
comment on function private.set_special is 'Writes a field of a record that is kept in rows of its own.';

create function private.set_field(organisation uuid, part text, member uuid, field text, value jsonb, new_ids jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  spec record;
begin
  select f.* into strict spec from private.record_fields() f where f.part = set_field.part and f.field = set_field.field;
  if spec.column_name is null or field = 'geometry' and value is not null then
    perform private.set_special(organisation, member, field, value, new_ids);
    return;
  end if;
  if value is null and spec.rule in ('choices', 'texts') then
    value := '[]';
  end if;
  execute format('update public.%I t set %2$I = v.%2$I from jsonb_populate_record(null::public.%1$I, $1) v where t.id = $2 and %3$s = $3',
    private.part_table(part), spec.column_name, case part when '' then 't.id' else 't.organisation_id' end)
  using jsonb_build_object(spec.column_name, value), coalesce(member, organisation), organisation;
  if part = '' and field = 'theme' then
    insert into organisation_terms (organisation_id, term) select o.id, o.theme from organisations o where o.id = organisation
    on conflict do nothing;
  elsif part = '' and field = 'status' then
    update organisations o set closed_at = case when value #>> '{}' = 'archived' then coalesce(o.closed_at, now()) end
    where o.id = organisation;
  end if;
end
$$;
comment on function private.set_field is 'Writes one field of an organisation or of a member of one of its lists.';

revoke execute on function private.set_place, private.set_openings, private.set_service_places, private.set_special,
  private.set_field from public;
