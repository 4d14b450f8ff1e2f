create table public.organisation_editors (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete cascade,
  is_trusted boolean not null default true,
  since timestamptz not null default now(),
  granted_by uuid references public.members (id) on delete set null,
  primary key (organisation_id, member_id)
);
comment on table public.organisation_editors is 'Members who keep an organisation''s entry right.';
comment on column public.organisation_editors.organisation_id is 'The organisation.';
comment on column public.organisation_editors.member_id is 'The member.';
comment on column public.organisation_editors.is_trusted is
  'Whether what they change is published at once, within the fields that editors may publish; otherwise it waits for a moderator.';
comment on column public.organisation_editors.since is 'Since when.';
comment on column public.organisation_editors.granted_by is 'The member who let them; null when they proved it themselves.';
create index organisation_editors_member on public.organisation_editors (member_id);
create index organisation_editors_granted_by on public.organisation_editors (granted_by);

create function private.edited_organisations() returns uuid[]
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select array(select e.organisation_id from organisation_editors e where e.member_id = (select auth.uid()))
$$;
comment on function private.edited_organisations is
  'The organisations the caller is an editor of. Security definer: policies ask it, that on organisation_editors too, which would otherwise ask itself for ever.';

create function private.edits(organisation uuid) returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select exists (
    select 1 from organisation_editors e where e.organisation_id = edits.organisation and e.member_id = (select auth.uid()))
$$;
comment on function private.edits is
  'Whether the caller is an editor of an organisation. Security definer: for the same reason as edited_organisations.';

create function private.edits_trusted(organisation uuid) returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select exists (
    select 1 from organisation_editors e
    where e.organisation_id = edits_trusted.organisation and e.member_id = (select auth.uid()) and e.is_trusted)
$$;
comment on function private.edits_trusted is
  'Whether the caller may publish some changes of an organisation at once. Security definer: for the same reason as edited_organisations.';

create function private.moderates() returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.has_role('moderator', 'administrator')
$$;
comment on function private.moderates is 'Whether the caller is a moderator, an administrator or the service.';
revoke execute on function private.edited_organisations, private.edits, private.edits_trusted, private.moderates from public;
grant execute on function private.edited_organisations, private.edits, private.edits_trusted, private.moderates
  to anon, authenticated, service_role;

alter table public.organisation_editors enable row level security;
grant select, insert, update, delete on public.organisation_editors to authenticated, service_role;
create policy "editors see who edits with them, moderators see everyone" on public.organisation_editors
  for select to authenticated
  using (
    member_id = (select auth.uid()) or organisation_id = any ((select private.edited_organisations())::uuid[])
    or (select private.has_role('moderator', 'administrator'))
  );
create policy "moderators add organisation editors" on public.organisation_editors
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change organisation editors" on public.organisation_editors
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove organisation editors" on public.organisation_editors
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));

drop policy "members see published and their own, moderators all" on public.organisations;
create policy "members see published, their own and those they edit, moderators all" on public.organisations
  for select to authenticated
  using (
    status = 'published' or created_by = (select auth.uid())
    or id = any ((select private.edited_organisations())::uuid[])
    or (select private.has_role('moderator', 'administrator'))
  );

drop policy "moderators and whoever added it see a true place" on public.location_points;
create policy "moderators, editors and whoever added it see a true place" on public.location_points
  for select to authenticated
  using (
    (select private.has_role('moderator', 'administrator'))
    or location_id in (
      select l.id from public.locations l join public.organisations o on o.id = l.organisation_id
      where o.created_by = (select auth.uid()) or o.id = any ((select private.edited_organisations())::uuid[])
    )
  );
comment on table public.location_points is
  'True places. Read only by moderators, administrators, the organisation''s editors and whoever added it; by no function the public can call.';
