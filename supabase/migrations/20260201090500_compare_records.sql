-- A record is compared field by field. Members of its lists have ids, so a path is /field, /list/<id> or /list/<id>/field.
create function private.value_at(record jsonb, path text) returns jsonb
language plpgsql immutable set search_path = public, extensions, pg_temp
as $$
declare
  parts text[] := string_to_array(path, '/');
  member jsonb;
  value jsonb;
begin
  if cardinality(parts) = 2 then
    value := record->parts[2];
  else
    select m into member from jsonb_array_elements(record->parts[2]) m where m->>'id' = parts[3];
    value := case
      when cardinality(parts) = 3 then member
      when parts[2] = 'locations' and parts[4] = 'place' then jsonb_build_object('address', member->'address',
        'postcode', member->'postcode', 'privacy', member->'privacy', 'longitude', member->'longitude',
        'latitude', member->'latitude', 'locality', member->'locality')
      else member->parts[4] end;
    if member is null then
      return null;
    end if;
  end if;
  return nullif(value, 'null');
end
$$;
comment on function private.value_at is
  'What a record says at a path; null when it says nothing there. /locations/<id>/place gathers all that tells where a place is.';

create function private.member_changes(list text, before jsonb, after jsonb)
returns table (path text, value_before jsonb, value_after jsonb)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  with was as (select m->>'id' as id, m from jsonb_array_elements(before) m),
  now_is as (select m->>'id' as id, m from jsonb_array_elements(after) m),
  fields as (
    select distinct w.id, case
      when list = 'locations' and f.key in ('address', 'postcode', 'privacy', 'longitude', 'latitude', 'locality') then 'place'
      else f.key end as field, w.m as was, n.m as is_now
    from was w join now_is n on n.id = w.id, jsonb_each(w.m || n.m) f
    where w.m->f.key is distinct from n.m->f.key
  )
  select '/' || list || '/' || coalesce(w.id, n.id), w.m, n.m
  from was w full join now_is n on n.id = w.id where w.id is null or n.id is null
  union all
  select '/' || list || '/' || f.id || '/' || f.field,
    private.value_at(jsonb_build_object(list, jsonb_build_array(f.was)), '/' || list || '/' || f.id || '/' || f.field),
    private.value_at(jsonb_build_object(list, jsonb_build_array(f.is_now)), '/' || list || '/' || f.id || '/' || f.field)
  from fields f
$$;
comment on function private.member_changes is 'What differs between two states of a list of a record, such as its services.';

create function private.record_changes(before jsonb, after jsonb)
returns table (path text, value_before jsonb, value_after jsonb)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select '/' || f.key, nullif(before->f.key, 'null'), nullif(after->f.key, 'null')
  from jsonb_object_keys(coalesce(before, '{}') || coalesce(after, '{}')) f (key)
  where f.key not in ('serviceAreas', 'services', 'locations', 'contacts', 'photos')
    and nullif(before->f.key, 'null') is distinct from nullif(after->f.key, 'null')
  union all
  select m.path, m.value_before, m.value_after
  from unnest(array['serviceAreas', 'services', 'locations', 'contacts', 'photos']) l (list),
    private.member_changes(l.list, coalesce(before->l.list, '[]'), coalesce(after->l.list, '[]')) m
  where before->l.list is distinct from after->l.list
$$;
comment on function private.record_changes is 'What differs between two records of an organisation, path by path.';

revoke execute on function private.value_at, private.member_changes, private.record_changes from public;
grant execute on function private.value_at, private.member_changes, private.record_changes to anon, authenticated, service_role;
