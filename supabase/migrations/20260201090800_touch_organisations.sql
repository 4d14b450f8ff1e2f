-- Whatever is part of an organisation's record notes that it changed, once for each statement.
create function private.touch(organisation_ids uuid[]) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  insert into private.touched_organisations (transaction_id, organisation_id)
  select distinct pg_current_xact_id(), t from unnest(organisation_ids) t where t is not null
  on conflict do nothing
$$;
comment on function private.touch is
  'Notes that these organisations may say something new. Security definer: touched_organisations is nobody''s to write.';

create function private.touch_organisations() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  if tg_table_name = 'organisations' and tg_op = 'UPDATE' then
    perform private.touch(array(
      select c.id from changed c join previous p on p.id = c.id
      where to_jsonb(c) - '{search_document,search_text,version,updated_at,import_id}'::text[]
        is distinct from to_jsonb(p) - '{search_document,search_text,version,updated_at,import_id}'::text[]));
  elsif tg_table_name = 'organisations' then
    perform private.touch(array(select c.id from changed c));
  elsif tg_table_name in ('schedules', 'service_locations') and tg_op = 'UPDATE' then
    perform private.touch(array(select s.organisation_id from services s
      where s.id in (select c.service_id from changed c union all select p.service_id from previous p)));
  elsif tg_table_name in ('schedules', 'service_locations') then
    perform private.touch(array(select s.organisation_id from services s where s.id in (select c.service_id from changed c)));
  elsif tg_op = 'UPDATE' then
    perform private.touch(array(select c.organisation_id from changed c union all select p.organisation_id from previous p));
  else
    perform private.touch(array(select c.organisation_id from changed c));
  end if;
  return null;
end
$$;
comment on function private.touch_organisations is
  'Notes which organisations a statement changed; our own upkeep of search words does not count. Security definer: for the same reason as touch.';

create function private.touch_imported() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  perform private.touch(array(select o.id from organisations o where o.import_id = new.id));
  return null;
end
$$;
comment on function private.touch_imported is
  'Notes that what an import brought has changed, once the import is complete. Security definer: for the same reason as touch.';
revoke execute on function private.touch, private.touch_organisations, private.touch_imported from public;
create trigger touch_when_finished after update of finished_at on public.imports
  for each row when (old.finished_at is null and new.finished_at is not null) execute function private.touch_imported();

create trigger touch_when_added after insert on public.organisations
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.organisations
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.organisation_terms
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.organisation_terms
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.organisation_terms
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.organisation_identifiers
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.organisation_identifiers
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.organisation_identifiers
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.service_areas
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.service_areas
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.service_areas
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.services
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.services
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.services
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.schedules
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.schedules
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.schedules
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.locations
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.locations
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.locations
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.service_locations
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.service_locations
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.service_locations
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.contacts
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.contacts
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.contacts
  referencing old table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_added after insert on public.photos
  referencing new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_changed after update on public.photos
  referencing old table as previous new table as changed for each statement execute function private.touch_organisations();
create trigger touch_when_removed after delete on public.photos
  referencing old table as changed for each statement execute function private.touch_organisations();

-- What is there already begins its history now.
select private.touch(array(select o.id from public.organisations o));
