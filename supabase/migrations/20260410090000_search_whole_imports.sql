-- An import that takes several requests, as the demo does, brings an organisation in parts: its row, its themes, its
-- services, its places. Each part looked through the whole organisation again for search. What is new waits for the last.
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

create or replace function private.refresh_search_entries(organisation_ids uuid[]) returns void
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
    perform private.refresh_search_entries(due);
  end if;
end
$$;

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

revoke execute on function private.not_under_way, private.search_imported from public;
grant execute on function private.not_under_way to authenticated, service_role;
