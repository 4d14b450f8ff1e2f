create function private.check_openings(path text, openings jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if exists (select 1 from jsonb_array_elements(openings) w where coalesce(w->>'weekday', '') !~ '^[1-7]$'
      or coalesce(w->>'opensAt', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      or coalesce(w->>'closesAt', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$') then
    perform private.refuse(path, 'Check the days and times: each needs a day, an opening and a closing time.');
  end if;
  if exists (select 1 from jsonb_array_elements(openings) w
    where coalesce(w->>'frequency', 'WEEKLY') not in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')
      or jsonb_typeof(coalesce(nullif(w->'weeksOfMonth', 'null'), '[]')) <> 'array'
      or exists (select 1 from unnest(private.texts(w->'weeksOfMonth')) n where n !~ '^(-1|[1-5])$')
      or coalesce(w->>'termTimeOnly', 'false') not in ('true', 'false') or length(w->>'note') > 200) then
    perform private.refuse(path, 'Check how often it happens: every week, every two weeks, or which weeks of the month.');
  end if;
  if exists (select 1 from jsonb_array_elements(openings) w
    where coalesce(w->>'validFrom', '2026-01-01') !~ '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$'
      or coalesce(w->>'validTo', '2026-01-01') !~ '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$' or w->>'validFrom' > w->>'validTo') then
    perform private.refuse(path, 'Check the first and the last day: each is a date, and the first comes first.');
  end if;
end
$$;
comment on function private.check_openings is 'Stops when an opening has a day, time, recurrence or date that cannot be.';

create function private.check_shape(path text, rule text, most integer, value jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  kind text := jsonb_typeof(value);
begin
  if rule in ('text', 'term', 'choice', 'website', 'email', 'phone', 'moment') and kind <> 'string'
    or rule in ('choices', 'terms', 'texts', 'identifiers', 'when', 'locations') and kind <> 'array'
    or rule in ('place', 'geometry') and kind <> 'object'
    or rule in ('year', 'age') and (kind <> 'number' or value::text !~ '^[0-9]{1,4}$') then
    perform private.refuse(path, 'We could not read that. Check what you wrote.');
  end if;
  if kind = 'string' and length(value #>> '{}') > most then
    perform private.refuse(path, format('That is too long: use up to %s letters.', most));
  end if;
  if kind = 'array' and jsonb_array_length(value) > coalesce(most, 100) or kind = 'object' and length(value::text) > coalesce(most, 2000) then
    perform private.refuse(path, 'That is more than we can keep. Leave some of it out.');
  end if;
end
$$;
comment on function private.check_shape is 'Stops when a value is not of the kind, or not within the length, that its field takes.';

create function private.check_value(path text, rule text, options text[], value jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  said text := value #>> '{}';
begin
  case
    when rule = 'choice' and said <> all (options)
      or rule = 'choices' and not coalesce(private.texts(value), '{}') <@ options
      or rule = 'term' and not exists (select 1 from taxonomy_terms t where t.slug = said)
      or rule = 'terms' and exists (select 1 from unnest(private.texts(value)) x where x not in (select t.slug from taxonomy_terms t)) then
      perform private.refuse(path, 'Choose from the list.');
    when rule = 'website' and said !~* '^https?://[^\s/@]+\.[^\s/@]{2,}' then
      perform private.refuse(path, 'Check the web address: it should look like https://example.org.');
    when rule = 'email' and said !~ '^[^\s@]+@[^\s@]+\.[^\s@]{2,}$' then
      perform private.refuse(path, 'Check the e-mail address: it should look like name@example.org.');
    when rule = 'phone' and said !~ '^\+?[0-9\s()-]{5,24}$' then
      perform private.refuse(path, 'Check the telephone number: use digits and spaces only.');
    when rule = 'year' and (said::integer < 1000 or said::integer > extract(year from now())) then
      perform private.refuse(path, 'Check the year.');
    when rule = 'age' and said::integer > 120 then
      perform private.refuse(path, 'Check the number: it can be up to 120.');
    when rule = 'moment' and said !~ '^[12][0-9]{3}-[01][0-9]-[0-3][0-9](T[0-9:.]{5,15}(Z|[+-][0-9:]{2,5})?)?$' then
      perform private.refuse(path, 'Check the date.');
    when rule = 'texts' and exists (select 1 from unnest(private.texts(value)) x where length(trim(x)) not between 1 and 60) then
      perform private.refuse(path, 'Give each one a name of up to 60 letters.');
    when rule = 'identifiers' and exists (select 1 from jsonb_array_elements(value) i
      where coalesce(i->>'scheme', '') !~ '^[A-Z]{2}-[A-Z0-9]{2,12}$' or coalesce(i->>'identifier', '') !~ '^[A-Za-z0-9 ./-]{1,40}$') then
      perform private.refuse(path, 'Check the number: choose the register, and give the number as it stands there.');
    when rule = 'when' then
      perform private.check_openings(path, value);
    when rule = 'place' then
      if coalesce(value->>'privacy', '') not in ('exact', 'street', 'postcode_district', 'neighbourhood', 'hidden') then
        perform private.refuse(path, 'Choose how much of the place people will see.');
      elsif value ? 'longitude' and (jsonb_typeof(value->'longitude') <> 'number' or jsonb_typeof(value->'latitude') is distinct from 'number'
        or abs((value->>'longitude')::float8) > 180 or abs((value->>'latitude')::float8) > 85) then
        perform private.refuse(path, 'Tell us where it is: a postcode, or a point on the map.');
      elsif length(value->>'address') > 200 then
        perform private.refuse(path, 'The address is too long: use up to 200 letters.');
      end if;
    when rule = 'geometry' and coalesce(value->>'type', '') not in ('Polygon', 'MultiPolygon') then
      perform private.refuse(path, 'Draw the area as a closed shape.');
    else null;
  end case;
end
$$;
comment on function private.check_value is 'Stops when a value of the right kind says what cannot be, with a sentence and its path.';

create function private.check_field(path text, part text, field text, value jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  spec record;
begin
  select f.* into spec from private.record_fields() f where f.part = check_field.part and f.field = check_field.field;
  if spec.field is null then
    perform private.refuse(path, 'This cannot be changed here.');
  elsif value is null and spec.is_required then
    perform private.refuse(path, 'This cannot be left empty.');
  elsif value is not null then
    perform private.check_shape(path, spec.rule, spec.most, value);
    perform private.check_value(path, spec.rule, spec.options, value);
  end if;
end
$$;
comment on function private.check_field is 'Stops when a field does not exist, must not be empty, or cannot take a value.';

revoke execute on function private.check_openings, private.check_shape, private.check_value, private.check_field from public;
