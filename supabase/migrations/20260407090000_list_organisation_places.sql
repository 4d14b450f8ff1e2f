create function public.organisation_places(is_named boolean default false) returns json
language plpgsql stable set search_path = public, extensions, pg_temp set work_mem = '16MB' set random_page_cost = 1.1 set jit = off
as $$
declare
  q private.search_question := private.read_search('{}');
  answer json;
begin
  execute 'with ' || private.ground_sql(q) || ', found as materialized (select m.organisation_id, m.theme, m.themes, m.freshness, s.longitude, s.latitude from ('
    || private.matches_sql(q, true) || $sql$) m left join private.search_places s on s.location_id = m.location_id
    ), kinds as (
      select k.theme, k.themes, array[k.theme] || array_remove(private.choice_slugs('themes', k.themes), k.theme) as slugs,
        row_number() over (order by k.theme, k.themes) - 1 as place
      from (select distinct f.theme, f.themes from found f where f.longitude is not null) k
    ), point as (
      select f.organisation_id as id, round(f.longitude::numeric, 6) as x, round(f.latitude::numeric, 6) as y, k.place,
        private.freshness_name(f.freshness) as freshness, o.name
      from found f join kinds k on k.theme = f.theme and k.themes = f.themes
      left join organisations o on $2 and o.id = f.organisation_id
      where f.longitude is not null order by f.organisation_id
    ), size as (select count(*) as total, count(f.longitude) as placed from found f)
    select json_build_object('total', z.total, 'withoutPlace', z.total - z.placed,
      'themeSets', (select coalesce(json_agg(k.slugs order by k.place), '[]') from kinds k),
      'ids', coalesce(json_agg(p.id) filter (where $2), '[]'), 'names', coalesce(json_agg(p.name) filter (where $2), '[]'),
      'freshness', coalesce(json_agg(p.freshness) filter (where $2), '[]'),
      'longitudes', coalesce(json_agg(p.x) filter (where p.x is not null), '[]'),
      'latitudes', coalesce(json_agg(p.y) filter (where p.x is not null), '[]'),
      'sets', coalesce(json_agg(p.place) filter (where p.x is not null), '[]'))
    from size z left join point p on true group by z.total, z.placed$sql$ using q, is_named into answer;
  return answer;
end
$$;
comment on function public.organisation_places is
  'The public place (degrees, EPSG:4326) of every published organisation, however many there are, to count by: the points that organisation_points gives without a filter, but never squares of a grid. sets: for each place, which of themeSets its organisation is of, its main theme first. ids, names and freshness are empty unless is_named. withoutPlace counts those that show no place.';

revoke execute on function public.organisation_places from public;
grant execute on function public.organisation_places to anon, authenticated, service_role;
