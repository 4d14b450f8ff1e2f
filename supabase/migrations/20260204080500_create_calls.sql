create table public.callers (
  member_id uuid primary key references public.members (id) on delete cascade,
  appointed_by uuid references public.members (id) on delete set null,
  appointed_at timestamptz not null default now()
);
comment on table public.callers is 'Volunteers who ring organisations whose entry is overdue. Moderators may always do so.';
comment on column public.callers.member_id is 'The volunteer.';
comment on column public.callers.appointed_by is 'The moderator who appointed them.';
comment on column public.callers.appointed_at is 'Since when.';
create index callers_appointed_by on public.callers (appointed_by);
alter table public.callers enable row level security;
grant select, delete on public.callers to authenticated;
grant select, insert, update, delete on public.callers to service_role;
create policy "callers see themselves and moderators see everyone who calls" on public.callers
  for select to authenticated
  using (member_id = (select auth.uid()) or (select private.has_role('moderator', 'administrator')));
create policy "moderators remove callers" on public.callers
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.calls (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  caller_id uuid references public.members (id) on delete set null,
  claimed_at timestamptz not null default now(),
  claimed_until timestamptz not null default now() + interval '30 minutes',
  ended_at timestamptz,
  outcome text check (outcome in ('still_right', 'changed', 'closed', 'no_answer', 'left')),
  note text check (length(note) <= 1000),
  check ((ended_at is null) = (outcome is null))
);
comment on table public.calls is 'Calls to organisations: who is ringing whom just now, and what they heard.';
comment on column public.calls.id is 'Identity.';
comment on column public.calls.organisation_id is 'Who is rung.';
comment on column public.calls.caller_id is 'Who rings; null once their account is gone.';
comment on column public.calls.claimed_at is 'When the caller took it on.';
comment on column public.calls.claimed_until is 'Until then nobody else is offered it.';
comment on column public.calls.ended_at is 'When it ended; null while somebody is ringing.';
comment on column public.calls.outcome is 'still_right, changed, closed, no_answer, or left when the caller gave it back or let its time pass.';
comment on column public.calls.note is 'What the caller heard.';
create unique index calls_one_at_a_time on public.calls (organisation_id) where ended_at is null;
create index calls_organisation on public.calls (organisation_id, claimed_at);
create index calls_caller on public.calls (caller_id);
alter table public.calls enable row level security;
grant select on public.calls to authenticated;
grant select, insert, update, delete on public.calls to service_role;
create policy "callers see their own calls and moderators see all" on public.calls
  for select to authenticated
  using (caller_id = (select auth.uid()) or (select private.has_role('moderator', 'administrator')));

create function private.is_caller() returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select private.has_role('moderator', 'administrator')
    or exists (select 1 from callers c where c.member_id = (select auth.uid()))
$$;
comment on function private.is_caller is
  'Whether the caller of this function may ring organisations. Security definer: it is asked for people who may not read the list of volunteers.';

create function private.demand_caller() returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if not private.is_caller() then
    raise exception 'Only volunteers whom a moderator has asked to ring can do this.' using errcode = '42501';
  end if;
end
$$;
comment on function private.demand_caller is 'Stops anybody who may not ring organisations, with a clear sentence.';

create function private.appoint_caller(email text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.account_with_email(email);
begin
  perform private.demand_moderator();
  if member is null then
    raise exception 'Nobody has signed in with that address yet. Ask them to sign in once.' using errcode = '22023', detail = 'email';
  end if;
  insert into callers (member_id, appointed_by) values (member, (select m.id from members m where m.id = auth.uid()))
  on conflict do nothing;
  if found then
    perform private.send_mail(email, 'Will you ring a few organisations?', concat_ws(E'\n', 'Hello,', '',
      format('A moderator of %s asks you to help keep the map true. Ring organisations whose entry is old, and ask whether it is still right:',
        (select s.name from site s)), '', private.site_address() || '/calls', ''), 'caller');
  end if;
  return json_build_object('id', member, 'name', private.member_name(member));
end
$$;
comment on function private.appoint_caller is
  'What public.appoint_caller does. Security definer: only the auth service may read the addresses of accounts; moderators only.';

create function public.appoint_caller(email text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.appoint_caller(email) $$;
comment on function public.appoint_caller is 'Lets the member with this e-mail address ring organisations. Moderators and administrators only.';

create function public.list_callers() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (select coalesce(json_agg(json_build_object('id', c.member_id, 'name', private.member_name(c.member_id),
    'appointedAt', c.appointed_at) order by c.appointed_at, c.member_id), '[]') from callers c);
end
$$;
comment on function public.list_callers is 'The volunteers who ring, longest-standing first. Moderators and administrators only.';

revoke execute on function private.is_caller, private.demand_caller, private.appoint_caller, public.appoint_caller,
  public.list_callers from public;
grant execute on function private.is_caller, private.demand_caller, private.appoint_caller, public.appoint_caller,
  public.list_callers to authenticated, service_role;
