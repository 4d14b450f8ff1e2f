create function private.import_duplicates(import uuid) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp set jit = off
as $$
declare
  told jsonb;
begin
  perform private.keep_duplicate_pairs(variadic array(select o.id from organisations o where o.import_id = import_duplicates.import));
  select jsonb_build_object('total', count(*) filter (where not p.is_within), 'withinFile', count(*) filter (where p.is_within),
    'pairs', coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'otherId', p.other_id, 'otherName', p.other_name,
      'otherSource', p.other_source, 'reasons', p.reasons, 'similarity', p.evidence->'similarity',
      'distanceM', p.evidence->'distanceM') order by p.strength desc, p.name) filter (where not p.is_within and p.place <= 100), '[]'))
  into told
  from (
    select mine.id, mine.name, other.id as other_id, other.name as other_name, other.source as other_source, d.reasons,
      d.evidence, d.strength, other.import_id is not distinct from import_duplicates.import as is_within,
      row_number() over (partition by other.import_id is not distinct from import_duplicates.import order by d.strength desc, d.id) as place
    from duplicate_pairs d
    join organisations mine on mine.import_id = import_duplicates.import and mine.id in (d.one_id, d.other_id)
    join organisations other on other.id in (d.one_id, d.other_id) and other.id <> mine.id
    where d.status = 'open' and (other.import_id is distinct from import_duplicates.import or mine.id < other.id)
  ) p;
  return told;
end
$$;
comment on function private.import_duplicates is
  'Compares what an import has just added or changed with what is there: {total, withinFile, pairs: the 100 with the strongest evidence}. Pairs within the file are only counted here; the report of duplicates shows them.';

create or replace function private.run_import(import uuid, kind text, options jsonb) returns jsonb
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
  if kind = 'organisations' then
    report := report || jsonb_build_object('possibleDuplicates', private.import_duplicates(import));
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
revoke execute on function private.import_duplicates from public;
grant execute on function private.import_duplicates to authenticated, service_role;
