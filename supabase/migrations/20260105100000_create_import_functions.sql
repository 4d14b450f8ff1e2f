create function private.demand_importer() returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if not private.has_role('administrator') then
    raise exception 'Only administrators import files.' using errcode = '42501';
  end if;
end
$$;
comment on function private.demand_importer is 'Stops everybody but administrators and the service.';

create function public.import_begin(import jsonb) returns uuid
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  begun uuid;
begin
  perform private.demand_importer();
  delete from imports i where i.finished_at is null and i.started_at < now() - interval '1 day';
  insert into imports (kind, source, licence, file_name, file_sha256, rows_read, imported_by)
  values (import->>'kind', import->>'source', import->>'licence', import->>'fileName', import->>'fileSha256',
    coalesce((import->>'rowsRead')::integer, 0), import->>'importedBy')
  returning id into begun;
  return begun;
end
$$;
comment on function public.import_begin is
  'Opens an import of one file: {kind, source, licence, fileName, fileSha256, rowsRead, importedBy}. Answers with its id. Nothing is changed until import_finish.';

create function public.import_stage(import uuid, rows jsonb) returns integer
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  staged integer;
begin
  perform private.demand_importer();
  insert into private.import_rows (import_id, row_data) select import_stage.import, r from jsonb_array_elements(rows) r;
  get diagnostics staged = row_count;
  return staged;
end
$$;
comment on function public.import_stage is 'Keeps some rows of an open import aside, in the file''s order. Answers with how many.';

create function public.import_abandon(import uuid) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_importer();
  delete from imports i where i.id = import_abandon.import and i.finished_at is null;
end
$$;
comment on function public.import_abandon is 'Drops an open import and the rows kept aside for it.';

create function public.import_codes() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_object_agg(n.geography, n.codes), '{}')
  from (select geography, json_agg(code order by code) as codes from neighbourhoods group by geography) n
$$;
comment on function public.import_codes is 'The codes of every area there is, by geography: {"lsoa-2021": ["E01011661", …]}.';

revoke execute on function private.demand_importer, public.import_begin, public.import_stage, public.import_abandon,
  public.import_codes from public;
grant execute on function private.demand_importer, public.import_begin, public.import_stage, public.import_abandon,
  public.import_codes to authenticated, service_role;
