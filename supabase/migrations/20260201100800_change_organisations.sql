create function private.places_shown(before jsonb, after jsonb) returns jsonb
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'publicBefore', p.was, 'publicNow', p.is_now)), '[]')
  from (
    select l->>'id' as id, private.value_at(before, '/locations/' || (l->>'id') || '/place') as was,
      private.value_at(after, '/locations/' || (l->>'id') || '/place') as is_now
    from jsonb_array_elements(coalesce(before->'locations', '[]')) l
  ) p where p.was is distinct from p.is_now
$$;
comment on function private.places_shown is 'Places that the public sees differently now: what was public before, and what is now.';

create function private.publish_changes(organisation uuid, changes jsonb, action text, reason text) returns jsonb
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  before jsonb := private.organisation_record(organisation);
  shown jsonb;
begin
  perform set_config('patchwork.action', action, true), set_config('patchwork.reason', coalesce(reason, ''), true);
  perform private.apply_changes(organisation, changes);
  perform private.write_versions();
  perform set_config('patchwork.action', '', true), set_config('patchwork.reason', '', true);
  shown := private.places_shown(before, private.organisation_record(organisation));
  return jsonb_build_object('version', (select o.version from organisations o where o.id = organisation),
    'publicBefore', shown->0->'publicBefore', 'publicNow', shown->0->'publicNow', 'places', shown);
end
$$;
comment on function private.publish_changes is
  'Applies changes and writes their version: {version, publicBefore, publicNow, places}. Security definer: editors write no table; whoever calls it has decided that they may.';

create function private.store_proposal(organisation uuid, base_version integer, changes jsonb, reason text, proposer jsonb) returns text
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  new_reference text := private.new_reference();
  new_id uuid;
  stored jsonb := private.public_changes(changes, private.try_changes(organisation, changes));
begin
  while exists (select 1 from proposals p where p.reference = new_reference) or exists (select 1 from submissions s where s.reference = new_reference) loop
    new_reference := private.new_reference();
  end loop;
  insert into proposals (organisation_id, base_version, changes, reason, proposer_id, proposer_name, proposer_email, reference)
  values (organisation, base_version, stored, reason, (select m.id from members m where m.id = auth.uid()),
    coalesce(private.answer(proposer, 'name'), (select nullif(m.display_name, '') from members m where m.id = auth.uid())),
    lower(private.answer(proposer, 'email')), new_reference)
  returning proposals.id into new_id;
  perform private.keep_proposed_points(new_id, changes);
  return new_reference;
end
$$;
comment on function private.store_proposal is
  'Keeps changes for a moderator, after trying that they can be applied: its reference. Security definer: a stranger may propose but may write no table.';

create function private.check_proposer(reason text, proposer jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if length(reason) > 1000 then
    perform private.refuse('reason', 'That is too long: use up to 1000 letters.');
  elsif length(private.answer(proposer, 'name')) > 120 then
    perform private.refuse('proposer', 'That name is too long: use up to 120 letters.');
  elsif length(private.answer(proposer, 'email')) > 200 or private.answer(proposer, 'email') !~ '^[^\s@]+@[^\s@]+\.[^\s@]{2,}$' then
    perform private.refuse('proposer', 'Check your e-mail address: it should look like name@example.org.');
  end if;
end
$$;
comment on function private.check_proposer is 'Stops when a reason, name or e-mail address that came with changes is too long or cannot be.';

create function private.lock_organisation(organisation uuid) returns organisations
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  found_one organisations;
begin
  select o.* into found_one from organisations o where o.id = organisation for update;
  if found_one.id is null or found_one.merged_into is not null or (found_one.status = 'published' or private.keeps(organisation)
    or found_one.created_by = auth.uid()) is not true then
    perform private.refuse('organisation', 'We could not find that entry. Somebody may have removed it.');
  end if;
  -- What this transaction has changed already is a version of its own, and counts.
  perform private.write_versions();
  select o.* into found_one from organisations o where o.id = organisation;
  return found_one;
end
$$;
comment on function private.lock_organisation is
  'Takes an organisation that the caller may see for changing: a second change waits until the first is told. Security definer: only writers may lock a row.';

revoke execute on function private.places_shown, private.publish_changes, private.store_proposal, private.check_proposer,
  private.lock_organisation from public;
