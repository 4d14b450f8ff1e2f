/** Each guard is a query that lists what breaks a rule of the house; a sound database gives no row. */
export const guards: Record<string, string> = {
  "every table has row-level security": `
    select c.oid::regclass::text as found from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in ('public', 'private') and not c.relrowsecurity`,

  "every table has a comment": `
    select c.oid::regclass::text as found from pg_class c
    where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text in ('public', 'private')
      and obj_description(c.oid, 'pg_class') is null`,

  "every column has a comment": `
    select c.oid::regclass || '.' || a.attname as found from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text in ('public', 'private')
      and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null`,

  "every foreign key is indexed": `
    select k.conrelid::regclass || ' ' || k.conname as found from pg_constraint k
    where k.contype = 'f' and k.connamespace::regnamespace::text in ('public', 'private') and not exists (
      select 1 from pg_index i
      where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1] and i.indpred is null)`,

  "every geometry says that it is EPSG:4326, but those already projected for tiles": `
    select c.oid::regclass || '.' || a.attname as found from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'private')
      and format_type(a.atttypid, a.atttypmod) ~ 'geometry' and format_type(a.atttypid, a.atttypmod) !~ ',4326\\)$'
      and (c.oid <> 'private.tile_shapes'::regclass or format_type(a.atttypid, a.atttypmod) !~ ',3857\\)$')`,

  "every function has a pinned search_path": `
    select p.oid::regprocedure::text as found from pg_proc p
    where p.pronamespace::regnamespace::text in ('public', 'private')
      and not coalesce(array_to_string(p.proconfig, ' ') ~ 'search_path', false)`,

  "every function has a comment": `
    select p.oid::regprocedure::text as found from pg_proc p
    where p.pronamespace::regnamespace::text in ('public', 'private') and obj_description(p.oid, 'pg_proc') is null`,

  "security definer lives in the schema private, and says why": `
    select p.oid::regprocedure::text as found from pg_proc p
    where p.prosecdef and (p.pronamespace::regnamespace::text = 'public' or p.pronamespace::regnamespace::text = 'private'
      and obj_description(p.oid, 'pg_proc') !~ 'Security definer: ')`,

  "no function can be called by everybody unasked": `
    select p.oid::regprocedure::text as found from pg_proc p
    where p.pronamespace::regnamespace::text in ('public', 'private') and exists (
      select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where a.grantee = 0 and a.privilege_type = 'EXECUTE')`,

  "every policy names its roles": `
    select tablename || ': ' || policyname as found from pg_policies
    where schemaname in ('public', 'private') and 'public' = any (roles)`,

  "every policy asks who the caller is once, not for each row": `
    select tablename || ': ' || policyname as found from pg_policies
    where schemaname in ('public', 'private')
      and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), '\\( ?SELECT (auth|private)\\.', '', 'g')
        ~ '(auth\\.uid|auth\\.jwt|auth\\.role|private\\.has_role)\\('`,

  "every policy is named as a sentence": `
    select tablename || ': ' || policyname as found from pg_policies
    where schemaname in ('public', 'private') and policyname !~ '^[a-z]+,? .*[a-z]+ .*[a-z]+$'`,

  "strangers write no table": `
    select c.oid::regclass::text as found from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in ('public', 'private')
      and has_table_privilege('anon', c.oid, 'insert, update, delete, truncate')`,
};

/** For each guard, SQL that breaks its rule, to see the guard find it. */
export const breaches: Record<keyof typeof guards, string> = {
  "every table has row-level security": "create table public.bare (id integer primary key)",
  "every table has a comment": "create table public.bare (id integer primary key)",
  "every column has a comment": "create table public.bare (id integer primary key)",
  "every foreign key is indexed":
    "create table public.bare (id integer primary key, term text references public.taxonomy_terms (slug))",
  "every geometry says that it is EPSG:4326, but those already projected for tiles":
    "create table public.bare (geom extensions.geometry)",
  "every function has a pinned search_path": "create function public.bare() returns int language sql as 'select 1'",
  "every function has a comment": "create function public.bare() returns int language sql as 'select 1'",
  "security definer lives in the schema private, and says why":
    "create function public.bare() returns int language sql security definer as 'select 1'",
  "no function can be called by everybody unasked":
    "create function public.bare() returns int language sql as 'select 1'",
  "every policy names its roles": 'create policy "everyone reads all rows" on public.site using (true)',
  "every policy asks who the caller is once, not for each row":
    'create policy "members see their rows" on public.site to authenticated using (auth.uid() is not null)',
  "every policy is named as a sentence": "create policy select_policy on public.site to anon using (true)",
  "strangers write no table": "grant insert on public.site to anon",
};
