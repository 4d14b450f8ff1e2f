create function private.keep_location_neighbourhoods() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  delete from location_neighbourhoods where location_id = new.id;
  insert into location_neighbourhoods (location_id, neighbourhood_id)
  select distinct on (n.geography) new.id, n.id
  from neighbourhoods n where st_covers(n.geom, new.geom) order by n.geography, n.code;
  return null;
end
$$;
comment on function private.keep_location_neighbourhoods is
  'Notes which neighbourhoods a place''s public point lies in: one in each geography, the first by code on a shared line.';
create trigger keep_location_neighbourhoods_when_added after insert on public.locations
  for each row when (new.geom is not null) execute function private.keep_location_neighbourhoods();
create trigger keep_location_neighbourhoods_when_moved after update on public.locations
  for each row when (extensions.st_asewkb(old.geom) is distinct from extensions.st_asewkb(new.geom))
  execute function private.keep_location_neighbourhoods();

create function private.refresh_location_neighbourhoods(geography text default null) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  delete from location_neighbourhoods ln using neighbourhoods n
  where n.id = ln.neighbourhood_id and (refresh_location_neighbourhoods.geography is null
    or n.geography = refresh_location_neighbourhoods.geography);
  insert into location_neighbourhoods (location_id, neighbourhood_id)
  select distinct on (l.id, n.geography) l.id, n.id
  from locations l join neighbourhoods n on st_covers(n.geom, l.geom)
  where refresh_location_neighbourhoods.geography is null or n.geography = refresh_location_neighbourhoods.geography
  order by l.id, n.geography, n.code;
end
$$;
comment on function private.refresh_location_neighbourhoods is
  'Finds again which neighbourhood each public point lies in, after boundaries of a geography (null for all) were imported.';

create function private.refresh_indicator_coverage(indicators text[] default null) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  delete from indicator_coverage c where indicators is null or c.indicator = any (indicators);
  insert into indicator_coverage
    (indicator, geography, period, areas, with_value, suppressed, not_collected, minimum, maximum, is_latest)
  select t.indicator, t.geography, t.period, g.areas, t.with_value, t.suppressed,
    g.areas - t.with_value - t.suppressed, t.minimum, t.maximum,
    t.period = max(t.period) over (partition by t.indicator, t.geography)
  from (
    select v.indicator, n.geography, v.period,
      count(*) filter (where v.state = 'value') as with_value,
      count(*) filter (where v.state = 'suppressed') as suppressed,
      min(v.value) as minimum, max(v.value) as maximum
    from indicator_values v join neighbourhoods n on n.id = v.neighbourhood_id
    where indicators is null or v.indicator = any (indicators)
    group by v.indicator, n.geography, v.period
  ) t
  join (select n.geography, count(*) as areas from neighbourhoods n group by n.geography) g on g.geography = t.geography;
end
$$;
comment on function private.refresh_indicator_coverage is
  'Counts again what figures there are for these indicators (null for all), after an import.';

revoke execute on function private.keep_location_neighbourhoods, private.refresh_location_neighbourhoods,
  private.refresh_indicator_coverage from public;
grant execute on function private.refresh_location_neighbourhoods, private.refresh_indicator_coverage
  to authenticated, service_role;
