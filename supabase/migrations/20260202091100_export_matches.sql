create function public.organisation_points(
  search_text text default null, themes text[] default null, who_for text[] default null, costs text[] default null,
  access text[] default null, freshness text[] default null, open_at timestamptz default null,
  evenings_or_weekends boolean default null, geography text default null, neighbourhood text default null,
  near_longitude double precision default null, near_latitude double precision default null,
  radius_m double precision default null, west double precision default null, south double precision default null,
  east double precision default null, north double precision default null, is_local boolean default null,
  organisations uuid[] default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp set work_mem = '16MB' set random_page_cost = 1.1 set jit = off
as $$
declare
  q private.search_question := private.read_search(private.organisation_filter(search_text, themes, who_for, costs, access,
    freshness, open_at, evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south,
    east, north, is_local, organisations));
  most constant integer := 5000;
  answer json;
begin
  execute 'with ' || private.ground_sql(q) || ', found as materialized (select m.number, m.organisation_id, m.theme, m.freshness, s.longitude, s.latitude from ('
    || private.matches_sql(q, true) || $sql$) m left join private.search_places s on s.location_id = m.location_id
    ), size as (
      select count(*) as total, count(f.longitude) as placed,
        greatest(max(f.longitude) - min(f.longitude), max(f.latitude) - min(f.latitude), 0.0001) / 60 as span from found f
    ), cell as (
      select avg(f.longitude) as x, avg(f.latitude) as y, count(*) as n from found f, size z
      where z.placed > $2 and f.longitude is not null
      group by floor(f.longitude / z.span), floor(f.latitude / z.span) order by n desc, x, y
    ), point as (
      select f.organisation_id as id, round(f.longitude::numeric, 6) as x, round(f.latitude::numeric, 6) as y, f.theme,
        private.freshness_name(f.freshness) as freshness, o.name
      from size z join found f on z.placed <= $2 join organisations o on o.id = f.organisation_id
      where f.longitude is not null order by f.organisation_id
    )
    select case when z.placed > $2 then json_build_object('total', z.total, 'kind', 'cells', 'withoutPlace', z.total - z.placed,
        'longitudes', (select json_agg(round(c.x::numeric, 6)) from cell c),
        'latitudes', (select json_agg(round(c.y::numeric, 6)) from cell c), 'counts', (select json_agg(c.n) from cell c))
      else (select json_build_object('total', z.total, 'kind', 'points', 'withoutPlace', z.total - z.placed,
        'ids', coalesce(json_agg(p.id), '[]'), 'longitudes', coalesce(json_agg(p.x), '[]'), 'latitudes', coalesce(json_agg(p.y), '[]'),
        'themes', coalesce(json_agg(p.theme), '[]'), 'freshness', coalesce(json_agg(p.freshness), '[]'),
        'names', coalesce(json_agg(p.name), '[]')) from point p) end
    from size z$sql$ using q, most into answer;
  return answer;
end
$$;
comment on function public.organisation_points is
  'The public places (degrees, EPSG:4326) of the organisations that search_organisations would find with the same filters. Past 5,000 the answer is of kind cells: the middle and count of each square of a grid. withoutPlace counts those that show no place.';

create function public.organisations_geojson(
  search_text text default null, themes text[] default null, who_for text[] default null, costs text[] default null,
  access text[] default null, freshness text[] default null, open_at timestamptz default null,
  evenings_or_weekends boolean default null, geography text default null, neighbourhood text default null,
  near_longitude double precision default null, near_latitude double precision default null,
  radius_m double precision default null, west double precision default null, south double precision default null,
  east double precision default null, north double precision default null, is_local boolean default null,
  organisations uuid[] default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp set work_mem = '16MB' set random_page_cost = 1.1 set jit = off
as $$
declare
  filter jsonb := private.organisation_filter(search_text, themes, who_for, costs, access, freshness, open_at,
    evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south, east, north,
    is_local, organisations);
  q private.search_question := private.read_search(filter);
  answer json;
begin
  execute 'with ' || private.ground_sql(q) || ', found as materialized (' || private.matches_sql(q, true) || $sql$), offers as (
      select s.organisation_id, string_agg(s.name, ';' order by s.name) as names
      from found f join services s on s.organisation_id = f.organisation_id and s.status = 'active' group by s.organisation_id
    )
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note($2::json, array_agg(distinct o.source), array_agg(distinct o.licence), null,
        bool_or(o.is_fictional)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', o.id,
        'geometry', st_asgeojson(l.geom, 6)::json,
        'properties', json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'kind', o.kind,
          'theme', o.theme, 'themes', array_to_string(private.choice_slugs('themes', f.themes), ';'), 'services', s.names,
          'when', w.schedule_text, 'who_for', array_to_string(private.choice_slugs('whoFor', f.choices), ';'),
          'cost', array_to_string(private.choice_slugs('costs', f.choices), ';'),
          'access', array_to_string(private.choice_slugs('access', f.choices), ';'), 'address', l.address,
          'postcode', l.postcode, 'locality', l.locality, 'location_precision', coalesce(l.privacy, 'hidden'),
          'email', o.email, 'phone', o.phone, 'website', o.website, 'freshness', private.freshness_name(f.freshness),
          'checked_at', o.checked_at, 'source', o.source, 'licence', o.licence)) order by lower(o.name), o.id), '[]'))
    from found f
    join organisations o on o.id = f.organisation_id
    left join locations l on l.id = f.location_id
    left join offers s on s.organisation_id = f.organisation_id
    left join private.schedule_texts(array(select x.organisation_id from found x)) w
      on w.organisation_id = f.organisation_id$sql$ using q, filter into answer;
  return answer;
end
$$;
comment on function public.organisations_geojson is
  'Every organisation that search_organisations would find with the same filters, as GeoJSON (RFC 7946, EPSG:4326): as many features as its total, with a null geometry where no place is shown. Lists inside a property are parted by semicolons. The member patchwork carries sources and licences.';

revoke execute on function public.organisation_points, public.organisations_geojson from public;
grant execute on function public.organisation_points, public.organisations_geojson to anon, authenticated, service_role;
