create or replace function public.organisations_geojson(
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
    ), joined as materialized (
      select * from private.joined_sources(array(select x.organisation_id from found x))
    ), credit as (
      select j.organisation_id, string_agg(distinct j.source, '; ' order by j.source) as sources,
        string_agg(distinct j.licence, '; ' order by j.licence) as licences
      from joined j group by j.organisation_id
    )
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note($2::json,
        array_agg(distinct o.source) filter (where c.organisation_id is null) || array(select j.source from joined j),
        array_agg(distinct o.licence) filter (where c.organisation_id is null) || array(select j.licence from joined j),
        null, bool_or(o.is_fictional)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', o.id,
        'geometry', st_asgeojson(l.geom, 6)::json,
        'properties', json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'kind', o.kind,
          'theme', o.theme, 'themes', array_to_string(private.choice_slugs('themes', f.themes), ';'), 'services', s.names,
          'when', w.schedule_text, 'who_for', array_to_string(private.choice_slugs('whoFor', f.choices), ';'),
          'cost', array_to_string(private.choice_slugs('costs', f.choices), ';'),
          'access', array_to_string(private.choice_slugs('access', f.choices), ';'), 'address', l.address,
          'postcode', l.postcode, 'locality', l.locality, 'location_precision', coalesce(l.privacy, 'hidden'),
          'email', o.email, 'phone', o.phone, 'website', o.website, 'freshness', private.freshness_name(f.freshness),
          'checked_at', o.checked_at, 'source', coalesce(c.sources, o.source),
          'licence', coalesce(c.licences, o.licence))) order by lower(o.name), o.id), '[]'))
    from found f
    join organisations o on o.id = f.organisation_id
    left join locations l on l.id = f.location_id
    left join offers s on s.organisation_id = f.organisation_id
    left join credit c on c.organisation_id = f.organisation_id
    left join private.schedule_texts(array(select x.organisation_id from found x)) w
      on w.organisation_id = f.organisation_id$sql$ using q, filter into answer;
  return answer;
end
$$;
comment on function public.organisations_geojson is
  'Every organisation that search_organisations would find with the same filters, as GeoJSON (RFC 7946, EPSG:4326): as many features as its total, with a null geometry where no place is shown. Lists inside a property are parted by semicolons; so are the sources and licences of an entry that others were merged into. The member patchwork carries all sources and licences.';
