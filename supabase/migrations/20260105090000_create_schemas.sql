-- Three schemas: public is the API, private holds what only our own SQL may call, extensions holds PostGIS and its kind.
-- Supabase brings `extensions` with it and other back ends may have installed an extension before us, so these lines,
-- and only these, ask first whether the thing is there.
create schema if not exists extensions;
create extension if not exists postgis with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
grant usage on schema extensions to anon, authenticated, service_role;

create schema private;
comment on schema private is
  'Functions and staging tables for our own SQL. Never exposed by the API; the only home of security definer functions.';
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;

-- Nothing is exposed unless a migration says so, whatever the back end's own defaults are.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;
