-- An import writes an organisation in several statements, and each would bring search up to date: four times a row. One
-- of several requests, as the demo's, brings its row, its themes, its services and its places apart. So search waits for
-- the transaction, and for what is new until the import is complete.
create function private.holds_search() returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(current_setting('patchwork.holds_search', true), '') = 'on'
$$;
comment on function private.holds_search is
  'Whether this transaction brings search up to date itself, once, when it has written everything.';

create function private.not_under_way(organisation_ids uuid[]) returns uuid[]
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select array(
    select x.id from unnest(organisation_ids) x (id)
    where not exists (
      select 1 from organisations o join imports i on i.id = o.import_id
      where o.id = x.id and i.kind = 'organisations' and i.finished_at is null
        and not exists (select 1 from private.search_entries e where e.organisation_id = o.id)))
$$;
comment on function private.not_under_way is
  'Those of these organisations that search has to know now: not what an unfinished import is still bringing, unless search knows it already. Security definer: whoever changes an organisation may not read imports, nor what search reads.';

alter function private.refresh_search_entries (uuid[]) rename to write_search;
create function private.refresh_search_entries(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  due uuid[];
begin
  if private.holds_search() then
    return;
  end if;
  due := private.not_under_way(organisation_ids);
  if cardinality(due) > 0 then
    perform private.write_search(due);
  end if;
end
$$;
comment on function private.refresh_search_entries is
  'Brings what search reads of these organisations up to date, unless the transaction, or the import that is bringing them, does so when it has written everything.';

create or replace function private.refresh_search_words(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  due uuid[];
begin
  if cardinality(organisation_ids) = 0 or private.holds_search() then
    return;  -- an update of no rows would still fire its statement triggers, and so call us for ever
  end if;
  due := private.not_under_way(organisation_ids);
  if cardinality(due) > 0 then
    perform private.write_organisation_words(due);
    perform private.write_search(due);
  end if;
end
$$;

alter function private.import_organisations (uuid, jsonb) rename to write_imported_organisations;
create function private.import_organisations(import uuid, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  report jsonb;
begin
  perform set_config('patchwork.holds_search', 'on', true);
  report := private.write_imported_organisations(import, options);
  perform set_config('patchwork.holds_search', 'off', true);
  perform private.refresh_search_words(array(
    select o.id from organisations o where o.import_id = import_organisations.import order by o.id));
  return report;
end
$$;
comment on function private.import_organisations is
  'Publishes the organisations kept aside, never checked until somebody here does, and brings what search knew of them up to date once; the areas they lie in count as mapped.';

create function private.search_imported() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  perform private.refresh_search_words(array(
    select o.id from organisations o
    where o.import_id = new.id and not exists (select 1 from private.search_entries e where e.organisation_id = o.id)
    order by o.id));
  return null;
end
$$;
comment on function private.search_imported is
  'Brings what an import brought anew into search, once the import is complete. Security definer: whoever imports may not read what search reads.';
create trigger search_when_finished after update of finished_at on public.imports
  for each row when (new.kind = 'organisations' and old.finished_at is null and new.finished_at is not null)
  execute function private.search_imported();

revoke execute on function private.holds_search, private.not_under_way, private.refresh_search_entries,
  private.import_organisations, private.search_imported from public;
grant execute on function private.holds_search, private.not_under_way, private.refresh_search_entries,
  private.import_organisations to authenticated, service_role;
