create function private.import_matches(import uuid, geography text)
returns table (authority text, areas bigint, matched bigint, unmatched text[])
language sql stable set search_path = public, extensions, pg_temp
as $$
  with codes as (select distinct i.row_data->>'code' as code from private.import_rows i where i.import_id = import)
  select coalesce(n.local_authority_name, n.local_authority_code, g.name), count(*), count(c.code),
    array_agg(n.code order by n.code) filter (where c.code is null)
  from neighbourhoods n join geographies g on g.slug = n.geography left join codes c on c.code = n.code
  where n.geography = import_matches.geography
  group by 1 having count(c.code) > 0 order by 1
$$;
comment on function private.import_matches is
  'For each local authority the file has figures for: how many of its areas there are, how many find a row, and the codes that do not.';

create function private.matching_geography(import uuid) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select g.slug
  from geographies g, lateral private.import_matches(import, g.slug) m
  group by g.slug, g.level, g.vintage
  order by sum(m.matched) = sum(m.areas) desc, sum(m.matched)::float8 / sum(m.areas) desc, g.vintage desc nulls last, g.level
  limit 1
$$;
comment on function private.matching_geography is
  'The geography whose areas a file of figures fits best, when the file does not say: whole before partial, newest first.';

create function private.demand_match(import uuid, options jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  g geographies;
  file_vintage smallint := (options->>'vintage')::smallint;
  short record;
begin
  select * into g from geographies where slug = options->>'geography';
  for short in
    select m.* from private.import_matches(import, g.slug) m
    where m.matched < m.areas or file_vintage <> g.vintage limit 1
  loop
    raise exception '%', format('%s of the %s areas of %s (%s) have a row in this file%s.%s',
      short.matched, short.areas, short.authority, g.name,
      case when file_vintage <> g.vintage then format(', which is for areas of %s, not %s', file_vintage, g.vintage) else '' end,
      case when short.unmatched is not null then format(' Without a row: %s%s.',
        array_to_string(short.unmatched[1:20], ', '),
        case when cardinality(short.unmatched) > 20 then format(' and %s more', cardinality(short.unmatched) - 20) else '' end)
      else '' end)
      using errcode = '22023', detail = 'vintage',
        hint = 'Import the boundaries of the right year, or allow a partial match with --allow-partial.';
  end loop;
  if not exists (select 1 from private.import_matches(import, g.slug)) then
    raise exception 'None of the codes in this file is an area of %.', g.name
      using errcode = '22023', detail = 'geography', hint = 'Import the boundaries first, or name another --geography.';
  end if;
end
$$;
comment on function private.demand_match is
  'Refuses figures for areas of another year: the share that matches can look almost right, so every area of a local authority must find a row, and the years must agree.';

create function private.write_values(import uuid, geography text)
returns table (added bigint, changed bigint, outside bigint)
language sql set search_path = public, extensions, pg_temp
as $$
  with joined as (
    select n.id, i.position, i.row_data as r
    from private.import_rows i
    left join neighbourhoods n on n.geography = write_values.geography and n.code = i.row_data->>'code'
    where i.import_id = import
  ), rows as (
    select distinct on (r->>'indicator', id, r->>'period') id, r
    from joined where id is not null order by r->>'indicator', id, r->>'period', position desc
  ), written as (
    insert into indicator_values as v
      (indicator, neighbourhood_id, period, value, count, denominator, lower, upper, state, note, import_id)
    select r->>'indicator', id, r->>'period', (r->>'value')::float8, (r->>'count')::float8, (r->>'denominator')::float8,
      (r->>'lower')::float8, (r->>'upper')::float8, coalesce(r->>'state', 'value'), r->>'note', import
    from rows
    on conflict (indicator, neighbourhood_id, period) do update set value = excluded.value, count = excluded.count,
      denominator = excluded.denominator, lower = excluded.lower, upper = excluded.upper, state = excluded.state,
      note = excluded.note, import_id = excluded.import_id
    where (v.value, v.count, v.denominator, v.lower, v.upper, v.state, v.note) is distinct from
      (excluded.value, excluded.count, excluded.denominator, excluded.lower, excluded.upper, excluded.state, excluded.note)
    returning (xmax = 0) as is_new
  )
  select count(*) filter (where is_new), count(*) filter (where not is_new), (select count(*) from joined where id is null)
  from written
$$;
comment on function private.write_values is
  'Writes the figures kept aside for areas of one geography; of two rows for the same figure the later stands.';

revoke execute on function private.import_matches, private.matching_geography, private.demand_match,
  private.write_values from public;
grant execute on function private.import_matches, private.matching_geography, private.demand_match,
  private.write_values to authenticated, service_role;
