create table public.proposals (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  base_version integer not null,
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  reason text check (length(reason) <= 1000),
  proposer_id uuid references public.members (id) on delete set null,
  proposer_name text check (length(proposer_name) <= 120),
  proposer_email text check (length(proposer_email) <= 200),
  reference text not null unique,
  status text not null default 'waiting' check (status in ('waiting', 'asked', 'accepted', 'declined', 'withdrawn')),
  question text check (length(question) <= 1000),
  answer text check (length(answer) <= 1000),
  decided_by uuid references public.members (id) on delete set null,
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) <= 1000),
  accepted_version integer,
  created_at timestamptz not null default now()
);
comment on table public.proposals is
  'Changes somebody suggests to a published entry. The entry stays as it is until a moderator accepts them.';
comment on column public.proposals.id is 'Identity.';
comment on column public.proposals.organisation_id is 'The organisation it would change.';
comment on column public.proposals.base_version is 'The version the proposer saw.';
comment on column public.proposals.changes is
  'List of {path, before, after}. Places as the public would see them; the true ones are in location_points.';
comment on column public.proposals.reason is 'Why, in the proposer''s words.';
comment on column public.proposals.proposer_id is 'The member who suggests it; null when nobody was signed in.';
comment on column public.proposals.proposer_name is 'The proposer''s name, if they gave it.';
comment on column public.proposals.proposer_email is 'The proposer''s e-mail address, if they gave it; never shown to the public.';
comment on column public.proposals.reference is 'Short code they can quote.';
comment on column public.proposals.status is 'waiting; asked, when a moderator has a question; accepted; declined; withdrawn.';
comment on column public.proposals.question is 'What a moderator asked.';
comment on column public.proposals.answer is 'What the proposer answered.';
comment on column public.proposals.decided_by is 'The member who decided.';
comment on column public.proposals.decided_at is 'When it was decided; null while it waits.';
comment on column public.proposals.decision_reason is 'Why, in the moderator''s words; the proposer reads it.';
comment on column public.proposals.accepted_version is 'The version it became; null unless accepted.';
comment on column public.proposals.created_at is 'When it was sent.';
create index proposals_organisation on public.proposals (organisation_id, status);
create index proposals_waiting on public.proposals (created_at) where status in ('waiting', 'asked');
create index proposals_proposer on public.proposals (proposer_id);
create index proposals_decided_by on public.proposals (decided_by);
alter table public.proposals enable row level security;
grant select on public.proposals to authenticated;
grant select, insert, update, delete on public.proposals to service_role;
create policy "proposers, editors and moderators read proposals" on public.proposals
  for select to authenticated
  using (
    proposer_id = (select auth.uid()) or organisation_id = any ((select private.edited_organisations())::uuid[])
    or (select private.has_role('moderator', 'administrator'))
  );

alter table public.location_points
  drop constraint location_points_pkey,
  alter column location_id drop not null,
  add column id uuid primary key default gen_random_uuid(),
  add column proposal_id uuid references public.proposals (id) on delete cascade,
  add column path text,
  add constraint location_points_location_id_key unique (location_id),
  add constraint location_points_proposal_key unique (proposal_id, path),
  add constraint location_points_belong check (
    (location_id is null) <> (proposal_id is null) and (proposal_id is null) = (path is null));
comment on column public.location_points.location_id is 'The place this is the truth about; null for a place that is only proposed.';
comment on column public.location_points.id is 'Identity.';
comment on column public.location_points.proposal_id is 'The proposal that would move or add the place; null for a place that is.';
comment on column public.location_points.path is 'Which change of the proposal this is the place of.';

drop policy "moderators, editors and whoever added it see a true place" on public.location_points;
create policy "moderators, editors and whoever added it see a true place" on public.location_points
  for select to authenticated
  using (
    (select private.has_role('moderator', 'administrator'))
    or location_id in (
      select l.id from public.locations l join public.organisations o on o.id = l.organisation_id
      where o.created_by = (select auth.uid()) or o.id = any ((select private.edited_organisations())::uuid[])
    )
    or proposal_id in (
      select p.id from public.proposals p
      where p.proposer_id = (select auth.uid()) or p.organisation_id = any ((select private.edited_organisations())::uuid[])
    )
  );
