create function public.claim_organisation(organisation uuid, method text, note text default null) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.store_claim(organisation, method, note)
$$;
comment on function public.claim_organisation is
  'Claims an organisation for the caller: {id, status, sentTo, expiresAt}. method email_domain: granted at once when the caller''s proven address is at the organisation''s own website, otherwise after a code to that address; contact_code: a six-digit code goes to its published e-mail; moderator: waits for one. status is granted or waiting.';

create function public.confirm_claim(claim uuid, code text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.try_claim_code(claim, code)
$$;
comment on function public.confirm_claim is
  'Ends a claim with the code from the letter: {status, attemptsLeft}; status is granted, wrong, refused (five wrong codes) or expired (an hour).';

create function private.ways_to_claim(organisation uuid) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'organisation', json_build_object('id', o.id, 'name', o.name),
    'isEditor', private.edits(o.id), 'isSignedIn', auth.uid() is not null,
    'hasEditors', exists (select 1 from organisation_editors e where e.organisation_id = o.id),
    'mustAskModerator', private.keeps_place_secret(o.id),
    'ownHost', private.own_host(o.id),
    'isAtOwnHost', coalesce(private.host_of(private.email_of_caller()) = private.own_host(o.id), false),
    'codeGoesTo', o.email,
    'waiting', (select json_build_object('id', c.id, 'method', c.method, 'createdAt', c.created_at, 'expiresAt', c.expires_at)
      from claims c where c.organisation_id = o.id and c.member_id = auth.uid() and c.status = 'waiting'
        and (c.expires_at is null or c.expires_at > now())))
  from organisations o where o.id = ways_to_claim.organisation and o.status = 'published' and o.merged_into is null
$$;
comment on function private.ways_to_claim is
  'How the caller could show that a published organisation is theirs. Security definer: whether it has editors, and whether its host is its alone, is not for callers to read row by row.';

create function public.claim_options(organisation uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.ways_to_claim(organisation)
$$;
comment on function public.claim_options is
  'How the caller could claim an organisation: {organisation:{id,name}, isEditor, isSignedIn, hasEditors, mustAskModerator, ownHost, isAtOwnHost, codeGoesTo, waiting:{id,method,createdAt,expiresAt}}; null when it is not published.';

create function private.claims_for_moderators() returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', c.id, 'createdAt', c.created_at, 'note', c.note,
    'organisation', json_build_object('id', o.id, 'name', o.name, 'website', o.website, 'email', o.email, 'phone', o.phone),
    'member', json_build_object('name', m.display_name, 'email', u.email, 'since', m.created_at),
    'editors', (select count(*) from organisation_editors e where e.organisation_id = o.id)) order by c.created_at, c.id), '[]')
  from claims c join organisations o on o.id = c.organisation_id join members m on m.id = c.member_id
    join auth.users u on u.id = c.member_id
  where c.status = 'waiting' and c.method = 'moderator' and private.has_role('moderator', 'administrator')
$$;
comment on function private.claims_for_moderators is
  'Claims that wait, with the address of whoever made them; empty for everybody else. Security definer: moderators may not read members or accounts otherwise.';

create function public.claims_waiting() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return private.claims_for_moderators();
end
$$;
comment on function public.claims_waiting is
  'Claims that wait for a moderator, oldest first: [{id, createdAt, note, organisation:{id,name,website,email,phone}, member:{name,email,since}, editors}]. Moderators and administrators only.';

create function private.settle_claim(claim uuid, decision text, reason text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  asked claims;
  named text;
  said text := nullif(trim(settle_claim.reason), '');
begin
  perform private.demand_moderator();
  if settle_claim.decision is null or settle_claim.decision not in ('grant', 'refuse') then
    perform private.refuse('decision', 'Decide to grant or to refuse.');
  elsif settle_claim.decision = 'refuse' and said is null then
    perform private.refuse('reason', 'Say why, so that they know what to do.');
  elsif length(said) > 1000 then
    perform private.refuse('reason', 'That is too long: use up to 1,000 letters.');
  end if;
  update claims c set status = case settle_claim.decision when 'grant' then 'granted' else 'refused' end, reason = said,
    decided_at = now(), decided_by = (select m.id from members m where m.id = auth.uid())
  where c.id = settle_claim.claim and c.status = 'waiting' and c.method = 'moderator' returning c.* into asked;
  if asked.id is null then
    perform private.refuse('claim', 'We could not find that claim. Somebody may have decided it.');
  end if;
  if asked.status = 'granted' then
    perform private.grant_editor(asked.organisation_id, asked.member_id, auth.uid());
  end if;
  select o.name into named from organisations o where o.id = asked.organisation_id;
  perform private.send_mail(u.email, 'Your claim of ' || named, case asked.status
    when 'granted' then format(E'You now look after the entry of %s.\n\n%s/organisations/%s\n', named, private.site_address(), asked.organisation_id)
    else format(E'A moderator did not grant your claim of %s. The reason:\n\n%s\n', named, said) end, 'claim')
  from auth.users u where u.id = asked.member_id;
  return json_build_object('id', asked.id, 'status', asked.status);
end
$$;
comment on function private.settle_claim is
  'Decides a claim and tells whoever made it. Security definer: people may write no claims, editors or letters; it checks that the caller is a moderator.';

create function public.decide_claim(claim uuid, decision text, reason text default null) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.settle_claim(claim, decision, reason)
$$;
comment on function public.decide_claim is
  'Grants or refuses (with a reason) a claim that waits for a moderator: {id, status}; whoever made it gets a letter. Moderators and administrators only.';

revoke execute on function public.claim_organisation, public.confirm_claim, private.ways_to_claim, public.claim_options,
  private.claims_for_moderators, public.claims_waiting, private.settle_claim, public.decide_claim from public;
grant execute on function public.claim_organisation, public.confirm_claim, private.ways_to_claim, public.claim_options,
  private.claims_for_moderators, public.claims_waiting, private.settle_claim, public.decide_claim
  to anon, authenticated, service_role;
