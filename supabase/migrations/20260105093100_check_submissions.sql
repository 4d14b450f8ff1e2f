create function private.refuse(field text, sentence text) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  raise exception '%', sentence using errcode = '22023', detail = field;
end
$$;
comment on function private.refuse is 'Stops with a sentence for the person, and the field it is about as detail.';

create function private.answer(submission jsonb, field text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select nullif(trim(submission->>field), '')
$$;
comment on function private.answer is 'One answer of a submission without the spaces around it; null when it was left empty.';

create function private.check_lengths(submission jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  limited record;
begin
  for limited in
    select * from (values ('name', 120), ('description', 1000), ('whenText', 200), ('submitterName', 120), ('note', 1000),
      ('email', 200), ('phone', 30), ('website', 300), ('submitterEmail', 200)) l (field, most)
  loop
    if length(private.answer(submission, limited.field)) > limited.most then
      perform private.refuse(limited.field, format('That is too long: use up to %s letters.', limited.most));
    end if;
  end loop;
  if length(private.answer(submission->'place', 'address')) > 200 then
    perform private.refuse('place', 'The address is too long: use up to 200 letters.');
  end if;
end
$$;
comment on function private.check_lengths is 'Stops when an answer of a submission is longer than its field takes.';

create function private.check_contact(submission jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if private.answer(submission, 'email') !~ '^[^\s@]+@[^\s@]+\.[^\s@]{2,}$' then
    perform private.refuse('email', 'Check the e-mail address: it should look like name@example.org.');
  end if;
  if private.answer(submission, 'submitterEmail') !~ '^[^\s@]+@[^\s@]+\.[^\s@]{2,}$' then
    perform private.refuse('submitterEmail', 'Check your e-mail address: it should look like name@example.org.');
  end if;
  if private.answer(submission, 'phone') !~ '^\+?[0-9\s()-]{5,24}$' then
    perform private.refuse('phone', 'Check the telephone number: use digits and spaces only.');
  end if;
  if private.answer(submission, 'website') !~* '^https?://[^\s/@]+\.[^\s/@]{2,}' then
    perform private.refuse('website', 'Check the web address: it should look like https://example.org.');
  end if;
end
$$;
comment on function private.check_contact is 'Stops when an e-mail address, telephone number or web address of a submission cannot be right.';

create function private.check_place(place jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if place is null or jsonb_typeof(place) = 'null' then
    return;
  end if;
  if coalesce(place->>'privacy', '') not in ('exact', 'street', 'postcode_district', 'neighbourhood', 'hidden') then
    perform private.refuse('privacy', 'Choose how much of the place people will see.');
  end if;
  if jsonb_typeof(place->'longitude') is distinct from 'number' or jsonb_typeof(place->'latitude') is distinct from 'number'
    or abs((place->>'longitude')::float8) > 180 or abs((place->>'latitude')::float8) > 85 then
    perform private.refuse('place', 'Tell us where it is: a postcode, or a point on the map.');
  end if;
end
$$;
comment on function private.check_place is 'Stops when the place of a submission is not a longitude and latitude in degrees, with a level of privacy.';

create function private.check_services(services jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  service jsonb;
begin
  if jsonb_typeof(services) is distinct from 'array' or jsonb_array_length(services) not between 1 and 20 then
    perform private.refuse('services', 'Tell us at least one thing that happens there.');
  end if;
  for service in select * from jsonb_array_elements(services) loop
    if length(coalesce(private.answer(service, 'name'), '')) not between 1 and 200 then
      perform private.refuse('services', 'Give each thing you offer a name of up to 200 letters.');
    end if;
    if not coalesce(private.texts(service->'whoFor'), '{}') <@ array['anyone', 'families', 'children', 'young_people',
      'over_60', 'new_arrivals', 'carers', 'disabled_people', 'women', 'men'] then
      perform private.refuse('whoFor', 'Choose who it is for from the list.');
    end if;
    if coalesce(service->>'cost', 'unknown') not in ('free', 'pay_what_you_can', 'paid', 'unknown') then
      perform private.refuse('cost', 'Choose what it costs from the list.');
    end if;
    if jsonb_typeof(coalesce(service->'when', '[]')) <> 'array' or jsonb_array_length(coalesce(service->'when', '[]')) > 100
      or exists (select 1 from jsonb_array_elements(coalesce(service->'when', '[]')) w
        where coalesce(w->>'weekday', '') !~ '^[1-7]$'
          or coalesce(w->>'opensAt', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
          or coalesce(w->>'closesAt', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
          or coalesce(w->>'frequency', 'WEEKLY') not in ('WEEKLY', 'MONTHLY')) then
      perform private.refuse('when', 'Check the days and times: each needs a day, an opening and a closing time.');
    end if;
  end loop;
end
$$;
comment on function private.check_services is 'Stops when what a submission offers lacks a name, or has choices or times that cannot be.';

revoke execute on function private.refuse, private.answer, private.check_lengths, private.check_contact,
  private.check_place, private.check_services from public;
grant execute on function private.refuse, private.answer, private.check_lengths, private.check_contact,
  private.check_place, private.check_services to anon, authenticated, service_role;
