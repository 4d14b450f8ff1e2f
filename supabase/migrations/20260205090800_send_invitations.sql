create function private.may_invite(member uuid, role text, organisation uuid) returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select exists (select 1 from members m where m.id = may_invite.member and (m.role = 'administrator'
      or (may_invite.organisation is not null and m.role = 'moderator')))
    or (may_invite.organisation is not null and exists (select 1 from organisation_editors e
      where e.organisation_id = may_invite.organisation and e.member_id = may_invite.member))
$$;
comment on function private.may_invite is
  'Whether a member may invite to a role (administrators) or to an organisation (its editors, moderators too). Asked when inviting and again when it is accepted. Security definer: callers may not read other members.';

create function private.store_role_invitation(email text, role text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
begin
  if not private.has_role('administrator') then
    raise exception 'Only administrators can invite people to a role.' using errcode = '42501';
  elsif store_role_invitation.role is null
    or store_role_invitation.role not in ('contributor', 'analyst', 'moderator', 'administrator') then
    perform private.refuse('role', 'A member is a contributor, analyst, moderator or administrator.');
  elsif private.account_with_email(store_role_invitation.email) is not null then
    perform private.refuse('email', 'Somebody with that address is a member already. Change their role in the list of members.');
  end if;
  return private.send_invitation(store_role_invitation.email, store_role_invitation.role, null, false);
end
$$;
comment on function private.store_role_invitation is
  'Invites somebody to a role. Security definer: it asks accounts and writes invitations and letters; it checks that the caller is an administrator.';

create function public.invite_member(email text, role text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.store_role_invitation(email, role)
$$;
comment on function public.invite_member is
  'Asks somebody by e-mail to become a member with a role: {id, email, role, expiresAt}. The link in the letter works once, for 14 days. An earlier invitation to that address ends. Administrators only.';

create function private.store_editor_invitation(organisation uuid, email text, hand_over boolean) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
begin
  if not private.may_invite(member, null, store_editor_invitation.organisation)
    or not exists (select 1 from organisations o where o.id = store_editor_invitation.organisation) then
    raise exception 'Only those who look after an organisation can invite others to it.' using errcode = '42501';
  elsif lower(trim(store_editor_invitation.email)) = private.email_of_caller() then
    perform private.refuse('email', 'That is your own address.');
  elsif exists (select 1 from organisation_editors e where e.organisation_id = store_editor_invitation.organisation
      and e.member_id = private.account_with_email(store_editor_invitation.email)) then
    perform private.refuse('email', 'They look after it already.');
  end if;
  return private.send_invitation(store_editor_invitation.email, null, store_editor_invitation.organisation,
    coalesce(store_editor_invitation.hand_over, false));
end
$$;
comment on function private.store_editor_invitation is
  'Invites somebody to look after an organisation. Security definer: it writes invitations and letters; it checks that the caller looks after the organisation or is a moderator.';

create function public.invite_editor(organisation uuid, email text, hand_over boolean default false) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.store_editor_invitation(organisation, email, hand_over)
$$;
comment on function public.invite_editor is
  'Asks somebody by e-mail to look after an organisation with the caller or, with hand_over, in their place: they stop when it is accepted. Editors of the organisation and moderators only.';

create function private.take_back_invitation(invitation uuid) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := auth.uid();
  ended uuid;
begin
  update invitations i set revoked_at = now()
  where i.id = take_back_invitation.invitation and i.accepted_at is null and i.revoked_at is null
    and (private.may_invite(member, i.role, i.organisation_id) or private.has_role('administrator'))
  returning i.id into ended;
  if ended is null then
    perform private.refuse('invitation', 'We could not find that invitation. It may have been accepted.');
  end if;
  delete from private.invitation_tokens t where t.invitation_id = ended;
  return json_build_object('id', ended);
end
$$;
comment on function private.take_back_invitation is
  'Ends an invitation that was not accepted yet. Security definer: people may write no invitations; it checks that the caller could have sent it.';

create function public.revoke_invitation(invitation uuid) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.take_back_invitation(invitation)
$$;
comment on function public.revoke_invitation is
  'Takes an invitation back before it is accepted: {id}. Whoever could have sent it only.';

revoke execute on function private.may_invite, private.store_role_invitation, public.invite_member, private.store_editor_invitation,
  public.invite_editor, private.take_back_invitation, public.revoke_invitation from public;
grant execute on function private.store_role_invitation, public.invite_member, private.store_editor_invitation,
  public.invite_editor, private.take_back_invitation, public.revoke_invitation to anon, authenticated, service_role;
grant execute on function private.may_invite to service_role;
