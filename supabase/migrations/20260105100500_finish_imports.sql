create function private.import_postcodes(import uuid) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  counted record;
begin
  with rows as (
    select distinct on (i.row_data->>'postcode') i.row_data as r
    from private.import_rows i where i.import_id = import order by i.row_data->>'postcode', i.position desc
  ), written as (
    insert into postcodes as p (postcode, geom, locality, import_id)
    select r->>'postcode', st_setsrid(st_makepoint((r->>'longitude')::float8, (r->>'latitude')::float8), 4326), r->>'locality', import
    from rows
    on conflict (postcode) do update set geom = excluded.geom, locality = coalesce(excluded.locality, p.locality),
      import_id = excluded.import_id
    where st_asbinary(p.geom) <> st_asbinary(excluded.geom) or excluded.locality <> p.locality
    returning (xmax = 0) as is_new
  )
  select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed,
    (select count(*) from rows) as read into counted from written;
  if counted.added + counted.changed > 0 then
    perform private.refresh_public_points();
  end if;
  return jsonb_build_object('added', counted.added, 'changed', counted.changed,
    'unchanged', counted.read - counted.added - counted.changed);
end
$$;
comment on function private.import_postcodes is 'Writes the postcodes kept aside, and derives coarse places anew from them.';

create function private.import_basemap(import uuid, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  added integer;
begin
  delete from basemap_features b where b.dataset = options->>'dataset';
  insert into basemap_features (dataset, kind, name, rank, geom)
  select options->>'dataset', i.row_data->>'kind', i.row_data->>'name', coalesce((i.row_data->>'rank')::smallint, 0),
    st_setsrid(st_geomfromgeojson(i.row_data->'geometry'), 4326)
  from private.import_rows i where i.import_id = import order by i.position;
  get diagnostics added = row_count;
  return jsonb_build_object('added', added, 'changed', 0, 'unchanged', 0);
end
$$;
comment on function private.import_basemap is 'Replaces a dataset''s water, roads and names by those kept aside.';

create function private.run_import(import uuid, kind text, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  report jsonb;
begin
  report := case kind
    when 'neighbourhoods' then private.import_neighbourhoods(import, options)
    when 'indicators' then private.import_indicators(import, options)
    when 'organisations' then private.import_organisations(import, options)
    when 'postcodes' then private.import_postcodes(import)
    when 'basemap' then private.import_basemap(import, options)
  end;
  if coalesce((options->>'dryRun')::boolean, false) then
    raise exception '%', report using errcode = 'PWDRY';
  end if;
  return report;
exception
  -- A dry run does the whole work and is then taken back to this block's start: only the report is left of it.
  when sqlstate 'PWDRY' then return sqlerrm::jsonb;
end
$$;
comment on function private.run_import is 'Does the work of one import, and with {dryRun: true} takes it all back and keeps the report.';

create function public.import_finish(import uuid, options jsonb default '{}') returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  open_import imports;
  outcome jsonb;
begin
  perform private.demand_importer();
  select * into open_import from imports i where i.id = import_finish.import and i.finished_at is null for update;
  if open_import.id is null then
    raise exception 'There is no open import with this id.' using errcode = '22023', detail = 'import';
  end if;
  outcome := private.run_import(import, open_import.kind, options);
  if coalesce((options->>'dryRun')::boolean, false) then
    delete from imports i where i.id = import_finish.import;
    return outcome || '{"dryRun": true}';
  end if;
  delete from private.import_rows r where r.import_id = import_finish.import;
  update imports i set finished_at = now(),
    report = coalesce(options->'notes', '{}') || outcome,
    rows_written = (outcome->>'added')::integer + (outcome->>'changed')::integer,
    rows_repaired = jsonb_array_length(coalesce(outcome->'repairs', '[]')),
    rows_skipped = coalesce((options->>'rowsSkipped')::integer, 0)
  where i.id = open_import.id;
  -- The same file once more, and nothing new in it: the first import already tells where the data came from.
  delete from imports i where i.id = open_import.id and i.rows_written = 0 and exists (
    select 1 from imports e where e.kind = i.kind and e.file_sha256 = i.file_sha256 and e.id <> i.id and e.finished_at is not null);
  return outcome;
end
$$;
comment on function public.import_finish is
  'Carries out an open import in one transaction: all of the file or nothing. Options by kind: geography, vintage, indicators, populations, allowPartial, source, licence, privacy, dataset; dryRun; rowsSkipped; notes. Answers with the report.';

revoke execute on function private.import_postcodes, private.import_basemap, private.run_import, public.import_finish from public;
grant execute on function private.import_postcodes, private.import_basemap, private.run_import, public.import_finish
  to authenticated, service_role;
