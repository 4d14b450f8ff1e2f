create function public.organisation_points(
  search_text text default null, themes text[] default null, who_for text[] default null, costs text[] default null,
  access text[] default null, freshness text[] default null, open_at timestamptz default null,
  evenings_or_weekends boolean default null, geography text default null, neighbourhood text default null,
  near_longitude double precision default null, near_latitude double precision default null,
  radius_m double precision default null, west double precision default null, south double precision default null,
  east double precision default null, north double precision default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
#variable_conflict use_column
declare
  filter jsonb := private.organisation_filter(search_text, themes, who_for, costs, access, freshness, open_at,
    evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south, east, north);
  most constant integer := 5000;
  span double precision;
  answer json;
  total bigint;
begin
  select count(*) filter (where f.fits), case when count(*) filter (where f.fits and f.point is not null) > most
      then greatest(max(st_x(f.point)) - min(st_x(f.point)), max(st_y(f.point)) - min(st_y(f.point))) / 60 end,
    json_build_object('total', count(*) filter (where f.fits), 'kind', 'points',
      'withoutPlace', count(*) filter (where f.fits and f.point is null),
      'ids', coalesce(json_agg(f.id order by f.id) filter (where f.fits and f.point is not null), '[]'),
      'longitudes', coalesce(json_agg(round(st_x(f.point)::numeric, 6) order by f.id) filter (where f.fits and f.point is not null), '[]'),
      'latitudes', coalesce(json_agg(round(st_y(f.point)::numeric, 6) order by f.id) filter (where f.fits and f.point is not null), '[]'),
      'themes', coalesce(json_agg(f.theme order by f.id) filter (where f.fits and f.point is not null), '[]'),
      'freshness', coalesce(json_agg(f.freshness order by f.id) filter (where f.fits and f.point is not null), '[]'),
      'names', coalesce(json_agg(f.name order by f.id) filter (where f.fits and f.point is not null), '[]'))
  into total, span, answer
  from private.found_organisations(filter) f;
  if span is null then
    return answer;
  end if;
  return (
    select json_build_object('total', total, 'kind', 'cells', 'withoutPlace', answer->'withoutPlace',
      'longitudes', json_agg(round(c.x::numeric, 6)), 'latitudes', json_agg(round(c.y::numeric, 6)), 'counts', json_agg(c.n))
    from (
      select avg(st_x(f.point)) as x, avg(st_y(f.point)) as y, count(*) as n
      from private.found_organisations(filter) f where f.fits and f.point is not null
      group by floor(st_x(f.point) / nullif(span, 0)), floor(st_y(f.point) / nullif(span, 0)) order by n desc
    ) c);
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
  east double precision default null, north double precision default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
#variable_conflict use_column
declare
  filter jsonb := private.organisation_filter(search_text, themes, who_for, costs, access, freshness, open_at,
    evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south, east, north);
begin
  return (
    with found as materialized (
      select f.* from private.found_organisations(filter) f where f.fits
    ), offers as (
      select s.organisation_id, string_agg(s.name, ';' order by s.name) as names
      from found f join services s on s.organisation_id = f.id and s.status = 'active' group by s.organisation_id
    )
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note(filter::json, array_agg(distinct o.source), array_agg(distinct o.licence), null,
        bool_or(o.is_fictional)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', o.id,
        'geometry', st_asgeojson(f.point, 6)::json,
        'properties', json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'kind', o.kind,
          'theme', o.theme, 'themes', array_to_string(f.themes, ';'), 'services', s.names,
          'when', w.schedule_text, 'who_for', array_to_string(f.who_for, ';'),
          'cost', array_to_string(f.costs, ';'), 'access', array_to_string(f.access, ';'), 'address', l.address,
          'postcode', l.postcode, 'locality', l.locality, 'location_precision', coalesce(l.privacy, 'hidden'),
          'email', o.email, 'phone', o.phone, 'website', o.website, 'freshness', f.freshness,
          'checked_at', o.checked_at, 'source', o.source, 'licence', o.licence)) order by lower(o.name), o.id), '[]'))
    from found f
    join organisations o on o.id = f.id
    left join locations l on l.id = f.location_id
    left join offers s on s.organisation_id = f.id
    left join private.schedule_texts(array(select x.id from found x)) w on w.organisation_id = f.id);
end
$$;
comment on function public.organisations_geojson is
  'Every organisation that search_organisations would find with the same filters, as GeoJSON (RFC 7946, EPSG:4326): as many features as its total, with a null geometry where no place is shown. Lists inside a property are parted by semicolons. The member patchwork carries sources and licences.';

revoke execute on function public.organisation_points, public.organisations_geojson from public;
grant execute on function public.organisation_points, public.organisations_geojson to anon, authenticated, service_role;
