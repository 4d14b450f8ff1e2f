create table public.organisation_versions (
  organisation_id uuid not null,
  version integer not null check (version > 0),
  record jsonb not null,
  changed text[] not null default '{}',
  action text not null check (action in ('created', 'imported', 'proposal', 'edit', 'restore', 'merge', 'unmerge',
    'freshness', 'decision', 'removed')),
  reason text,
  member_id uuid references public.members (id) on delete set null,
  member_name text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, version)
);
comment on table public.organisation_versions is
  'Every state an organisation''s entry has been in: who changed it, when, what and why. Only ever added to, and kept when the entry is removed.';
comment on column public.organisation_versions.organisation_id is 'The organisation; deliberately no foreign key, so that history outlives a removed entry.';
comment on column public.organisation_versions.version is 'Number of the version, from 1.';
comment on column public.organisation_versions.record is 'The whole entry, its places as the public saw them and never the true ones.';
comment on column public.organisation_versions.changed is 'Paths that differ from the version before; empty for the first.';
comment on column public.organisation_versions.action is
  'created, imported, proposal (accepted), edit, restore, merge, unmerge, freshness (checked), decision (of a moderator) or removed.';
comment on column public.organisation_versions.reason is 'Why, in the words of whoever changed it.';
comment on column public.organisation_versions.member_id is 'The member who changed it; null for somebody without an account, for a service, or for an account since deleted.';
comment on column public.organisation_versions.member_name is 'Their name at the time; replaced when their account is deleted.';
comment on column public.organisation_versions.created_at is 'When.';
create index organisation_versions_member on public.organisation_versions (member_id);
create index organisation_versions_created_at on public.organisation_versions (created_at);
alter table public.organisation_versions enable row level security;
grant select on public.organisation_versions to authenticated, service_role;
create policy "moderators and editors read the history of what they keep" on public.organisation_versions
  for select to authenticated
  using (
    (select private.has_role('moderator', 'administrator'))
    or organisation_id = any ((select private.edited_organisations())::uuid[])
  );

create function private.keep_versions() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and old.member_id is not null and new.member_id is null
    and to_jsonb(new) - 'member_id' - 'member_name' = to_jsonb(old) - 'member_id' - 'member_name' then
    new.member_name := 'A former member';
    return new;
  end if;
  raise exception 'History is only ever added to.' using errcode = '42501';
end
$$;
comment on function private.keep_versions is
  'Refuses to change or remove a version, whoever asks. One thing is let through: forgetting the name of a member whose account is deleted.';
create trigger keep_versions before update or delete on public.organisation_versions
  for each row execute function private.keep_versions();
create trigger keep_all_versions before truncate on public.organisation_versions
  for each statement execute function private.keep_versions();

create table private.touched_organisations (
  transaction_id xid8 not null,
  organisation_id uuid not null,
  primary key (transaction_id, organisation_id)
);
comment on table private.touched_organisations is
  'Organisations that a transaction under way has changed. Empty between transactions: each is compared once, at its end.';
comment on column private.touched_organisations.transaction_id is 'The transaction.';
comment on column private.touched_organisations.organisation_id is 'An organisation it changed something of.';
alter table private.touched_organisations enable row level security;
