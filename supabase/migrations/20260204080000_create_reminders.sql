create table private.reminders (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  recipient_kind text not null check (recipient_kind in ('editor', 'organisation', 'submitter')),
  recipient_hash bytea not null,
  token_hash bytea not null unique,
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  answer text check (answer in ('still_right', 'changed', 'closed')),
  note text check (length(note) <= 1000),
  check ((used_at is null) = (answer is null))
);
comment on table private.reminders is
  'Letters that asked whether an entry is still right, and their answers. For the service alone. Neither a link nor an address is kept: only what they hash to.';
comment on column private.reminders.id is 'Identity.';
comment on column private.reminders.organisation_id is 'The only organisation its link answers for.';
comment on column private.reminders.recipient_kind is
  'Who was asked: an editor of the entry, the organisation''s own address, or whoever sent the entry in.';
comment on column private.reminders.recipient_hash is 'SHA-256 of the address in small letters.';
comment on column private.reminders.token_hash is 'SHA-256 of the link''s token: the table does not open its own links.';
comment on column private.reminders.sent_at is 'When the letter was written.';
comment on column private.reminders.expires_at is 'The link answers until then.';
comment on column private.reminders.used_at is 'When the link was answered; it answers once.';
comment on column private.reminders.answer is 'still_right, changed or closed; null until answered.';
comment on column private.reminders.note is 'What the person added, for moderators and callers.';
create index reminders_organisation on private.reminders (organisation_id, sent_at);
alter table private.reminders enable row level security;
grant select, insert, update, delete on private.reminders to service_role;

create table private.reminder_stops (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  recipient_hash bytea not null,
  stopped_at timestamptz not null default now(),
  primary key (organisation_id, recipient_hash)
);
comment on table private.reminder_stops is 'Addresses that want no more reminders about an organisation. For the service alone.';
comment on column private.reminder_stops.organisation_id is 'The organisation.';
comment on column private.reminder_stops.recipient_hash is 'SHA-256 of the address in small letters.';
comment on column private.reminder_stops.stopped_at is 'When they said so.';
alter table private.reminder_stops enable row level security;
grant select, insert, update, delete on private.reminder_stops to service_role;

create table public.closures (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  way text not null check (way in ('reminder', 'call')),
  note text check (length(note) <= 1000),
  reported_by uuid references public.members (id) on delete set null,
  reported_at timestamptz not null default now(),
  looked_at timestamptz,
  looked_by uuid references public.members (id) on delete set null,
  is_closed boolean
);
comment on table public.closures is
  'Reports that an organisation has closed. Its entry is out of sight at once; a moderator then agrees or puts it back. For moderators.';
comment on column public.closures.id is 'Identity.';
comment on column public.closures.organisation_id is 'The organisation.';
comment on column public.closures.way is 'reminder: the answer to a letter. call: a volunteer was told.';
comment on column public.closures.note is 'What was said.';
comment on column public.closures.reported_by is 'The volunteer; null for the answer to a letter.';
comment on column public.closures.reported_at is 'When it was reported.';
comment on column public.closures.looked_at is 'When a moderator decided; null while it waits.';
comment on column public.closures.looked_by is 'The moderator.';
comment on column public.closures.is_closed is 'True: it has closed. False: it was put back. Null while it waits.';
create unique index closures_one_waiting on public.closures (organisation_id) where looked_at is null;
create index closures_organisation on public.closures (organisation_id);
create index closures_reported_by on public.closures (reported_by);
create index closures_looked_by on public.closures (looked_by);
alter table public.closures enable row level security;
grant select on public.closures to authenticated;
grant select, insert, update, delete on public.closures to service_role;
create policy "moderators read closures" on public.closures
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
