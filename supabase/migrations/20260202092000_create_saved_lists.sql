create table public.saved_lists (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references public.members (id) on delete cascade,
  name text not null check (length(trim(name)) between 1 and 120),
  description text check (length(description) <= 1000),
  filter jsonb check (jsonb_typeof(filter) = 'object' and length(filter::text) <= 8000),
  organisations uuid[] check (cardinality(organisations) between 1 and 500),
  token text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  is_shared boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (filter is not null or organisations is not null)
);
comment on table public.saved_lists is
  'Searches, or organisations picked by hand, that a member keeps. By link, whoever has the link reads the list; its owner is never told to them.';
comment on column public.saved_lists.id is 'Identity.';
comment on column public.saved_lists.owner_id is 'The member who keeps it.';
comment on column public.saved_lists.name is 'What its owner calls it.';
comment on column public.saved_lists.description is 'What it is for, in the owner''s words.';
comment on column public.saved_lists.filter is
  'A search, as the parameters of search_organisations: the list always shows what fits now. Null for picked organisations only.';
comment on column public.saved_lists.organisations is 'Organisations picked by hand, in order; null for a search.';
comment on column public.saved_lists.token is 'The secret part of its link, 244 random bits.';
comment on column public.saved_lists.is_shared is 'Whether the link works; off, only the owner reads it.';
comment on column public.saved_lists.created_at is 'When it was saved.';
comment on column public.saved_lists.updated_at is 'When its owner last changed it.';
create index saved_lists_owner on public.saved_lists (owner_id);
create trigger note_change before update on public.saved_lists for each row execute function private.note_change();

alter table public.saved_lists enable row level security;
grant select, delete on public.saved_lists to authenticated;
grant insert (name, description, filter, organisations, is_shared, owner_id),
  update (name, description, filter, organisations, is_shared) on public.saved_lists to authenticated;
grant select, insert, update, delete on public.saved_lists to service_role;
create policy "members see their own lists" on public.saved_lists
  for select to authenticated using (owner_id = (select auth.uid()));
create policy "members save lists of their own" on public.saved_lists
  for insert to authenticated with check (owner_id = (select auth.uid()));
create policy "members change their own lists" on public.saved_lists
  for update to authenticated using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()));
create policy "members remove their own lists" on public.saved_lists
  for delete to authenticated using (owner_id = (select auth.uid()));
