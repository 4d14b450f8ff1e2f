-- What a statement changed was found by joining the rows before and after. The plan is kept from the session's first
-- statement, mostly of one row, and then compares each of a thousand rows with each other. Taking one set from the other
-- asks for no join.
create or replace function private.touch_organisations() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  upkeep constant text[] := '{search_document,search_text,version,updated_at,import_id}';
begin
  if tg_table_name = 'organisations' and tg_op = 'UPDATE' then
    perform private.touch(array(select d.id from (
      select c.id, to_jsonb(c) - upkeep from changed c except select p.id, to_jsonb(p) - upkeep from previous p) d));
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

create or replace function private.keep_own_search_words() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    perform private.refresh_search_words(array(select c.id from changed c));
  else
    perform private.refresh_search_words(array(select d.id from (
      select c.id, c.name, c.description, c.theme from changed c
      except select p.id, p.name, p.description, p.theme from previous p) d));
  end if;
  return null;
end
$$;

create or replace function private.keep_changed_entries() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids uuid[] := array(select d.id from (
    select c.id, c.status, c.checked_at, c.check_due_at, c.based_in from changed c
    except select p.id, p.status, p.checked_at, p.check_due_at, p.based_in from previous p) d);
begin
  if cardinality(ids) > 0 then
    perform private.refresh_search_entries(ids);
  end if;
  return null;
end
$$;

create or replace function private.write_search_dates(organisation_ids uuid[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from private.search_dates d using private.search_entries e
  where e.organisation_id = any (organisation_ids) and d.entry = e.number;
  -- Entries first and by themselves: else each opening's organisation is looked for among all of these.
  with entry as materialized (
    select e.number, e.organisation_id from private.search_entries e where e.organisation_id = any (organisation_ids)
  )
  insert into private.search_dates (entry, weekday, opens_at, closes_at, frequency, weeks_of_month, valid_from, valid_to)
  select e.number, c.weekday, c.opens_at, c.closes_at, c.frequency, c.weeks_of_month, c.valid_from, c.valid_to
  from entry e join services s on s.organisation_id = e.organisation_id and s.status = 'active'
  join schedules c on c.service_id = s.id
  where c.frequency <> 'WEEKLY' or c.valid_from is not null or c.valid_to is not null
$$;
