create table public.merges (
  id uuid primary key default gen_random_uuid(),
  kept_id uuid not null references public.organisations (id) on delete cascade,
  absorbed_id uuid not null references public.organisations (id) on delete cascade,
  reason text check (length(reason) <= 1000),
  absorbed_status text not null,
  filled jsonb not null default '{}',
  moved jsonb not null default '[]',
  member_id uuid references public.members (id) on delete set null,
  created_at timestamptz not null default clock_timestamp(),
  undone_at timestamptz,
  undone_by uuid references public.members (id) on delete set null,
  check (kept_id <> absorbed_id)
);
comment on table public.merges is 'Which entry went into which, and what came along, so that it can be taken back.';
comment on column public.merges.id is 'Identity of the merge.';
comment on column public.merges.kept_id is 'The entry that stays.';
comment on column public.merges.absorbed_id is 'The entry whose link now leads to the other.';
comment on column public.merges.reason is 'Why, in the moderator''s words.';
comment on column public.merges.absorbed_status is 'Status the absorbed entry had, to give back.';
comment on column public.merges.filled is 'Fields of the kept entry that were empty, with what filled them; its licence as it was; and under proposals, the version each one that came along had begun from.';
comment on column public.merges.moved is 'Rows that came along: [{table, column, key}], in the order they were moved.';
comment on column public.merges.member_id is 'The moderator.';
comment on column public.merges.created_at is 'When it was done.';
comment on column public.merges.undone_at is 'When it was taken back; null while it holds.';
comment on column public.merges.undone_by is 'Who took it back.';
create index merges_kept on public.merges (kept_id);
create index merges_absorbed on public.merges (absorbed_id);
create index merges_member on public.merges (member_id);
create index merges_undone_by on public.merges (undone_by);
alter table public.merges enable row level security;
grant select on public.merges to authenticated;
grant select, insert, update, delete on public.merges to service_role;
create policy "moderators read merges" on public.merges
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.duplicate_pairs (
  id uuid primary key default gen_random_uuid(),
  one_id uuid not null references public.organisations (id) on delete cascade,
  other_id uuid not null references public.organisations (id) on delete cascade,
  status text not null default 'open' check (status in ('open', 'not_a_duplicate', 'merged')),
  reasons text[] not null check (reasons <@ array['identifier', 'phone', 'website', 'name']),
  evidence jsonb not null,
  strength real not null,
  found_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references public.members (id) on delete set null,
  decision_reason text check (length(decision_reason) <= 1000),
  merge_id uuid references public.merges (id) on delete set null,
  check (one_id < other_id),
  unique (one_id, other_id)
);
comment on table public.duplicate_pairs is 'Two published entries that may be one, with the evidence, and what a moderator decided.';
comment on column public.duplicate_pairs.id is 'Identity of the pair.';
comment on column public.duplicate_pairs.one_id is 'The entry whose id comes first.';
comment on column public.duplicate_pairs.other_id is 'The other entry.';
comment on column public.duplicate_pairs.status is 'open; not_a_duplicate; merged.';
comment on column public.duplicate_pairs.reasons is
  'identifier: a number in the same register; phone; website: the same host; name: names alike and near each other.';
comment on column public.duplicate_pairs.evidence is
  'As private.compare_facts: {reasons, identifiers, hosts, phones, sectors, similarity, distanceM}; distance in metres between true places.';
comment on column public.duplicate_pairs.strength is 'How strong the evidence is, 0 to 1: an order to work in, not a probability.';
comment on column public.duplicate_pairs.found_at is 'When it was first found.';
comment on column public.duplicate_pairs.decided_at is 'When a moderator decided; null while open.';
comment on column public.duplicate_pairs.decided_by is 'The moderator.';
comment on column public.duplicate_pairs.decision_reason is 'Why, in the moderator''s words.';
comment on column public.duplicate_pairs.merge_id is 'The merge that followed.';
create index duplicate_pairs_other on public.duplicate_pairs (other_id);
create index duplicate_pairs_in_order on public.duplicate_pairs (status, strength desc, id);
create index duplicate_pairs_decided_by on public.duplicate_pairs (decided_by);
create index duplicate_pairs_merge on public.duplicate_pairs (merge_id);
alter table public.duplicate_pairs enable row level security;
grant select on public.duplicate_pairs to authenticated;
grant select, insert, update, delete on public.duplicate_pairs to service_role;
create policy "moderators read duplicate pairs" on public.duplicate_pairs
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));

create table private.duplicate_checks (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  version integer not null,
  plain_name text not null,
  checked_at timestamptz not null default now()
);
comment on table private.duplicate_checks is 'Which version of an entry was last compared with the others.';
comment on column private.duplicate_checks.organisation_id is 'The entry.';
comment on column private.duplicate_checks.version is 'Its version when it was compared.';
comment on column private.duplicate_checks.plain_name is 'Its name as names are compared.';
comment on column private.duplicate_checks.checked_at is 'When it was compared.';
alter table private.duplicate_checks enable row level security;
grant select, insert, update, delete on private.duplicate_checks to service_role;
