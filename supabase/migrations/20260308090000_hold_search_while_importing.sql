-- An import writes an organisation in several statements, and each would bring search up to date: four times a row.
create function private.holds_search() returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(current_setting('patchwork.holds_search', true), '') = 'on'
$$;
comment on function private.holds_search is
  'Whether this transaction brings search up to date itself, once, when it has written everything.';

alter function private.refresh_search_entries (uuid[]) rename to write_search;
create function private.refresh_search_entries(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if not private.holds_search() then
    perform private.write_search(organisation_ids);
  end if;
end
$$;
comment on function private.refresh_search_entries is
  'Brings what search reads of these organisations up to date, unless the transaction does so when it has written everything.';

create or replace function private.refresh_search_words(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if cardinality(organisation_ids) = 0 or private.holds_search() then
    return;  -- an update of no rows would still fire its statement triggers, and so call us for ever
  end if;
  perform private.write_organisation_words(organisation_ids);
  perform private.refresh_search_entries(organisation_ids);
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
  'Publishes the organisations kept aside, never checked until somebody here does, and brings search up to date once for all of them; the areas they lie in count as mapped.';

revoke execute on function private.holds_search, private.refresh_search_entries, private.import_organisations from public;
grant execute on function private.holds_search, private.refresh_search_entries, private.import_organisations
  to authenticated, service_role;
