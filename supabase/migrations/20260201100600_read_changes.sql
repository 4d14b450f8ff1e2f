create function private.keeps(organisation uuid) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.moderates() or private.edits(organisation)
$$;
comment on function private.keeps is 'Whether the caller is a moderator or an editor of an organisation: they see its history, proposals and true places.';

create function private.visible_record(record jsonb, organisation uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when private.keeps(organisation) then record else record || jsonb_build_object('contacts', coalesce((
    select jsonb_agg(c order by n) from jsonb_array_elements(record->'contacts') with ordinality x (c, n)
    where c->>'visibility' = 'public' or c->>'visibility' = 'members' and (select auth.uid()) is not null), '[]')) end
$$;
comment on function private.visible_record is 'A record without the contacts that are not for the caller.';

create function private.may_publish(organisation uuid, path text) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.moderates() or private.edits_trusted(organisation) and coalesce((
    select bool_and(f.is_publishable) from private.split_path(path) s join private.record_fields() f
      on f.part = s.part and (s.field is null or f.field = s.field)), false)
$$;
comment on function private.may_publish is
  'Whether the caller''s change at a path is published at once: any of a moderator, and those of a trusted editor that keep what the organisation is.';

create function private.check_change(change jsonb, seen jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  path text := coalesce(change->>'path', '');
  target record;
  answered record;
begin
  select s.* into target from private.split_path(path) s;
  if target.part is null or target.part <> '' and not exists (select 1 from private.record_fields() f where f.part = target.part) then
    perform private.refuse(path, 'This cannot be changed here.');
  elsif target.field is not null then
    if target.member like '+%' or target.member is not null and private.value_at(seen, '/' || target.part || '/' || target.member) is null then
      perform private.refuse(path, 'We could not find what you are changing. Somebody may have removed it.');
    end if;
    perform private.check_field(path, target.part, target.field, private.clean_value(change->'after'));
  elsif target.member like '+%' then
    if jsonb_typeof(change->'after') is distinct from 'object' then
      perform private.refuse(path, 'Tell us what you are adding.');
    end if;
    for answered in
      select f.field, private.clean_value(change->'after'->f.field) as value, f.is_required from private.record_fields() f
      where f.part = target.part
    loop
      if answered.value is not null or answered.is_required and answered.field in ('name', 'path', 'description') then
        perform private.check_field(path, target.part, answered.field, answered.value);
      end if;
    end loop;
  elsif nullif(change->'after', 'null') is not null then
    perform private.refuse(path, 'Change its fields one by one, or remove it.');
  end if;
end
$$;
comment on function private.check_change is 'Stops when a change is of nothing that seen, the record the caller saw, has, or says what cannot be.';

create function private.cleaned_changes(changes jsonb) returns jsonb
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c->>'path', 'before', nullif(c->'before', 'null'), 'after', case
    when split_part(c->>'path', '/', 3) like '+%' then (
      select jsonb_object_agg(f.field, private.clean_value(c->'after'->f.field)) from private.record_fields() f
      where f.part = split_part(c->>'path', '/', 2) and private.clean_value(c->'after'->f.field) is not null)
    else private.clean_value(c->'after') end) order by n), '[]')
  from jsonb_array_elements(changes) with ordinality x (c, n)
$$;
comment on function private.cleaned_changes is 'Changes with only what a record has fields for, and no spaces around it.';

create function private.read_changes(changes jsonb, seen jsonb) returns jsonb
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  change jsonb;
  clash text;
begin
  if jsonb_typeof(changes) is distinct from 'array' or jsonb_array_length(changes) not between 1 and 100 or length(changes::text) > 250000 then
    perform private.refuse('changes', 'Tell us what you would change: between one thing and a hundred.');
  end if;
  for change in select c from jsonb_array_elements(changes) c loop
    perform private.check_change(change, seen);
  end loop;
  select a->>'path' into clash
  from jsonb_array_elements(changes) with ordinality x (a, i), jsonb_array_elements(changes) with ordinality y (b, j)
  where i <> j and (a->>'path' = b->>'path' or a->>'path' like b->>'path' || '/%') limit 1;
  if clash is not null then
    perform private.refuse(clash, 'This is changed twice. Send it once.');
  end if;
  return private.cleaned_changes(changes);
end
$$;
comment on function private.read_changes is 'The changes somebody sent, checked against the record they saw and cleaned.';

revoke execute on function private.keeps, private.visible_record, private.may_publish, private.check_change,
  private.cleaned_changes, private.read_changes from public;
grant execute on function private.keeps, private.visible_record, private.may_publish to anon, authenticated, service_role;
