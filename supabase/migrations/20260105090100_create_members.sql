create table public.members (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null default '' check (length(display_name) <= 80),
  role text not null default 'contributor' check (role in ('contributor', 'analyst', 'moderator', 'administrator')),
  created_at timestamptz not null default now()
);
comment on table public.members is 'People with an account and what they may do. One row is made for each account.';
comment on column public.members.id is 'The account''s id in auth.users.';
comment on column public.members.display_name is 'Name shown beside what this person decided; may be empty.';
comment on column public.members.role is
  'contributor suggests; analyst also reads imports; moderator also publishes; administrator does everything.';
comment on column public.members.created_at is 'When the account was made.';

create function private.bypasses_row_security() returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce((
    select r.rolbypassrls or r.rolsuper from pg_catalog.pg_roles r
    where r.rolname = coalesce(nullif(current_setting('role', true), 'none'), session_user)
  ), false)
$$;
comment on function private.bypasses_row_security is
  'Whether the caller is the service or a database owner. Reads the role asked for, so it also answers truly inside a security definer function.';
revoke execute on function private.bypasses_row_security from public;
grant execute on function private.bypasses_row_security to anon, authenticated, service_role;

create function private.has_role(variadic wanted text[]) returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select private.bypasses_row_security()
    or exists (select 1 from public.members m where m.id = (select auth.uid()) and m.role = any (wanted))
$$;
comment on function private.has_role is
  'Whether the caller holds one of these roles (the service holds them all). Security definer: policies on members ask it, and would otherwise ask themselves for ever.';
revoke execute on function private.has_role from public;
grant execute on function private.has_role to anon, authenticated, service_role;

create function private.add_member() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  insert into public.members (id, display_name) values (new.id, split_part(coalesce(new.email, ''), '@', 1));
  return new;
end
$$;
comment on function private.add_member is
  'Gives each new account its member row, always as contributor. Security definer: the sign-up service may not write members.';
revoke execute on function private.add_member from public;
create trigger add_member after insert on auth.users for each row execute function private.add_member();

alter table public.members enable row level security;
grant select, update, delete on public.members to authenticated;
grant select, insert, update, delete on public.members to service_role;
create policy "members see themselves and administrators see everyone" on public.members
  for select to authenticated
  using (id = (select auth.uid()) or (select private.has_role('administrator')));
create policy "administrators change members" on public.members
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove members" on public.members
  for delete to authenticated using ((select private.has_role('administrator')));
