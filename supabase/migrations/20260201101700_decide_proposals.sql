create function private.decide_proposal(id uuid, decision text, reason text, edited_changes jsonb) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  asked proposals;
  outcome jsonb;
begin
  perform private.demand_moderator();
  select p.* into asked from proposals p where p.id = decide_proposal.id for update;
  if asked.id is null or asked.status not in ('waiting', 'asked') then
    perform private.refuse('id', case when asked.id is null then 'We could not find that suggestion. Somebody may have removed it.'
      else 'Somebody has decided this already.' end);
  elsif decision not in ('accept', 'decline', 'ask') or decision is null then
    perform private.refuse('decision', 'Decide to accept, to decline or to ask.');
  elsif decision <> 'accept' and reason is null then
    perform private.refuse('reason', case decision when 'ask' then 'Write what you would like to know.'
      else 'Say why: the person who suggested it reads this.' end);
  end if;
  if decision = 'ask' then
    update proposals p set status = 'asked', question = decide_proposal.reason, answer = null where p.id = asked.id;
    perform private.tell_proposer(asked, 'A question about your suggestion', 'A moderator asks: ' || reason);
    return json_build_object('status', 'asked');
  end if;
  outcome := case decision when 'accept' then private.accept_proposal(asked, edited_changes) else '{"status": "declined"}' end;
  if outcome->>'status' = 'conflict' then
    return outcome::json;
  end if;
  update proposals p set status = outcome->>'status', decided_at = now(), decision_reason = decide_proposal.reason,
    decided_by = (select m.id from members m where m.id = auth.uid()), accepted_version = (outcome->>'version')::integer
  where p.id = asked.id;
  -- A true place that was only proposed is kept no longer than it is needed.
  delete from location_points l where l.proposal_id = asked.id;
  perform private.tell_proposer(asked, case decision when 'accept' then 'Your suggestion is on the map' else 'About your suggestion' end,
    concat_ws(E'\n\n', case decision when 'accept' then 'A moderator accepted it. Thank you.' else 'A moderator decided not to make this change.' end, reason));
  return outcome::json;
end
$$;
comment on function private.decide_proposal is
  'Decides a proposal. Security definer: nobody writes proposals by hand, and true places move from a proposal to the place; it asks first whether the caller is a moderator.';

create function public.decide_proposal(id uuid, decision text, reason text default null, edited_changes jsonb default null) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  if length(reason) > 1000 then
    perform private.refuse('reason', 'That is too long: use up to 1000 letters.');
  end if;
  return private.decide_proposal(id, decision, nullif(trim(reason), ''), edited_changes);
end
$$;
comment on function public.decide_proposal is
  'accept, decline or ask, with a reason that the proposer reads. edited_changes replace the proposal''s: [{path, before, after}]; leave a path out to leave it as it is. Answers {status, version, publicBefore, publicNow, places}. status conflict, with conflicts: somebody has changed the same since, and nothing is written; send edited_changes whose before is what the entry says now. Moderators and administrators only.';

create function private.proposal_item(proposal public.proposals) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('id', (proposal).id, 'reference', (proposal).reference, 'status', (proposal).status,
    'organisation', (select jsonb_build_object('id', o.id, 'name', o.name) from organisations o where o.id = (proposal).organisation_id),
    'paths', jsonb_path_query_array((proposal).changes, '$[*].path'), 'note', (proposal).reason,
    'question', (proposal).question, 'answer', (proposal).answer, 'reason', (proposal).decision_reason,
    'createdAt', (proposal).created_at, 'decidedAt', (proposal).decided_at)
$$;
comment on function private.proposal_item is
  'A proposal as its proposer sees it: {id, reference, status, organisation, paths, note, question, answer, reason, createdAt, decidedAt}, reason being the moderator''s. Security definer: names the organisation even where it is no longer shown.';

create function public.my_proposals() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(private.proposal_item(p) order by p.created_at desc), '[]')
  from proposals p where p.proposer_id = (select auth.uid())
$$;
comment on function public.my_proposals is 'What the caller has suggested, the newest first, with what became of it.';

revoke execute on function private.decide_proposal, public.decide_proposal, private.proposal_item, public.my_proposals from public;
grant execute on function private.decide_proposal, public.decide_proposal, private.proposal_item, public.my_proposals
  to anon, authenticated, service_role;
