-- Right after an import nothing is known of how many rows there are, and the planner would look through all areas for
-- each of 200,000 pairs: no nested loops.
create function public.neighbourhood_contiguity(geography text) returns json
language sql stable set search_path = public, extensions, pg_temp set enable_nestloop = off
as $$
  select private.demand_geography(neighbourhood_contiguity.geography);
  with areas as materialized (
    select n.id, (row_number() over (order by n.code) - 1)::integer as place
    from neighbourhoods n where n.geography = neighbourhood_contiguity.geography
  ), pairs as (
    select a.place as here, o.place as there
    from areas a join neighbourhood_neighbours b on b.neighbourhood_id = a.id join areas o on o.id = b.neighbour_id
    where a.place < o.place
    order by a.place, o.place
  )
  select json_build_object('geography', neighbourhood_contiguity.geography, 'count', (select count(*) from areas),
    'from', coalesce(array_agg(p.here), '{}'), 'to', coalesce(array_agg(p.there), '{}'))
  from pairs p
$$;
comment on function public.neighbourhood_contiguity is
  'Which neighbourhoods of a geography border one another (queen contiguity of the unsimplified boundaries): {geography, count, from, to}. from[i] borders to[i], as positions from 0 in the order of neighbourhood_index, each pair once, rising.';

revoke execute on function public.neighbourhood_contiguity from public;
grant execute on function public.neighbourhood_contiguity to anon, authenticated, service_role;
