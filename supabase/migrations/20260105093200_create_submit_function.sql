create function private.check_submission(submission jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  themes text[] := private.texts(submission->'themes');
begin
  if jsonb_typeof(submission) is distinct from 'object' then
    perform private.refuse('submission', 'We could not read that. Try again.');
  end if;
  perform private.check_lengths(submission);
  if length(coalesce(private.answer(submission, 'name'), '')) < 2 then
    perform private.refuse('name', 'Tell us the name people know it by.');
  end if;
  if length(coalesce(private.answer(submission, 'description'), '')) < 10 then
    perform private.refuse('description', 'Say in a sentence or two what you do.');
  end if;
  if not exists (select 1 from taxonomy_terms t where t.slug = submission->>'theme') then
    perform private.refuse('theme', 'Choose what you mostly do.');
  end if;
  if cardinality(themes) > 8 or exists (
    select 1 from unnest(themes) x where not exists (select 1 from taxonomy_terms t where t.slug = x)
  ) then
    perform private.refuse('themes', 'Choose other things you do from the list.');
  end if;
  if submission ? 'kind' and coalesce(submission->>'kind', '') not in ('charity', 'community_group', 'public_body',
    'social_business', 'faith_group', 'company', 'other') then
    perform private.refuse('kind', 'Choose what kind of organisation it is from the list.');
  end if;
  if not coalesce(private.texts(submission->'access'), '{}') <@ array['step_free', 'accessible_toilet', 'hearing_loop',
    'parking', 'quiet_space'] then
    perform private.refuse('access', 'Choose from the list of what makes it easy to come.');
  end if;
  perform private.check_place(submission->'place');
  perform private.check_contact(submission);
  perform private.check_services(submission->'services');
end
$$;
comment on function private.check_submission is
  'Stops at the first answer that cannot be stored: SQLSTATE 22023, a sentence as message, the field as detail.';

create function private.new_reference() returns text
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select 'PW-' || string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::integer, 1), '')
  from generate_series(1, 6)
$$;
comment on function private.new_reference is 'A short code to quote, without letters and digits that look alike.';

create function private.store_place(organisation_id uuid, place jsonb, access text[]) returns uuid
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  new_location uuid;
  compact text := upper(regexp_replace(coalesce(place->>'postcode', ''), '[^A-Za-z0-9]', '', 'g'));
  whole_postcode text := case when compact ~ '^[A-Z0-9]{2,4}[0-9][A-Z]{2}$'
    then left(compact, -3) || ' ' || right(compact, 3) end;
begin
  insert into locations (organisation_id, address, postcode, privacy, geom, access_features)
  values (store_place.organisation_id, private.answer(place, 'address'), whole_postcode,
    coalesce(place->>'privacy', 'hidden'),
    st_setsrid(st_makepoint((place->>'longitude')::float8, (place->>'latitude')::float8), 4326), coalesce(access, '{}'))
  returning locations.id into new_location;
  if jsonb_typeof(place) = 'object' then
    insert into location_points (location_id, geom, address, postcode)
    values (new_location, st_setsrid(st_makepoint((place->>'longitude')::float8, (place->>'latitude')::float8), 4326),
      private.answer(place, 'address'), whole_postcode);
  end if;
  return new_location;
end
$$;
comment on function private.store_place is
  'Stores the true place of a submission where only moderators see it; the public one follows from it.';

create function private.store_services(organisation_id uuid, location_id uuid, submission jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  service jsonb;
  new_service uuid;
begin
  for service in select * from jsonb_array_elements(submission->'services') loop
    insert into services (organisation_id, name, description, who_for, cost, cost_note, when_note)
    values (store_services.organisation_id, private.answer(service, 'name'), private.answer(service, 'description'),
      coalesce(private.texts(service->'whoFor'), '{}'), coalesce(service->>'cost', 'unknown'),
      left(private.answer(service, 'costNote'), 200), private.answer(submission, 'whenText'))
    returning services.id into new_service;
    insert into schedules (service_id, weekday, opens_at, closes_at, frequency)
    select new_service, (w->>'weekday')::smallint, (w->>'opensAt')::time, (w->>'closesAt')::time,
      coalesce(w->>'frequency', 'WEEKLY')
    from jsonb_array_elements(coalesce(service->'when', '[]')) w;
    insert into service_locations (service_id, location_id) values (new_service, store_services.location_id);
  end loop;
end
$$;
comment on function private.store_services is 'Stores what a submission offers, with its openings, at its place.';

revoke execute on function private.check_submission, private.new_reference, private.store_place,
  private.store_services from public;
