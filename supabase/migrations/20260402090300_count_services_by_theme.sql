create or replace function private.profile_themes(area public.neighbourhoods) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with inside as (
    select n.id as neighbourhood_id, ot.term, l.organisation_id
    from neighbourhoods n
    join location_neighbourhoods ln on ln.neighbourhood_id = n.id
    join locations l on l.id = ln.location_id
    join organisations o on o.id = l.organisation_id and o.status = 'published'
    join organisation_terms ot on ot.organisation_id = o.id
    where n.geography = area.geography and n.local_authority_code is not distinct from area.local_authority_code
  ), people as (
    select nullif(sum(n.population), 0) as population from neighbourhoods n
    where n.geography = area.geography and n.local_authority_code is not distinct from area.local_authority_code
  ), reach as (
    select ot.term, count(*) as organisations
    from private.profile_organisations(area) p join organisation_terms ot on ot.organisation_id = p.id
    where p.is_within_reach group by ot.term
  ), offered as (
    select ot.term, count(distinct s.id) as services
    from (select distinct i.organisation_id from inside i where i.neighbourhood_id = area.id) here
    join organisation_terms ot on ot.organisation_id = here.organisation_id
    join services s on s.organisation_id = here.organisation_id and s.status = 'active'
    where not exists (select 1 from service_locations sl where sl.service_id = s.id)
      or exists (select 1 from service_locations sl
        join location_neighbourhoods ln on ln.location_id = sl.location_id and ln.neighbourhood_id = area.id
        where sl.service_id = s.id)
    group by ot.term
  )
  select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'count', t.here,
    'services', coalesce(f.services, 0), 'withinReach', coalesce(r.organisations, 0),
    'perThousand', round(1000.0 * t.here / nullif(area.population, 0), 3),
    'boroughPerThousand', round(1000.0 * t.everywhere / (select p.population from people p), 3)) order by t.sort_order), '[]')
  from (
    select x.slug, x.name, x.sort_order,
      count(distinct i.organisation_id) filter (where i.neighbourhood_id = area.id) as here,
      count(distinct i.organisation_id) as everywhere
    from taxonomy_terms x left join inside i on i.term = x.slug where x.parent is null
    group by x.slug, x.name, x.sort_order
  ) t
  left join offered f on f.term = t.slug
  left join reach r on r.term = t.slug
$$;
comment on function private.profile_themes is
  'How many organisations of each theme a neighbourhood has, what they offer there, how many lie within a ten-minute walk of its centre, and how many that is per thousand residents here and in its council area.';
