-- What Supabase has in every project and a plain PostgreSQL has not. Run at each start; changes nothing the second time.
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin bypassrls; end if;
end
$$;

-- As on Supabase: no request of a stranger or a member may hold the others up. Whoever has set a limit keeps it.
do $$
declare
  capped record;
begin
  for capped in select * from (values ('anon', '10s'), ('authenticated', '30s')) r (name, most) loop
    if not exists (select from pg_db_role_setting s, unnest(s.setconfig) c
      where s.setrole = capped.name::regrole and c like 'statement_timeout=%') then
      execute format('alter role %I set statement_timeout = %L', capped.name, capped.most);
    end if;
  end loop;
exception when insufficient_privilege then
  raise notice 'anon and authenticated have no statement_timeout, and only their owner can set one.';
end
$$;

create schema if not exists extensions;
grant usage on schema public, extensions, auth to anon, authenticated, service_role;

-- As on Supabase: PostgREST 12 sets only the whole of the claims, older ones and Supabase Lite each claim apart.
create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;

create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
  )
$$;

create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  )
$$;

create or replace function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
$$;
