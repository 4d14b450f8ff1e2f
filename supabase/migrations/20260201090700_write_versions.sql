create function private.author_name(member uuid, action text, import_id uuid) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(
    nullif(current_setting('patchwork.member_name', true), ''),
    case when action = 'imported' then (select coalesce(i.source, i.imported_by) from imports i where i.id = author_name.import_id) end,
    (select coalesce(nullif(m.display_name, ''), 'A member') from members m where m.id = author_name.member),
    case when private.bypasses_row_security() then 'Patchwork' else 'Somebody without an account' end)
$$;
comment on function private.author_name is
  'The name a version is kept under. Security definer: members see only themselves in members.';

create function private.write_versions() returns integer
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  touched uuid[];
  member uuid;
  written integer := 0;
begin
  with taken as (
    delete from private.touched_organisations t where t.transaction_id = pg_current_xact_id() returning t.organisation_id
  ) select array_agg(k.organisation_id) into touched from taken k;
  if touched is null then
    return 0;
  end if;
  -- In the order of their ids, so that two transactions never wait for each other; what the first wrote is then seen here.
  perform 1 from organisations o where o.id = any (touched) order by o.id for update;
  select m.id into member from members m where m.id = coalesce(nullif(current_setting('patchwork.member_id', true), '')::uuid, auth.uid());
  with states as (
    select o.id, o.version, o.import_id, r.record, v.record as record_before,
      coalesce(nullif(current_setting('patchwork.action', true), ''), case
        when exists (select 1 from imports i where i.id = o.import_id and (v.record is null or i.finished_at = now())) then 'imported'
        when v.record is null then 'created' else 'edit' end) as action
    from organisations o
    join private.organisation_records(touched) r on r.organisation_id = o.id
    left join organisation_versions v on v.organisation_id = o.id and v.version = o.version
    where (v.record is distinct from r.record or v.action = 'removed')
      -- An import that takes several requests is one change, told when it is complete.
      and not exists (select 1 from imports i where i.id = o.import_id and i.finished_at is null)
  ), added as (
    insert into organisation_versions (organisation_id, version, record, changed, action, reason, member_id, member_name)
    select s.id, s.version + 1, s.record, case when s.record_before is null then '{}' else
        array(select c.path from private.record_changes(s.record_before, s.record) c order by c.path) end,
      s.action, nullif(current_setting('patchwork.reason', true), ''), member, private.author_name(member, s.action, s.import_id)
    from states s
    returning organisation_id, version
  )
  update organisations o set version = a.version from added a where a.organisation_id = o.id;
  get diagnostics written = row_count;
  return written;
end
$$;
comment on function private.write_versions is
  'Writes a version of each organisation this transaction has changed, if it says anything new. Why and how come from the settings patchwork.action and patchwork.reason; who, from the caller, or patchwork.member_id and patchwork.member_name. Security definer: whoever may change an organisation adds to its history, and nobody writes it by hand.';

create function private.write_touched() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  if exists (select 1 from private.touched_organisations t
    where t.transaction_id = new.transaction_id and t.organisation_id = new.organisation_id) then
    perform private.write_versions();
  end if;
  return null;
end
$$;
comment on function private.write_touched is
  'At the end of a transaction, writes the versions of all it changed; the first call does it for the rest. Security definer: touched_organisations is nobody''s to read.';
create constraint trigger write_touched after insert on private.touched_organisations
  deferrable initially deferred for each row execute function private.write_touched();

create function private.keep_removed() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  insert into organisation_versions (organisation_id, version, record, action, reason, member_id, member_name)
  select old.id, coalesce(max(v.version), 0) + 1, private.organisation_record(old.id), 'removed',
    nullif(current_setting('patchwork.reason', true), ''), (select m.id from members m where m.id = auth.uid()),
    private.author_name(auth.uid(), 'removed', null)
  from organisation_versions v where v.organisation_id = old.id;
  return old;
end
$$;
comment on function private.keep_removed is
  'Keeps an organisation''s last state when it is removed. Security definer: nobody writes history by hand.';
create trigger keep_removed before delete on public.organisations for each row execute function private.keep_removed();

revoke execute on function private.keep_versions, private.author_name, private.write_versions, private.write_touched,
  private.keep_removed from public;
