create function private.account_with_email(email text) returns uuid
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select u.id from auth.users u where lower(u.email) = lower(trim(account_with_email.email))
$$;
comment on function private.account_with_email is
  'The account of an e-mail address; null when nobody has signed in with it. Security definer: only the auth service may read accounts. For the service key alone, so that nobody can ask who has an account.';

create function public.appoint_member(email text, role text) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  account uuid := private.account_with_email(email);
begin
  if account is null then
    raise exception 'Nobody has signed in as % yet. Sign in once with an e-mail code, then appoint.', trim(email)
      using errcode = '22023', detail = 'email';
  end if;
  return public.update_member_role(account, role);
end
$$;
comment on function public.appoint_member is
  'Gives the account of an e-mail address a role, with the secret key only: the way to a site''s first administrator.';

revoke execute on function private.account_with_email, public.appoint_member from public;
grant execute on function private.account_with_email, public.appoint_member to service_role;
