create table public.organisations (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  description text,
  kind text not null default 'community_group' check (kind in
    ('charity', 'community_group', 'public_body', 'social_business', 'faith_group', 'company', 'other')),
  theme text references public.taxonomy_terms (slug) on update cascade on delete restrict,
  email text,
  phone text,
  website text,
  status text not null default 'awaiting_review'
    check (status in ('awaiting_review', 'published', 'declined', 'archived')),
  checked_at timestamptz,
  source text,
  licence text,
  source_url text,
  external_id text,
  is_fictional boolean not null default false,
  created_by uuid references public.members (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search_document tsvector,
  search_text text,
  import_id uuid references public.imports (id) on delete set null,
  unique (source, external_id)
);
comment on table public.organisations is 'Charities, groups, clubs, public bodies and businesses with a social purpose.';
comment on column public.organisations.id is 'Identity, used in links.';
comment on column public.organisations.name is 'The name people know it by.';
comment on column public.organisations.description is 'What it does, in its own words.';
comment on column public.organisations.kind is 'charity, community_group, public_body, social_business, faith_group, company or other.';
comment on column public.organisations.theme is 'Main theme: its colour and shape on the map.';
comment on column public.organisations.email is 'E-mail address the public may use; null when it is not to be shown.';
comment on column public.organisations.phone is 'Telephone number the public may use.';
comment on column public.organisations.website is 'Web address.';
comment on column public.organisations.status is
  'awaiting_review until a moderator decides; published; declined; archived when it has closed.';
comment on column public.organisations.checked_at is 'When a person last checked that the entry is true; null for never.';
comment on column public.organisations.source is 'Where the entry came from; null for people who added it here.';
comment on column public.organisations.licence is 'Licence of the entry.';
comment on column public.organisations.source_url is 'The entry at its source.';
comment on column public.organisations.external_id is 'Its identity at the source, so that a second import changes it rather than doubling it.';
comment on column public.organisations.is_fictional is 'Whether it is invented.';
comment on column public.organisations.created_by is 'The member who added it; null when nobody was signed in.';
comment on column public.organisations.created_at is 'When it was added.';
comment on column public.organisations.updated_at is 'When its own row was last changed.';
comment on column public.organisations.search_document is 'Words of the entry, its services, themes and places, for full-text search; kept by triggers.';
comment on column public.organisations.search_text is 'Name and places without accents or capitals, for search that forgives spelling; kept by triggers.';
comment on column public.organisations.import_id is 'The import that wrote the row.';
create index organisations_theme on public.organisations (theme);
create index organisations_status on public.organisations (status, checked_at);
create index organisations_created_by on public.organisations (created_by);
create index organisations_import on public.organisations (import_id);
create index organisations_search_document on public.organisations using gin (search_document);
create index organisations_search_text on public.organisations using gin (search_text extensions.gin_trgm_ops);

alter table public.organisations enable row level security;
grant select on public.organisations to anon, authenticated;
grant insert, update, delete on public.organisations to authenticated;
grant select, insert, update, delete on public.organisations to service_role;
create policy "strangers see published organisations" on public.organisations
  for select to anon using (status = 'published');
create policy "members see published and their own, moderators all" on public.organisations
  for select to authenticated
  using (
    status = 'published' or created_by = (select auth.uid())
    or (select private.has_role('moderator', 'administrator'))
  );
create policy "moderators add organisations" on public.organisations
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change organisations" on public.organisations
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "administrators remove organisations" on public.organisations
  for delete to authenticated using ((select private.has_role('administrator')));

create table public.organisation_terms (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  term text not null references public.taxonomy_terms (slug) on update cascade on delete cascade,
  primary key (organisation_id, term)
);
comment on table public.organisation_terms is 'Every theme of an organisation, its main one among them.';
comment on column public.organisation_terms.organisation_id is 'The organisation.';
comment on column public.organisation_terms.term is 'The theme.';
create index organisation_terms_term on public.organisation_terms (term);
alter table public.organisation_terms enable row level security;
grant select on public.organisation_terms to anon, authenticated;
grant insert, update, delete on public.organisation_terms to authenticated;
grant select, insert, update, delete on public.organisation_terms to service_role;
create policy "whoever sees the organisation sees its organisation terms" on public.organisation_terms
  for select to anon, authenticated
  using (exists (select 1 from public.organisations p where p.id = organisation_terms.organisation_id));
create policy "moderators add organisation terms" on public.organisation_terms
  for insert to authenticated with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators change organisation terms" on public.organisation_terms
  for update to authenticated
  using ((select private.has_role('moderator', 'administrator'))) with check ((select private.has_role('moderator', 'administrator')));
create policy "moderators remove organisation terms" on public.organisation_terms
  for delete to authenticated using ((select private.has_role('moderator', 'administrator')));
