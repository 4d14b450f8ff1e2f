create function private.leave_out_placeless(import uuid) returns integer
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  left_out integer;
begin
  delete from private.import_rows r
  where r.import_id = leave_out_placeless.import and (r.row_data->>'longitude' is null or r.row_data->>'latitude' is null)
    and not exists (select 1 from postcodes p where p.postcode = upper(r.row_data->>'postcode'));
  get diagnostics left_out = row_count;
  return left_out;
end
$$;
comment on function private.leave_out_placeless is
  'Drops the staged organisations that have no place here: the rest of a national list. Answers with how many.';

create or replace function private.run_import(import uuid, kind text, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  report jsonb;
  left_out integer := 0;
begin
  if kind = 'organisations' and coalesce((options->>'onlyPlaced')::boolean, false) then
    left_out := private.leave_out_placeless(import);
  end if;
  report := case kind
    when 'neighbourhoods' then private.import_neighbourhoods(import, options)
    when 'indicators' then private.import_indicators(import, options)
    when 'organisations' then private.import_organisations(import, options)
    when 'postcodes' then private.import_postcodes(import)
    when 'basemap' then private.import_basemap(import, options)
  end;
  if kind = 'organisations' then
    report := report || jsonb_build_object('possibleDuplicates', private.import_duplicates(import), 'leftOutPlaceless', left_out);
  end if;
  if coalesce((options->>'dryRun')::boolean, false) then
    raise exception '%', report using errcode = 'PWDRY';
  end if;
  return report;
exception
  -- A dry run does the whole work and is then taken back to this block's start: only the report is left of it.
  when sqlstate 'PWDRY' then return sqlerrm::jsonb;
end
$$;
revoke execute on function private.leave_out_placeless from public;
grant execute on function private.leave_out_placeless to authenticated, service_role;
