create function private.demand_keeper(organisation uuid) returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if private.keeps(organisation) is not true then
    raise exception 'Only moderators and editors of this organisation can do this. Sign in as one.' using errcode = '42501';
  end if;
end
$$;
comment on function private.demand_keeper is 'Stops anybody who neither moderates nor edits the organisation, with a clear sentence.';

create function private.proposal_of_version(organisation uuid, version integer) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('reference', p.reference, 'acceptedBy', coalesce(m.display_name, 'A former member'))
  from proposals p left join members m on m.id = p.decided_by
  where p.organisation_id = organisation and p.accepted_version = proposal_of_version.version and p.status = 'accepted'
$$;
comment on function private.proposal_of_version is
  'The proposal a version came from and who accepted it. Security definer: editors do not see members. Called only for those who keep the organisation.';

create function public.organisation_history(organisation uuid, result_limit integer default 100) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_keeper(organisation);
  return (
    select coalesce(json_agg(json_build_object('version', v.version, 'createdAt', v.created_at, 'action', v.action,
      'reason', v.reason, 'memberName', v.member_name, 'changed', v.changed, 'isCurrent', v.version = v.current_version,
      'proposal', private.proposal_of_version(organisation, v.version),
      'changes', coalesce((
        select json_agg(json_build_object('path', c.path, 'before', c.value_before, 'after', c.value_after) order by c.path)
        from private.record_changes(v.record_before, v.record) c where v.version > 1 and v.record_before is not null), '[]'))
      order by v.version desc), '[]')
    from (
      select h.*, p.record as record_before, o.version as current_version
      from organisation_versions h
      left join organisation_versions p on p.organisation_id = h.organisation_id and p.version = h.version - 1
      left join organisations o on o.id = h.organisation_id
      where h.organisation_id = organisation
      order by h.version desc limit least(greatest(coalesce(result_limit, 100), 1), 500)
    ) v);
end
$$;
comment on function public.organisation_history is
  'Every state of an entry, the newest first: [{version, createdAt, action, reason, memberName, changed, changes: [{path, before, after}], isCurrent, proposal: {reference, acceptedBy}}]. Moderators, administrators and the organisation''s editors only.';

create function public.organisation_version(organisation uuid, version integer) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_keeper(organisation);
  return (
    select json_build_object('version', v.version, 'createdAt', v.created_at, 'memberName', v.member_name, 'record', v.record,
      'changes', coalesce((
        select json_agg(json_build_object('path', c.path, 'before', c.value_before, 'after', c.value_after) order by c.path)
        from private.record_changes(n.record, v.record) c where private.is_restored(c.path)), '[]'))
    from organisation_versions v left join organisations o on o.id = v.organisation_id
    left join organisation_versions n on n.organisation_id = o.id and n.version = o.version
    where v.organisation_id = organisation and v.version = organisation_version.version);
end
$$;
comment on function public.organisation_version is
  'One state of an entry in full, and what restoring it would change of the present one. Null when there is none. Moderators, administrators and the organisation''s editors only.';

create function private.is_restored(path text) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select path not in ('/checkedAt', '/closedAt', '/mergedInto', '/source', '/sourceUrl', '/licence')
$$;
comment on function private.is_restored is
  'Whether restoring a version brings back a path. A check, a merge and a source are facts that stay as they are.';

revoke execute on function private.demand_keeper, private.proposal_of_version, private.is_restored,
  public.organisation_history, public.organisation_version from public;
grant execute on function private.demand_keeper, private.proposal_of_version, private.is_restored,
  public.organisation_history, public.organisation_version to anon, authenticated, service_role;
