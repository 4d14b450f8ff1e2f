create function private.keeps_history(organisation uuid) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.keeps(organisation) or private.keeps(private.merged_into(organisation)) is true
$$;
comment on function private.keeps_history is
  'Whether the caller may read an entry''s history: a moderator, an editor of it, or one of the entry it was merged into.';

create function private.family_versions(organisation uuid, most integer)
returns table (organisation_id uuid, entry_name text, version integer, created_at timestamptz, action text, reason text,
  member_name text, changed text[], record jsonb, record_before jsonb, is_current boolean)
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with recursive family (id, steps) as (
    select family_versions.organisation, 0
    union all
    select a.id, f.steps + 1 from family f join organisations a on a.merged_into = f.id where f.steps < 20
  )
  select v.organisation_id, case when f.steps > 0 then coalesce(p.record, v.record)->>'name' end, v.version, v.created_at,
    v.action, v.reason, v.member_name, v.changed, v.record, p.record,
    f.steps = 0 and v.version = (select o.version from organisations o where o.id = v.organisation_id)
  from family f join organisation_versions v on v.organisation_id = f.id
  left join organisation_versions p on p.organisation_id = v.organisation_id and p.version = v.version - 1
  -- That it was merged is told by the kept entry's own version.
  where private.keeps_history(family_versions.organisation) and (f.steps = 0 or v.record->>'mergedInto' is null)
  order by v.created_at desc, f.steps, v.organisation_id, v.version desc
  limit least(greatest(coalesce(most, 100), 1), 500)
$$;
comment on function private.family_versions is
  'The versions of an entry and of those merged into it, the newest first; entry_name says whose it was, null for the entry''s own. Security definer: an editor of the kept entry is none of the absorbed; it asks who is asking.';

create or replace function private.proposal_of_version(organisation uuid, version integer) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('reference', p.reference, 'acceptedBy', coalesce(m.display_name, 'A former member'))
  from proposals p left join members m on m.id = p.decided_by
  left join lateral (
    select g.absorbed_id from merges g
    where g.undone_at is null and g.created_at >= p.decided_at
      and g.moved @> jsonb_build_array(jsonb_build_object('table', 'proposals', 'key', jsonb_build_object('id', p.id)))
    order by g.created_at, g.id limit 1
  ) g on true
  where p.organisation_id in (organisation, private.merged_into(organisation)) and p.status = 'accepted'
    and p.accepted_version = proposal_of_version.version and coalesce(g.absorbed_id, p.organisation_id) = organisation
  limit 1
$$;
comment on function private.proposal_of_version is
  'The proposal a version came from and who accepted it. A merge hands proposals on, but the version stays the absorbed entry''s. Security definer: editors do not see members. Called only for those who keep the organisation.';

create or replace function public.organisation_history(organisation uuid, result_limit integer default 100) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_keeper(organisation);
  return (
    select coalesce(json_agg(json_build_object('version', v.version, 'createdAt', v.created_at, 'action', v.action,
      'reason', v.reason, 'memberName', v.member_name, 'changed', v.changed, 'isCurrent', v.is_current,
      'entry', case when v.entry_name is not null then json_build_object('id', v.organisation_id, 'name', v.entry_name) end,
      'proposal', private.proposal_of_version(v.organisation_id, v.version),
      'changes', coalesce((
        select json_agg(json_build_object('path', c.path, 'before', c.value_before, 'after', c.value_after) order by c.path)
        from private.record_changes(v.record_before, v.record) c where v.version > 1 and v.record_before is not null), '[]'))
      order by v.place), '[]')
    from private.family_versions(organisation, result_limit) with ordinality v (organisation_id, entry_name, version, created_at,
      action, reason, member_name, changed, record, record_before, is_current, place));
end
$$;
comment on function public.organisation_history is
  'Every state of an entry and of those merged into it, the newest first: [{version, createdAt, action, reason, memberName, changed, changes: [{path, before, after}], isCurrent, entry: {id, name} of the absorbed entry it was a state of or null, proposal: {reference, acceptedBy}}]. Moderators, administrators and the organisation''s editors only.';

create function private.version_in_full(organisation uuid, version integer) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select json_build_object('version', v.version, 'createdAt', v.created_at, 'memberName', v.member_name, 'record', v.record,
    'changes', coalesce((
      select json_agg(json_build_object('path', c.path, 'before', c.value_before, 'after', c.value_after) order by c.path)
      from private.record_changes(n.record, v.record) c where private.is_restored(c.path) and o.merged_into is null), '[]'))
  from organisation_versions v left join organisations o on o.id = v.organisation_id
  left join organisation_versions n on n.organisation_id = o.id and n.version = o.version
  where v.organisation_id = version_in_full.organisation and v.version = version_in_full.version
    and private.keeps_history(version_in_full.organisation)
$$;
comment on function private.version_in_full is
  'Does the work of public.organisation_version. Security definer: an editor of the kept entry is none of the absorbed; it asks who is asking.';

create or replace function public.organisation_version(organisation uuid, version integer) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if not private.keeps_history(organisation) then
    perform private.demand_keeper(organisation);
  end if;
  return private.version_in_full(organisation, version);
end
$$;
comment on function public.organisation_version is
  'One state of an entry in full, and what restoring it would change of the present one: nothing for an entry that was merged into another. Null when there is none. Moderators, administrators and the editors of the organisation, or of the one it was merged into, only.';

revoke execute on function private.keeps_history, private.family_versions, private.version_in_full from public;
grant execute on function private.keeps_history, private.family_versions, private.version_in_full to anon, authenticated, service_role;
