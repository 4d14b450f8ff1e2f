create function private.invitation_with(token text) returns public.invitations
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select i.* from invitations i join private.invitation_tokens t on t.invitation_id = i.id
  where t.token_hash = private.hash_of(invitation_with.token)
$$;
comment on function private.invitation_with is
  'The invitation whose link holds a token; null when there is none. Security definer: hashes are for nobody to read, and whoever holds the token need not be a member yet.';

create function private.state_of(invitation public.invitations) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select case when (invitation).id is null then 'unknown' when (invitation).accepted_at is not null then 'used'
    when (invitation).revoked_at is not null then 'revoked' when (invitation).expires_at <= now() then 'expired'
    when (invitation).invited_by is not null
      and not private.may_invite((invitation).invited_by, (invitation).role, (invitation).organisation_id) then 'revoked'
    else 'open' end
$$;
comment on function private.state_of is
  'What an invitation is worth: open, used, expired, revoked (also when whoever sent it no longer may) or unknown. Security definer: whether the sender still may is not for callers to read.';

create function private.read_invitation(token text) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select json_build_object('state', private.state_of(i), 'email', i.email, 'role', i.role, 'expiresAt', i.expires_at,
    'handsOver', i.hands_over,
    'organisation', (select json_build_object('id', o.id, 'name', o.name) from organisations o where o.id = i.organisation_id),
    'isYours', coalesce(lower(i.email) = private.email_of_caller(), false))
  from private.invitation_with(read_invitation.token) i
$$;
comment on function private.read_invitation is
  'What an invitation says, for whoever holds its token. Security definer: whoever holds the token need not be a member yet.';

create function public.invitation_for(token text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.read_invitation(token)
$$;
comment on function public.invitation_for is
  'What the link of an invitation offers: {state open|used|expired|revoked|unknown, email, role, expiresAt, handsOver, organisation:{id,name}, isYours}. Changes nothing.';

create function private.use_invitation(token text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
  asked invitations;
  ranks constant text[] := array['contributor', 'analyst', 'moderator', 'administrator'];
begin
  select i.* into asked from invitations i join private.invitation_tokens t on t.invitation_id = i.id
  where t.token_hash = private.hash_of(use_invitation.token) for update of i;
  case private.state_of(asked)
    when 'open' then null;
    when 'used' then perform private.refuse('token', 'This invitation was used already. It works once.');
    when 'expired' then perform private.refuse('token', 'This invitation is too old. Ask for another.');
    else perform private.refuse('token', 'This invitation no longer works. Ask for another.');
  end case;
  if lower(asked.email) is distinct from private.email_of_caller() then
    raise exception 'This invitation is for another e-mail address. Sign in with the one it was sent to.' using errcode = '42501';
  end if;
  update invitations i set accepted_at = now() where i.id = asked.id;
  delete from private.invitation_tokens t where t.invitation_id = asked.id;
  if asked.role is not null then
    update members m set role = asked.role
    where m.id = member and array_position(ranks, m.role) < array_position(ranks, asked.role);
  else
    perform private.grant_editor(asked.organisation_id, member, asked.invited_by);
    delete from organisation_editors e
    where asked.hands_over and e.organisation_id = asked.organisation_id and e.member_id = asked.invited_by;
  end if;
  return json_build_object('role', (select m.role from members m where m.id = member), 'organisation', asked.organisation_id);
end
$$;
comment on function private.use_invitation is
  'Accepts an invitation for the caller. Security definer: people may write no roles, editors or invitations; the token and the caller''s own address are the right to it.';

create function public.accept_invitation(token text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.use_invitation(token)
$$;
comment on function public.accept_invitation is
  'Accepts an invitation: {role, organisation}. The caller must be signed in with the address it was sent to; it works once. It gives a role and never takes one away.';

revoke execute on function private.invitation_with, private.state_of, private.read_invitation, public.invitation_for,
  private.use_invitation, public.accept_invitation from public;
grant execute on function private.read_invitation, public.invitation_for, private.use_invitation, public.accept_invitation
  to anon, authenticated, service_role;
grant execute on function private.invitation_with, private.state_of to service_role;
