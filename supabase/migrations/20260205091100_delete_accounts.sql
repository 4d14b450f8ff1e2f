create function private.forget_member(member uuid, email text) returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
begin
  update submissions s set submitter_name = null, submitter_email = null, note = case when s.decided_at is null then s.note end,
    contact = case when lower(s.contact->>'email') = forget_member.email then s.contact - 'email' else s.contact end
  from organisations o
  where o.id = s.organisation_id and (o.created_by = forget_member.member or lower(s.submitter_email) = forget_member.email);
  update proposals p set proposer_id = null, proposer_name = 'A former member', proposer_email = null
  where p.proposer_id = forget_member.member or lower(p.proposer_email) = forget_member.email;
  update imports i set imported_by = 'A former member' where lower(i.imported_by) = forget_member.email;
  delete from invitations i where lower(i.email) = forget_member.email;
  delete from private.outgoing_mail m where lower(m.recipient) = forget_member.email
    or (m.kind = 'invitation' and m.sent_at is null and m.recipient in (
      select i.email from invitations i where i.invited_by = forget_member.member and i.accepted_at is null));
end
$$;
comment on function private.forget_member is
  'Takes a person out of what they contributed; the contributions stay. Security definer: it changes what nobody may change by hand. The rest follows from foreign keys when the account goes: history keeps "A former member".';

create function private.forget_sign_ins(member uuid) returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
begin
  delete from auth.audit_log_entries a where a.payload->>'actor_id' = forget_sign_ins.member::text;
exception when insufficient_privilege or undefined_table then
  null;
end
$$;
comment on function private.forget_sign_ins is
  'Takes a person out of the auth service''s log, where it may be written. Security definer: only the auth service may write its tables.';

create function private.remove_account(confirmation text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
  address text := private.email_of_caller();
begin
  if lower(trim(coalesce(remove_account.confirmation, ''))) is distinct from address then
    perform private.refuse('confirmation', 'Write the e-mail address of your account, so that we know you mean it.');
  end if;
  if exists (select 1 from site s, jsonb_array_elements(s.demo_accounts) d where lower(d->>'email') = address) then
    perform private.refuse('member', 'This account is open to everybody who tries the demo, so nobody can delete it.');
  end if;
  perform 1 from members m where m.role = 'administrator' order by m.id for update;
  if exists (select 1 from members m where m.id = member and m.role = 'administrator')
    and not exists (select 1 from members m where m.role = 'administrator' and m.id <> member) then
    perform private.refuse('member', 'You are the only administrator. Make somebody else one first.');
  end if;
  perform private.forget_member(member, address);
  perform private.forget_sign_ins(member);
  delete from auth.users u where u.id = member;
  return json_build_object('deleted', true);
end
$$;
comment on function private.remove_account is
  'Deletes the caller''s own account, its sign-ins and its member row. Security definer: only the auth service may write accounts; it deletes the caller and nobody else.';

create function public.delete_my_account(confirmation text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.remove_account(confirmation)
$$;
comment on function public.delete_my_account is
  'Deletes the caller''s account for good; confirmation is its e-mail address. What they contributed stays, without their name. The last administrator cannot.';

revoke execute on function private.forget_member, private.forget_sign_ins, private.remove_account, public.delete_my_account from public;
grant execute on function private.remove_account, public.delete_my_account to anon, authenticated, service_role;
grant execute on function private.forget_member, private.forget_sign_ins to service_role;
