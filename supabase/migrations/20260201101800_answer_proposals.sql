create function private.own_proposal(reference text, email text) returns public.proposals
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select p from proposals p
  where p.reference = upper(trim(own_proposal.reference)) and (
    p.proposer_id = auth.uid()
    or p.proposer_id is null and p.proposer_email is not distinct from lower(nullif(trim(own_proposal.email), '')))
$$;
comment on function private.own_proposal is
  'A proposal for whoever sent it: the member, or somebody without an account who knows its reference and the e-mail address they left. Security definer: strangers read no proposals.';

create function public.proposal_by_reference(reference text, email text default null) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.proposal_item(p)::json from private.own_proposal(reference, email) p where p.id is not null
$$;
comment on function public.proposal_by_reference is
  'What became of a suggestion, for somebody without an account: {reference, status, organisation, paths, note, question, answer, reason, createdAt, decidedAt}. Null unless both the reference and the e-mail address left with it are right.';

create function private.answer_proposal(reference text, answer text, email text) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  asked proposals := private.own_proposal(reference, email);
begin
  if asked.id is null then
    perform private.refuse('reference', 'We could not find that suggestion. Check the reference and the e-mail address.');
  elsif asked.status <> 'asked' then
    perform private.refuse('reference', 'Nobody is waiting for an answer to this.');
  elsif length(coalesce(trim(answer), '')) not between 1 and 1000 then
    perform private.refuse('answer', 'Write your answer, in up to 1000 letters.');
  end if;
  update proposals p set status = 'waiting', answer = trim(answer_proposal.answer) where p.id = asked.id;
  return json_build_object('status', 'waiting');
end
$$;
comment on function private.answer_proposal is
  'Keeps the answer to a moderator''s question. Security definer: nobody writes proposals by hand.';

create function public.answer_proposal(reference text, answer text, email text default null) returns json
language sql set search_path = public, extensions, pg_temp
as $$
  select private.answer_proposal(reference, answer, email)
$$;
comment on function public.answer_proposal is
  'Answers a moderator''s question about a suggestion; somebody without an account gives the e-mail address they left. It waits again: {status}.';

create function private.withdraw_proposal(reference text, email text) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  asked proposals := private.own_proposal(reference, email);
begin
  if asked.id is null or asked.status not in ('waiting', 'asked') then
    perform private.refuse('reference', 'We could not find a suggestion of yours that still waits.');
  end if;
  update proposals p set status = 'withdrawn', decided_at = now() where p.id = asked.id;
  delete from location_points l where l.proposal_id = asked.id;
  return json_build_object('status', 'withdrawn');
end
$$;
comment on function private.withdraw_proposal is 'Takes a proposal back. Security definer: nobody writes proposals by hand.';

create function public.withdraw_proposal(reference text, email text default null) returns json
language sql set search_path = public, extensions, pg_temp
as $$
  select private.withdraw_proposal(reference, email)
$$;
comment on function public.withdraw_proposal is 'Takes a suggestion of one''s own back while it waits: {status}.';

revoke execute on function private.own_proposal, public.proposal_by_reference, private.answer_proposal, public.answer_proposal,
  private.withdraw_proposal, public.withdraw_proposal from public;
grant execute on function private.own_proposal, public.proposal_by_reference, private.answer_proposal, public.answer_proposal,
  private.withdraw_proposal, public.withdraw_proposal to anon, authenticated, service_role;
