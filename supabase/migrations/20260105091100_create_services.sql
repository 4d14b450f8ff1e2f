create table public.services (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  description text,
  status text not null default 'active' check (status in ('active', 'inactive')),
  who_for text[] not null default '{}' check (who_for <@ array['anyone', 'families', 'children', 'young_people',
    'over_60', 'new_arrivals', 'carers', 'disabled_people', 'women', 'men']),
  cost text not null default 'unknown' check (cost in ('free', 'pay_what_you_can', 'paid', 'unknown')),
  cost_note text,
  when_note text,
  how_to_join text
);
comment on table public.services is 'Something an organisation offers: a lunch club, a debt clinic.';
comment on column public.services.id is 'Identity of the service.';
comment on column public.services.organisation_id is 'The organisation that offers it.';
comment on column public.services.name is 'What it is called.';
comment on column public.services.description is 'What happens there.';
comment on column public.services.status is 'active, or inactive while it is not running.';
comment on column public.services.who_for is
  'Who may come: anyone, families, children, young_people, over_60, new_arrivals, carers, disabled_people, women, men.';
comment on column public.services.cost is 'free, pay_what_you_can, paid or unknown.';
comment on column public.services.cost_note is 'The price in words, such as £4 a shop, first one free.';
comment on column public.services.when_note is 'When it happens, in words, where weekly openings do not say it: first Sunday of the month.';
comment on column public.services.how_to_join is 'How somebody starts: turn up, ring first.';
create index services_organisation on public.services (organisation_id);
alter table public.services enable row level security;
grant select on public.services to anon, authenticated;
grant insert, update, delete on public.services to authenticated;
grant select, insert, update, delete on public.services to service_role;
create policy "whoever sees the organisation sees its services" on public.services
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = services.organisation_id));
create policy "moderators add services" on public.services
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change services" on public.services
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove services" on public.services
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.schedules (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references public.services (id) on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null,
  frequency text not null default 'WEEKLY' check (frequency in ('WEEKLY', 'MONTHLY')),
  note text
);
comment on table public.schedules is 'When a service is open, one row a weekday and opening, in local time (Europe/London).';
comment on column public.schedules.id is 'Identity of the opening.';
comment on column public.schedules.service_id is 'The service.';
comment on column public.schedules.weekday is 'Day of the week: 1 is Monday, 7 is Sunday.';
comment on column public.schedules.opens_at is 'Opening time, local.';
comment on column public.schedules.closes_at is 'Closing time, local; earlier than opens_at when it runs past midnight.';
comment on column public.schedules.frequency is 'WEEKLY, or MONTHLY, with the note saying which week.';
comment on column public.schedules.note is 'What the times leave out, such as first Tuesday of the month.';
create index schedules_service on public.schedules (service_id);
create index schedules_opening on public.schedules (weekday, opens_at, closes_at);
alter table public.schedules enable row level security;
grant select on public.schedules to anon, authenticated;
grant insert, update, delete on public.schedules to authenticated;
grant select, insert, update, delete on public.schedules to service_role;
create policy "whoever sees the service sees its schedules" on public.schedules
  for select to anon, authenticated
  using (exists (select 1 from public.services p where p.id = schedules.service_id));
create policy "moderators add schedules" on public.schedules
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change schedules" on public.schedules
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove schedules" on public.schedules
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
