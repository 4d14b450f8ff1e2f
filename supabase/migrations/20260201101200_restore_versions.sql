create function private.strictness(privacy text) returns integer
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select array_position(array['exact', 'street', 'postcode_district', 'neighbourhood', 'hidden'], privacy)
$$;
comment on function private.strictness is 'How much a level of privacy hides, from 1 for exact to 5 for hidden.';

create function private.restored_place(organisation uuid, version integer, place jsonb) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('privacy', coalesce(s.privacy, place->>'privacy'), 'locality', place->'locality')
    || case when t.geom is not null then jsonb_build_object('longitude', st_x(t.geom), 'latitude', st_y(t.geom),
      'address', t.address, 'postcode', t.postcode)
    when place->>'longitude' is not null then jsonb_build_object('longitude', place->'longitude', 'latitude', place->'latitude',
      'address', place->'address', 'postcode', place->'postcode')
    else '{}' end
  from (select 1) one
  left join lateral private.true_point_at((place->>'id')::uuid, restored_place.version) t on true
  left join lateral (
    select l->>'privacy' as privacy from organisation_versions v, jsonb_array_elements(v.record->'locations') l
    where v.organisation_id = organisation and v.version >= restored_place.version and l->>'id' = place->>'id'
    order by private.strictness(l->>'privacy') desc limit 1
  ) s on true
$$;
comment on function private.restored_place is
  'A place of an older version with its true point of then, at the level that hid most since: restoring never shows what somebody has hidden. Security definer: reads former true points, for restoring only.';

create function private.restoring_changes(organisation uuid, version integer, record jsonb, target jsonb) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c.path, 'before', c.value_before, 'after', case
      when c.path like '/locations/%/place' then private.restored_place(organisation, version,
        c.value_after || jsonb_build_object('id', split_part(c.path, '/', 3)))
      when c.path ~ '^/locations/[^/]+$' and c.value_after is not null
        then c.value_after || jsonb_build_object('place', private.restored_place(organisation, version, c.value_after))
      else c.value_after end) order by c.path), '[]')
  from private.record_changes(record, target) c
  where private.is_restored(c.path) and not (c.path = '/status' and c.value_after #>> '{}' in ('awaiting_review', 'declined'))
$$;
comment on function private.restoring_changes is 'The changes that turn a record back into the target, an older version of it, with its true places.';

create function private.revive_organisation(organisation uuid) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  insert into organisations (id, name, kind, status, source, source_url, licence, checked_at, version)
  select v.organisation_id, v.record->>'name', v.record->>'kind', 'archived', v.record->>'source', v.record->>'sourceUrl',
    v.record->>'licence', (v.record->>'checkedAt')::timestamptz, v.version
  from organisation_versions v
  where v.organisation_id = organisation and v.action = 'removed' and private.moderates()
  order by v.version desc limit 1
  on conflict do nothing;
  -- The bare entry is no version of its own: it is filled at once.
  delete from private.touched_organisations t where t.transaction_id = pg_current_xact_id() and found
    and t.organisation_id = organisation;
end
$$;
comment on function private.revive_organisation is
  'Adds an entry again that was removed, to be filled from its history. Security definer: called while restoring, for moderators only.';

create function private.restore_version(organisation uuid, version integer, reason text) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  target jsonb := (select v.record from organisation_versions v where v.organisation_id = organisation and v.version = restore_version.version);
  record jsonb;
  changes jsonb;
  kept uuid[];
begin
  if target is null then
    perform private.refuse('version', 'There is no such version.');
  end if;
  perform private.revive_organisation(organisation);
  perform private.lock_organisation(organisation);
  record := private.organisation_record(organisation);
  changes := private.restoring_changes(organisation, version, record, target);
  if exists (select 1 from jsonb_array_elements(changes) c where not private.may_publish(organisation, c->>'path')) then
    raise exception 'This version differs in what only a moderator may change. Ask one to restore it.' using errcode = '42501';
  end if;
  perform set_config('patchwork.action', 'restore', true), set_config('patchwork.reason', coalesce(trim(reason), ''), true);
  perform private.apply_changes(organisation, changes);
  update locations l set locality = t->>'locality' from jsonb_array_elements(target->'locations') t
  where l.organisation_id = organisation and l.id::text = t->>'id' and l.privacy = t->>'privacy' and l.privacy <> 'hidden'
    and l.locality is distinct from t->>'locality';
  perform private.write_versions();
  perform set_config('patchwork.action', '', true), set_config('patchwork.reason', '', true);
  select array_agg(l.id) into kept from locations l join jsonb_array_elements(target->'locations') t on t->>'id' = l.id::text
  where l.organisation_id = organisation and l.privacy <> t->>'privacy';
  return json_build_object('version', (select o.version from organisations o where o.id = organisation),
    'restored', restore_version.version, 'keptPrivate', coalesce(kept, '{}'));
end
$$;
comment on function private.restore_version is
  'Brings an older version back as a new one. Security definer: editors write no table; it refuses what they may not publish.';

create function public.restore_version(organisation uuid, version integer, reason text) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_keeper(organisation);
  if length(reason) > 1000 then
    perform private.refuse('reason', 'That is too long: use up to 1000 letters.');
  end if;
  return private.restore_version(organisation, version, reason);
end
$$;
comment on function public.restore_version is
  'Brings an older state of an entry back, as a new version: {version, restored, keptPrivate}. Places that were hidden more since stay so: keptPrivate lists their ids. Moderators; trusted editors where they may publish all that differs.';

revoke execute on function private.strictness, private.restored_place, private.restoring_changes, private.revive_organisation,
  private.restore_version, public.restore_version from public;
grant execute on function private.restore_version, public.restore_version to anon, authenticated, service_role;
