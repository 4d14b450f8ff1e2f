create function private.demand_member() returns uuid
language plpgsql stable security definer set search_path = public, extensions, pg_temp
as $$
declare
  caller uuid := (select m.id from public.members m where m.id = auth.uid());
begin
  if caller is null then
    raise exception 'Sign in first.' using errcode = '42501';
  end if;
  return caller;
end
$$;
comment on function private.demand_member is
  'The caller''s account; stops whoever is not signed in. Security definer: strangers may not ask the table of members.';

create function private.sessions_of_caller() returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object(
    'id', s.id, 'startedAt', s.created_at,
    'lastUsedAt', greatest(s.created_at, s.refreshed_at at time zone 'utc'),
    'device', nullif(s.user_agent, ''), 'address', host(s.ip),
    'isThis', s.id::text = auth.jwt()->>'session_id')
    order by s.id::text = auth.jwt()->>'session_id' desc, greatest(s.created_at, s.refreshed_at at time zone 'utc') desc, s.id), '[]')
  from auth.sessions s
  where s.user_id = auth.uid() and (s.not_after is null or s.not_after > now())
$$;
comment on function private.sessions_of_caller is
  'The caller''s own sign-ins that still hold. Security definer: only the auth service may read its tables.';

create function private.end_sessions(session uuid) returns integer
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  ended integer;
begin
  delete from auth.sessions s
  where s.user_id = auth.uid()
    and case when end_sessions.session is null then s.id::text is distinct from auth.jwt()->>'session_id'
      else s.id = end_sessions.session end;
  get diagnostics ended = row_count;
  return ended;
end
$$;
comment on function private.end_sessions is
  'Ends one of the caller''s own sign-ins, or with null all but the present one; their refresh tokens go with them. Security definer: only the auth service may write its tables.';

create function public.my_sessions() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_member();
  return private.sessions_of_caller();
end
$$;
comment on function public.my_sessions is
  'Where the caller is signed in, this one first: [{id, startedAt, lastUsedAt, device, address, isThis}]. device and address are null where the auth service does not keep them (Supabase Lite).';

create function public.revoke_session(id uuid) returns json
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_member();
  if revoke_session.id is null then
    perform private.refuse('id', 'Say which sign-in to end.');
  end if;
  return json_build_object('ended', private.end_sessions(revoke_session.id));
end
$$;
comment on function public.revoke_session is
  'Ends one of the caller''s sign-ins: {ended}, 0 when it was over already or is somebody else''s. What that device holds works until its access token runs out, an hour at most.';

create function public.revoke_other_sessions() returns json
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_member();
  if auth.jwt()->>'session_id' is null then
    perform private.refuse('session', 'We cannot tell which sign-in this is. Sign out and in again, then try once more.');
  end if;
  return json_build_object('ended', private.end_sessions(null));
end
$$;
comment on function public.revoke_other_sessions is 'Ends all of the caller''s sign-ins but this one: {ended}.';

revoke execute on function private.demand_member, private.sessions_of_caller, private.end_sessions,
  public.my_sessions, public.revoke_session, public.revoke_other_sessions from public;
grant execute on function private.demand_member, private.sessions_of_caller, private.end_sessions,
  public.my_sessions, public.revoke_session, public.revoke_other_sessions to anon, authenticated, service_role;
