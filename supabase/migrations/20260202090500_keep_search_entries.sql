-- What gathers an organisation's words is called whenever its services, places, themes or name change: it now hands on.
alter function private.refresh_search_words (uuid[]) rename to write_organisation_words;
create function private.refresh_search_words(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if cardinality(organisation_ids) = 0 then
    return;  -- an update of no rows would still fire its statement triggers, and so call us for ever
  end if;
  perform private.write_organisation_words(organisation_ids);
  perform private.refresh_search_entries(organisation_ids);
end
$$;
comment on function private.refresh_search_words is
  'Gathers again the words that these organisations are found by, and all else that search reads of them.';

create function private.keep_changed_entries() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids uuid[] := array(
    select c.id from changed c join previous p on p.id = c.id
    where (c.status, c.checked_at, c.check_due_at, c.based_in)
      is distinct from (p.status, p.checked_at, p.check_due_at, p.based_in));
begin
  if cardinality(ids) > 0 then
    perform private.refresh_search_entries(ids);
  end if;
  return null;
end
$$;
comment on function private.keep_changed_entries is
  'Brings search up to date when an organisation is published, hidden or checked; its other changes come by its words.';
create trigger keep_entries_when_changed after update on public.organisations
  referencing old table as previous new table as changed for each statement execute function private.keep_changed_entries();

create function private.keep_schedule_entries() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids uuid[] := array(select distinct s.organisation_id from changed c join services s on s.id = c.service_id);
begin
  if cardinality(ids) > 0 then
    perform private.refresh_search_entries(ids);
  end if;
  return null;
end
$$;
comment on function private.keep_schedule_entries is 'Brings search up to date when openings change.';
create trigger keep_entries_when_added after insert on public.schedules
  referencing new table as changed for each statement execute function private.keep_schedule_entries();
create trigger keep_entries_when_changed after update on public.schedules
  referencing new table as changed for each statement execute function private.keep_schedule_entries();
create trigger keep_entries_when_removed after delete on public.schedules
  referencing old table as changed for each statement execute function private.keep_schedule_entries();

create function private.keep_area_entries() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids uuid[] := array(select distinct c.organisation_id from changed c);
begin
  if cardinality(ids) > 0 then
    perform private.refresh_search_entries(ids);
  end if;
  return null;
end
$$;
comment on function private.keep_area_entries is 'Brings search up to date when the areas served change.';
create trigger keep_entries_when_added after insert on public.service_areas
  referencing new table as changed for each statement execute function private.keep_area_entries();
create trigger keep_entries_when_changed after update on public.service_areas
  referencing new table as changed for each statement execute function private.keep_area_entries();
create trigger keep_entries_when_removed after delete on public.service_areas
  referencing old table as changed for each statement execute function private.keep_area_entries();

create function private.keep_place_areas() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids uuid[] := array(select distinct l.organisation_id from changed c join locations l on l.id = c.location_id);
begin
  if cardinality(ids) > 0 then
    perform private.refresh_search_entries(ids);
  end if;
  return null;
end
$$;
comment on function private.keep_place_areas is 'Brings search up to date when places lie in other neighbourhoods than before.';
create trigger keep_entries_when_added after insert on public.location_neighbourhoods
  referencing new table as changed for each statement execute function private.keep_place_areas();
create trigger keep_entries_when_changed after update on public.location_neighbourhoods
  referencing new table as changed for each statement execute function private.keep_place_areas();
create trigger keep_entries_when_removed after delete on public.location_neighbourhoods
  referencing old table as changed for each statement execute function private.keep_place_areas();

select private.refresh_search_entries(array(select o.id from public.organisations o));

revoke execute on function private.refresh_search_words, private.keep_changed_entries, private.keep_schedule_entries,
  private.keep_area_entries, private.keep_place_areas from public;
grant execute on function private.refresh_search_words to authenticated, service_role;
