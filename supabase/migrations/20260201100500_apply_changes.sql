create function private.add_part(organisation uuid, part text, id uuid, value jsonb, new_ids jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  columns text;
  filled jsonb;
  special record;
begin
  select string_agg(quote_ident(f.column_name), ', '), jsonb_object_agg(f.column_name, value->f.field) into columns, filled
  from private.record_fields() f
  where f.part = add_part.part and f.column_name is not null and f.rule <> 'geometry' and nullif(value->f.field, 'null') is not null;
  if value->>'kind' = 'polygon' and part = 'serviceAreas' then
    insert into service_areas (id, organisation_id, kind, name, geom)
    values (add_part.id, organisation, 'polygon', value->>'name', st_multi(st_setsrid(st_geomfromgeojson(value->'geometry'), 4326)));
    return;
  end if;
  -- A place begins hidden: nothing of it is shown before its level is known.
  execute format('insert into public.%1$I (id, organisation_id%2$s%4$s) select $1, $2%3$s%4$s from jsonb_populate_record(null::public.%1$I, $3) v',
    private.part_table(part), case part when 'locations' then ', privacy' else '' end,
    case part when 'locations' then ', ''hidden''' else '' end, ', ' || columns)
  using add_part.id, organisation, coalesce(filled, '{}');
  for special in
    select f.field from private.record_fields() f
    where f.part = add_part.part and f.column_name is null and nullif(value->f.field, 'null') is not null
  loop
    perform private.set_special(organisation, add_part.id, special.field, value->special.field, new_ids);
  end loop;
  if part = 'locations' and value->>'name' is not null then
    update locations l set name = value->>'name' where l.id = add_part.id;
  end if;
end
$$;
comment on function private.add_part is 'Adds a member to a list of an organisation''s record: a service, a place, a contact.';

create function private.apply_change(organisation uuid, change jsonb, new_ids jsonb) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  target record;
  id uuid;
begin
  select s.* into strict target from private.split_path(change->>'path') s;
  id := coalesce(new_ids->>(target.part || '/' || target.member), target.member)::uuid;
  if target.field is not null then
    perform private.set_field(organisation, target.part, id, target.field, nullif(change->'after', 'null'), new_ids);
  elsif nullif(change->'after', 'null') is null then
    execute format('delete from public.%I t where t.id = $1 and t.organisation_id = $2', private.part_table(target.part))
    using id, organisation;
  else
    perform private.add_part(organisation, target.part, id, change->'after', new_ids);
  end if;
exception
  when sqlstate '22023' then
    declare
      sentence text := sqlerrm;
    begin
      raise exception '%', sentence using errcode = '22023', detail = change->>'path';
    end;
  -- What a table refuses is told by our own sentence: the database's would quote the row.
  when integrity_constraint_violation or data_exception or internal_error then
    perform private.refuse(change->>'path', case
      when change->>'path' like '/contacts/%' then 'A named person is shown only when they agreed. Say when they did, or leave the name out.'
      else 'That does not fit with the rest. Check what you wrote.' end);
end
$$;
comment on function private.apply_change is 'Carries out one change of a record; what cannot be is SQLSTATE 22023 with the path as detail.';

create function private.apply_changes(organisation uuid, changes jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  change jsonb;
  new_ids jsonb;
begin
  select coalesce(jsonb_object_agg(s.part || '/' || s.member, gen_random_uuid()), '{}') into new_ids
  from jsonb_array_elements(changes) c, private.split_path(c->>'path') s where s.member like '+%';
  for change in
    -- New places before the services that happen there; what goes, last.
    select c.value from jsonb_array_elements(changes) with ordinality c (value, n), private.split_path(c.value->>'path') s
    order by case when s.field is null and nullif(c.value->'after', 'null') is null then 3
      when s.part = 'locations' then 1 else 2 end, c.n
  loop
    perform private.apply_change(organisation, change, new_ids);
  end loop;
  return new_ids;
end
$$;
comment on function private.apply_changes is
  'Carries out changes of a record, all or none. Answers with the ids that new members were given, by list and name: {"services/+new1": id}.';

create function private.try_changes(organisation uuid, changes jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  outcome jsonb;
begin
  outcome := jsonb_build_object('newIds', private.apply_changes(organisation, changes));
  outcome := outcome || jsonb_build_object('record', private.organisation_record(organisation));
  raise exception using errcode = 'PWTRY', message = 'tried';
exception
  when sqlstate 'PWTRY' then return outcome;
end
$$;
comment on function private.try_changes is
  'What the record would be after these changes, which are then taken back: {record, newIds}. What could not be applied is refused before anybody waits for it.';

revoke execute on function private.add_part, private.apply_change, private.apply_changes, private.try_changes from public;
