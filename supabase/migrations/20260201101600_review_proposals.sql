create function public.review_proposal(id uuid) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select json_build_object(
      'proposal', json_build_object('id', p.id, 'reference', p.reference, 'status', p.status, 'reason', p.reason,
        'proposerName', p.proposer_name, 'proposerEmail', p.proposer_email, 'wasSignedIn', p.proposer_id is not null,
        'question', p.question, 'answer', p.answer, 'createdAt', p.created_at, 'baseVersion', p.base_version,
        'decidedAt', p.decided_at, 'decisionReason', p.decision_reason, 'acceptedVersion', p.accepted_version),
      'organisation', json_build_object('id', o.id, 'name', o.name, 'version', o.version, 'status', o.status),
      'diff', private.proposal_difference(p, v.record),
      'history', public.organisation_history(o.id, 5),
      'possibleDuplicates', private.possible_duplicates(o.id))
    from proposals p join organisations o on o.id = p.organisation_id
    left join organisation_versions v on v.organisation_id = o.id and v.version = o.version
    where p.id = review_proposal.id);
end
$$;
comment on function public.review_proposal is
  'One proposal as a moderator sees it: {proposal, organisation, diff: [{path, label, subject, before, after, current, isConflict, truePlace}], history, possibleDuplicates}. Null when there is none. Moderators and administrators only.';

create function private.tell_proposer(proposal public.proposals, subject text, told text) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  recipient text := coalesce((select u.email from auth.users u where u.id = (proposal).proposer_id), (proposal).proposer_email);
begin
  if recipient is not null then
    perform private.send_mail(recipient, subject, concat_ws(E'\n\n',
      format('You suggested a change to %s. Your reference is %s.',
        (select o.name from organisations o where o.id = (proposal).organisation_id), (proposal).reference),
      told, private.site_address() || '/organisations/' || (proposal).organisation_id), 'proposal');
  end if;
end
$$;
comment on function private.tell_proposer is
  'Writes to whoever sent a proposal, if they left an address. Security definer: reads their address for the letter and shows it to nobody.';

create function private.accept_proposal(proposal public.proposals, edited jsonb) returns jsonb
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  held organisations := private.lock_organisation((proposal).organisation_id);
  current jsonb := private.organisation_record((proposal).organisation_id);
  wanted jsonb := (proposal).changes;
  clashes jsonb;
  outcome jsonb;
begin
  if edited is not null then
    select coalesce(jsonb_agg(case when e ? 'before' then e else e || jsonb_build_object('before',
      coalesce((select k->'before' from jsonb_array_elements((proposal).changes) k where k->>'path' = e->>'path'),
        private.value_at(current, e->>'path'))) end), '[]') into wanted
    from jsonb_array_elements(case jsonb_typeof(edited) when 'array' then edited else '[]' end) e;
    wanted := private.read_changes(wanted, current);
  end if;
  clashes := private.stale_changes(proposal, wanted, current);
  if jsonb_array_length(clashes) > 0 then
    return jsonb_build_object('status', 'conflict', 'version', held.version, 'conflicts', clashes);
  end if;
  perform set_config('patchwork.member_id', coalesce((proposal).proposer_id::text, ''), true),
    set_config('patchwork.member_name', coalesce((proposal).proposer_name, case when (proposal).proposer_id is null
      then 'Somebody without an account' end, ''), true);
  outcome := private.publish_changes(held.id, private.full_changes(proposal, wanted), 'proposal', (proposal).reason);
  perform set_config('patchwork.member_id', '', true), set_config('patchwork.member_name', '', true);
  return outcome || jsonb_build_object('status', 'accepted');
end
$$;
comment on function private.accept_proposal is
  'Applies a proposal, as sent or as edited, unless somebody has changed the same since. Security definer: called by decide_proposal, for moderators only.';

revoke execute on function public.review_proposal, private.tell_proposer, private.accept_proposal from public;
grant execute on function public.review_proposal to anon, authenticated, service_role;
