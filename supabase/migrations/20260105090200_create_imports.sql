create table public.imports (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('neighbourhoods', 'indicators', 'organisations', 'postcodes', 'basemap')),
  source text,
  licence text,
  file_name text,
  file_sha256 text,
  rows_read integer not null default 0,
  rows_written integer not null default 0,
  rows_repaired integer not null default 0,
  rows_skipped integer not null default 0,
  report jsonb not null default '{}',
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  imported_by text
);
comment on table public.imports is 'Where data came from: one row a file brought in, with its counts and what was said about it.';
comment on column public.imports.id is 'Identity of the import; rows it wrote point here.';
comment on column public.imports.kind is 'What the file held: neighbourhoods, indicators, organisations, postcodes or basemap.';
comment on column public.imports.source is 'Publisher of the file, as credited on the map.';
comment on column public.imports.licence is 'Licence the data came under.';
comment on column public.imports.file_name is 'Name of the file, without its folder.';
comment on column public.imports.file_sha256 is 'SHA-256 of the file''s bytes, in hexadecimal.';
comment on column public.imports.rows_read is 'Rows or features read from the file.';
comment on column public.imports.rows_written is 'Rows written or brought up to date.';
comment on column public.imports.rows_repaired is 'Rows mended on the way in, such as a self-crossing boundary.';
comment on column public.imports.rows_skipped is 'Rows left out; the report says why.';
comment on column public.imports.report is 'The full report: what was repaired and skipped, row by row.';
comment on column public.imports.started_at is 'When the import began.';
comment on column public.imports.finished_at is 'When it was complete; null while it runs or where it was given up.';
comment on column public.imports.imported_by is 'Who ran it: a person''s name or the name of a command.';
create index imports_started_at on public.imports (started_at desc);

alter table public.imports enable row level security;
grant select, insert, update, delete on public.imports to authenticated, service_role;
create policy "analysts, moderators and administrators read imports" on public.imports
  for select to authenticated using ((select private.has_role('analyst', 'moderator', 'administrator')));
create policy "administrators add imports" on public.imports
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change imports" on public.imports
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove imports" on public.imports
  for delete to authenticated using ((select private.has_role('administrator')));

create table private.import_rows (
  import_id uuid not null references public.imports (id) on delete cascade,
  position bigint generated always as identity,
  row_data jsonb not null,
  primary key (import_id, position)
);
comment on table private.import_rows is 'Rows of an import that is under way, as sent; emptied when it finishes.';
comment on column private.import_rows.import_id is 'The import these rows belong to.';
comment on column private.import_rows.position is 'Order in which the rows were sent.';
comment on column private.import_rows.row_data is 'One row as read from the file, its keys as agreed for the kind.';
alter table private.import_rows enable row level security;
grant select, insert, update, delete on private.import_rows to authenticated, service_role;
create policy "administrators stage rows" on private.import_rows
  for all to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
