create function private.read_boundaries(import uuid)
returns table (line bigint, code text, name text, district text, population integer, authority_code text,
  authority_name text, drawn extensions.geometry, geom extensions.geometry)
language sql stable set search_path = public, extensions, pg_temp
as $$
  select distinct on (r.row_data->>'code') r.line, r.row_data->>'code', r.row_data->>'name', r.row_data->>'district', (r.row_data->>'population')::integer,
    r.row_data->>'localAuthorityCode', r.row_data->>'localAuthorityName', r.drawn,
    st_forcepolygonccw(st_multi(st_collectionextract(
      case when st_isvalid(r.drawn) then r.drawn else st_makevalid(r.drawn) end, 3)))
  from (
    select i.row_data, row_number() over (order by i.position) as line,
      st_force2d(st_setsrid(st_geomfromgeojson(i.row_data->'geometry'), 4326)) as drawn
    from private.import_rows i where i.import_id = import
  ) r
  order by r.row_data->>'code', r.line
$$;
comment on function private.read_boundaries is
  'The boundaries kept aside for an import, the first of each code: as drawn, and repaired to valid right-hand-wound MultiPolygons, EPSG:4326.';

create function private.boundary_repairs(import uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('row', b.line, 'code', b.code, 'name', b.name,
    'problem', reason(d), 'longitude', round(st_x(location(d))::numeric, 5),
    'latitude', round(st_y(location(d))::numeric, 5),
    'areaChangePercent', round((100 * abs(st_area(b.geom::geography) - st_area(b.drawn::geography))
      / nullif(st_area(b.geom::geography), 0))::numeric, 3)) order by b.line), '[]')
  from private.read_boundaries(import) b, lateral st_isvaliddetail(b.drawn) d
  where not valid(d)
$$;
comment on function private.boundary_repairs is
  'Which boundaries were not valid as drawn: where, why, and by how many per cent the repair changed their area.';

create function private.adopt_place(geography text) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  update site s set
    name = case when s.default_geography is null then coalesce(a.name, s.name) else s.name end, default_geography = adopt_place.geography, is_fictional = false,
    west = st_xmin(a.box), south = st_ymin(a.box), east = st_xmax(a.box), north = st_ymax(a.box),
    attribution = g.attribution, licence = g.licence
  from geographies g,
    (select case when count(distinct n.local_authority_name) = 1 then min(n.local_authority_name) end as name,
      st_extent(n.geom) as box from neighbourhoods n where n.geography = adopt_place.geography) a
  where g.slug = adopt_place.geography and a.box is not null
    and (s.default_geography is null or s.default_geography = adopt_place.geography)
$$;
comment on function private.adopt_place is
  'Gives a site that has no place yet the first one imported: its name, view and attribution. A site with a place keeps it.';

create function private.import_neighbourhoods(import uuid, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  g jsonb := options->'geography';
  added integer;
  changed integer;
  read_rows integer;
  repairs jsonb := private.boundary_repairs(import);
  rewound integer;
  emptied jsonb;
begin
  insert into geographies (slug, name, plural_name, singular_name, level, vintage, code_pattern, source, licence, url, attribution)
  values (g->>'slug', g->>'name', g->>'pluralName', g->>'singularName', coalesce((g->>'level')::smallint, 1),
    (g->>'vintage')::smallint, g->>'codePattern', g->>'source', g->>'licence', g->>'url', g->>'attribution')
  on conflict (slug) do nothing;
  select count(*) filter (where not st_isempty(b.geom)), count(*) filter (where not st_ispolygonccw(b.drawn)),
    coalesce(jsonb_agg(b.code) filter (where st_isempty(b.geom)), '[]') into read_rows, rewound, emptied
  from private.read_boundaries(import) b;
  with written as (
    insert into neighbourhoods as n
      (geography, code, name, district, geom, population, local_authority_code, local_authority_name, import_id)
    select g->>'slug', b.code, b.name, b.district, b.geom, b.population, b.authority_code, b.authority_name, import
    from private.read_boundaries(import) b where not st_isempty(b.geom)
    on conflict (geography, code) do update set name = excluded.name, district = coalesce(excluded.district, n.district),
      geom = excluded.geom, population = coalesce(excluded.population, n.population),
      centroid = case when st_covers(excluded.geom, n.centroid) then n.centroid end,
      local_authority_code = coalesce(excluded.local_authority_code, n.local_authority_code),
      local_authority_name = coalesce(excluded.local_authority_name, n.local_authority_name), import_id = excluded.import_id
    where (n.name, st_asbinary(n.geom), n.population, n.local_authority_code, n.local_authority_name) is distinct from
      (excluded.name, st_asbinary(excluded.geom), coalesce(excluded.population, n.population),
        coalesce(excluded.local_authority_code, n.local_authority_code),
        coalesce(excluded.local_authority_name, n.local_authority_name))
    returning (xmax = 0) as is_new
  )
  select count(*) filter (where is_new), count(*) filter (where not is_new) into added, changed from written;
  if added + changed > 0 then
    perform private.refresh_location_neighbourhoods(g->>'slug');
    perform private.refresh_public_points();
    perform private.refresh_indicator_coverage();
  end if;
  perform private.adopt_place(g->>'slug');
  return jsonb_build_object('geography', g->>'slug', 'added', added, 'changed', changed,
    'unchanged', read_rows - added - changed, 'rewound', rewound, 'repairs', repairs, 'emptied', emptied);
end
$$;
comment on function private.import_neighbourhoods is
  'Writes the boundaries kept aside; an area that is there already is changed only where it differs.';

revoke execute on function private.read_boundaries, private.boundary_repairs, private.adopt_place,
  private.import_neighbourhoods from public;
grant execute on function private.read_boundaries, private.boundary_repairs, private.adopt_place,
  private.import_neighbourhoods to authenticated, service_role;
