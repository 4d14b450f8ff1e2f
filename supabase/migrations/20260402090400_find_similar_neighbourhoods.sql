create function private.nearest_in_measures(area public.neighbourhoods, most integer)
returns table (neighbourhood_id integer, distance double precision, measures integer)
language sql stable set search_path = public, extensions, pg_temp
as $$
  with figures as materialized (
    select v.indicator, v.neighbourhood_id, v.value
    from indicator_coverage c
    join indicators i on i.slug = c.indicator and i.kind <> 'strength' and i.unit not in ('decile', 'rank')
    join indicator_values v on v.indicator = c.indicator and v.period = c.period and v.state = 'value'
    where c.geography = area.geography and c.is_latest
      and v.neighbourhood_id in (select n.id from neighbourhoods n where n.geography = area.geography)
  ), here as materialized (
    select f.indicator, f.value, s.spread
    from figures f
    join (select a.indicator, stddev_pop(a.value) as spread from figures a group by a.indicator) s
      on s.indicator = f.indicator and s.spread > 0
    where f.neighbourhood_id = area.id
  )
  select f.neighbourhood_id, sqrt(avg(((f.value - h.value) / h.spread) ^ 2)), count(*)::integer
  from figures f join here h on h.indicator = f.indicator
  where f.neighbourhood_id <> area.id
  group by f.neighbourhood_id
  having count(*) >= 0.8 * (select count(*) from here)
  order by 2, 1
  limit most
$$;
comment on function private.nearest_in_measures is
  'The areas of the same geography most like one: the least root mean square difference over the newest figures of all needs and facts, each in standard deviations. Strengths are left out, because they are what similar places are compared by; ranks and deciles, because they repeat their score. An area takes part with at least four in five of the measures.';

create function public.similar_neighbourhoods(geography text, code text, result_limit integer default 10) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  area neighbourhoods;
begin
  select n.* into area from neighbourhoods n
  where n.geography = similar_neighbourhoods.geography and n.code = similar_neighbourhoods.code;
  if area.id is null then
    return null;
  end if;
  return (
    with places as materialized (
      select n.id, n.code, n.name, n.district, n.population, l.distance, l.measures, c.organisations,
        n.mapped_at is not null or c.organisations > 0 as is_mapped
      from private.nearest_in_measures(area, least(greatest(result_limit, 1), 50)) l
      join neighbourhoods n on n.id = l.neighbourhood_id
      cross join lateral (
        select count(distinct x.organisation_id) as organisations from location_neighbourhoods ln
        join locations x on x.id = ln.location_id
        join organisations o on o.id = x.organisation_id and o.status = 'published'
        where ln.neighbourhood_id = n.id) c
    ), held as (
      select ot.term, p.id, x.organisation_id
      from places p
      join location_neighbourhoods ln on ln.neighbourhood_id = p.id
      join locations x on x.id = ln.location_id
      join organisations o on o.id = x.organisation_id and o.status = 'published'
      join organisation_terms ot on ot.organisation_id = o.id
      where p.is_mapped
    ), people as (select nullif(sum(p.population), 0) as population from places p where p.is_mapped)
    select json_build_object(
      'measures', coalesce((select max(p.measures) from places p), 0),
      'places', coalesce((select json_agg(json_build_object('code', p.code, 'name', p.name, 'district', p.district,
        'population', p.population, 'distance', round(p.distance::numeric, 3), 'organisationCount', p.organisations,
        'isMapped', p.is_mapped) order by p.distance, p.id) from places p), '[]'),
      'themes', (select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'count', t.everywhere,
          'perThousand', round(1000.0 * t.everywhere / (select e.population from people e), 3)) order by t.sort_order), '[]')
        from (select x.slug, x.name, x.sort_order, count(distinct (h.id, h.organisation_id)) filter (where h.id is not null) as everywhere
          from taxonomy_terms x left join held h on h.term = x.slug where x.parent is null
          group by x.slug, x.name, x.sort_order) t)));
end
$$;
comment on function public.similar_neighbourhoods is
  'The areas of the same geography most like one by its needs and facts: {measures, places:[{code, name, district, population, distance (mean difference in standard deviations), organisationCount, isMapped}], themes:[{slug, name, count, perThousand}]}; themes sum over those that somebody has mapped. Null when there is none of that code.';

revoke execute on function private.nearest_in_measures, public.similar_neighbourhoods from public;
grant execute on function private.nearest_in_measures, public.similar_neighbourhoods to anon, authenticated, service_role;
