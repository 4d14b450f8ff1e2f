create function private.record_fields() returns table (
  part text, field text, column_name text, rule text, most integer, options text[], is_required boolean, is_publishable boolean
)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  values
    ('', 'name', 'name', 'text', 120, null::text[], true, false),
    ('', 'legalName', 'legal_name', 'text', 200, null, false, false),
    ('', 'description', 'description', 'text', 1000, null, true, true),
    ('', 'kind', 'kind', 'choice', null, '{charity,community_group,public_body,social_business,faith_group,company,other}', true, false),
    ('', 'theme', 'theme', 'term', null, null, true, true),
    ('', 'themes', null, 'terms', 8, null, false, true),
    ('', 'website', 'website', 'website', 300, null, false, true),
    ('', 'email', 'email', 'email', 200, null, false, true),
    ('', 'phone', 'phone', 'phone', 30, null, false, true),
    ('', 'foundedYear', 'founded_year', 'year', null, null, false, true),
    ('', 'incomeBand', 'income_band', 'choice', null, '{none,under_10k,under_100k,under_500k,under_1m,over_1m,unknown}', false, true),
    ('', 'basedIn', 'based_in', 'text', 200, null, false, true),
    ('', 'status', 'status', 'choice', null, '{published,archived}', true, false),
    ('', 'identifiers', null, 'identifiers', 10, null, false, false),
    ('serviceAreas', 'kind', 'kind', 'choice', null, '{area,polygon,text}', true, true),
    ('serviceAreas', 'name', 'name', 'text', 200, null, false, true),
    ('serviceAreas', 'geography', 'geography', 'text', 60, null, false, true),
    ('serviceAreas', 'code', 'code', 'text', 40, null, false, true),
    ('serviceAreas', 'geometry', 'geom', 'geometry', 100000, null, false, true),
    ('services', 'name', 'name', 'text', 200, null, true, true),
    ('services', 'description', 'description', 'text', 1000, null, false, true),
    ('services', 'status', 'status', 'choice', null, '{active,inactive,temporarily_closed,defunct}', true, true),
    ('services', 'whoFor', 'who_for', 'choices', null,
      '{anyone,families,children,young_people,over_60,new_arrivals,carers,disabled_people,women,men}', false, true),
    ('services', 'minimumAge', 'minimum_age', 'age', null, null, false, true),
    ('services', 'maximumAge', 'maximum_age', 'age', null, null, false, true),
    ('services', 'cost', 'cost', 'choice', null, '{free,pay_what_you_can,paid,unknown}', true, true),
    ('services', 'costNote', 'cost_note', 'text', 200, null, false, true),
    ('services', 'languages', 'languages', 'texts', 60, null, false, true),
    ('services', 'accreditation', 'accreditation', 'text', 200, null, false, true),
    ('services', 'howToJoin', 'how_to_join', 'text', 300, null, false, true),
    ('services', 'whenNote', 'when_note', 'text', 200, null, false, true),
    ('services', 'preventionTier', 'prevention_tier', 'choice', null, '{community,early_help,targeted,crisis}', false, true),
    ('services', 'when', null, 'when', 100, null, false, true),
    ('services', 'locationIds', null, 'locations', 50, null, false, true),
    ('locations', 'type', 'location_type', 'choice', null, '{physical,virtual}', true, true),
    ('locations', 'name', 'name', 'text', 200, null, false, true),
    ('locations', 'place', null, 'place', null, null, false, true),
    ('locations', 'accessFeatures', 'access_features', 'choices', null,
      '{step_free,accessible_toilet,hearing_loop,parking,quiet_space}', false, true),
    ('locations', 'url', 'url', 'website', 300, null, false, true),
    ('contacts', 'name', 'name', 'text', 120, null, false, true),
    ('contacts', 'role', 'role', 'text', 120, null, false, true),
    ('contacts', 'email', 'email', 'email', 200, null, false, true),
    ('contacts', 'phone', 'phone', 'phone', 30, null, false, true),
    ('contacts', 'visibility', 'visibility', 'choice', null, '{public,members,editors}', true, true),
    ('contacts', 'consentedAt', 'consented_at', 'moment', null, null, false, true),
    ('photos', 'path', 'path', 'text', 200, null, true, true),
    ('photos', 'description', 'description', 'text', 300, null, true, true),
    ('photos', 'credit', 'credit', 'text', 120, null, false, true),
    ('photos', 'licence', 'licence', 'text', 120, null, false, true),
    ('photos', 'position', 'position', 'age', null, null, false, true)
$$;
comment on function private.record_fields is
  'Every field of a record that people may change: its list (empty for the organisation itself), its column, what it takes, and whether trusted editors publish it at once.';

create function private.part_table(part text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case part when '' then 'organisations' when 'serviceAreas' then 'service_areas' else part end
$$;
comment on function private.part_table is 'The table that holds a list of a record.';

create function private.clean_value(value jsonb) returns jsonb
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when jsonb_typeof(value) = 'string' then to_jsonb(nullif(trim(value #>> '{}'), '')) else nullif(value, 'null') end
$$;
comment on function private.clean_value is 'An answer without the spaces around it; null when it was left empty.';

create function private.split_path(path text) returns table (part text, member text, field text)
language sql immutable rows 1 set search_path = public, extensions, pg_temp
as $$
  select case when m[2] is null then '' else m[1] end, m[2], case when m[2] is null then m[1] else m[3] end
  from regexp_match(path, '^/([A-Za-z]+)(?:/(\+[A-Za-z0-9]{1,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/([A-Za-z]+))?)?$') m
  where m is not null
$$;
comment on function private.split_path is 'What a path is about: a list, a member of it by id or as +new1, and a field. No row when it is no path.';

revoke execute on function private.record_fields, private.part_table, private.clean_value, private.split_path from public;
grant execute on function private.record_fields, private.part_table, private.clean_value, private.split_path
  to anon, authenticated, service_role;
