create table public.contacts (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text check (length(name) between 1 and 120),
  role text check (length(role) between 1 and 120),
  email text check (email ~ '^[^\s@]+@[^\s@]+\.[^\s@]{2,}$'),
  phone text check (phone ~ '^\+?[0-9\s()-]{5,24}$'),
  visibility text not null default 'editors' check (visibility in ('public', 'members', 'editors')),
  consented_at timestamptz,
  check (name is null or visibility = 'editors' or consented_at is not null)
);
comment on table public.contacts is 'People and desks to ask, each seen only by those it is meant for. A named person is shown only when they agreed.';
comment on column public.contacts.id is 'Identity.';
comment on column public.contacts.organisation_id is 'The organisation.';
comment on column public.contacts.name is 'Name of the person; null for a desk.';
comment on column public.contacts.role is 'What they do there, such as volunteer co-ordinator.';
comment on column public.contacts.email is 'E-mail address.';
comment on column public.contacts.phone is 'Telephone number.';
comment on column public.contacts.visibility is 'Who sees it: public; members, who are signed in; or editors of the organisation and moderators.';
comment on column public.contacts.consented_at is 'When the person agreed to be shown; null when nobody asked.';
create index contacts_organisation on public.contacts (organisation_id);
alter table public.contacts enable row level security;
grant select on public.contacts to anon, authenticated;
grant insert, update, delete on public.contacts to authenticated;
grant select, insert, update, delete on public.contacts to service_role;
create policy "strangers see public contacts of what they see" on public.contacts
  for select to anon
  using (visibility = 'public' and exists (select 1 from public.organisations p where p.id = contacts.organisation_id));
create policy "members see contacts meant for them" on public.contacts
  for select to authenticated
  using (
    (select private.has_role('moderator', 'administrator'))
    or organisation_id = any ((select private.edited_organisations())::uuid[])
    or (visibility in ('public', 'members') and exists (select 1 from public.organisations p where p.id = contacts.organisation_id))
  );
create policy "moderators add contacts" on public.contacts
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change contacts" on public.contacts
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove contacts" on public.contacts
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

create table public.photos (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  path text not null check (path ~ '^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,199}$' and path !~ '\.\.'),
  description text not null check (length(description) between 1 and 300),
  credit text check (length(credit) between 1 and 120),
  licence text check (length(licence) between 1 and 120),
  position integer not null default 0
);
comment on table public.photos is 'Pictures of an organisation; the files themselves are in storage, where there is one.';
comment on column public.photos.id is 'Identity.';
comment on column public.photos.organisation_id is 'The organisation.';
comment on column public.photos.path is 'Path of the file in the storage bucket photos.';
comment on column public.photos.description is 'What is to be seen, in words, for those who cannot see it.';
comment on column public.photos.credit is 'Who took it.';
comment on column public.photos.licence is 'Licence of the picture.';
comment on column public.photos.position is 'Order in which pictures are shown.';
create index photos_organisation on public.photos (organisation_id);
alter table public.photos enable row level security;
grant select on public.photos to anon, authenticated;
grant insert, update, delete on public.photos to authenticated;
grant select, insert, update, delete on public.photos to service_role;
create policy "whoever sees the organisation sees its photos" on public.photos
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = photos.organisation_id));
create policy "moderators add photos" on public.photos
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change photos" on public.photos
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove photos" on public.photos
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
