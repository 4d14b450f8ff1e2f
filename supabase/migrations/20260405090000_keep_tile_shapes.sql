-- A tile of a whole country would cut, project and thin out millions of corners each time it is asked for.
create table private.tile_shapes (
  geography text not null references public.geographies (slug) on update cascade on delete cascade,
  zoom smallint not null check (zoom between 5 and 10),
  neighbourhood_id integer not null references public.neighbourhoods (id) on delete cascade,
  code text not null,
  geom extensions.geometry(MultiPolygon, 3857) not null,
  primary key (geography, zoom, neighbourhood_id)
);
comment on table private.tile_shapes is
  'Boundaries as vector tiles of zooms 5 to 10 draw them: projected, and thinned by what a screen could not show. Kept by a trigger.';
comment on column private.tile_shapes.geography is 'The geography of the neighbourhood.';
comment on column private.tile_shapes.zoom is 'The zoom the shape is good for.';
comment on column private.tile_shapes.neighbourhood_id is 'The neighbourhood.';
comment on column private.tile_shapes.code is 'Its code.';
comment on column private.tile_shapes.geom is 'The boundary, EPSG:3857 metres, thinned.';
create index tile_shapes_neighbourhood on private.tile_shapes (neighbourhood_id);
create index tile_shapes_5 on private.tile_shapes using gist (geom) where zoom = 5;
create index tile_shapes_6 on private.tile_shapes using gist (geom) where zoom = 6;
create index tile_shapes_7 on private.tile_shapes using gist (geom) where zoom = 7;
create index tile_shapes_8 on private.tile_shapes using gist (geom) where zoom = 8;
create index tile_shapes_9 on private.tile_shapes using gist (geom) where zoom = 9;
create index tile_shapes_10 on private.tile_shapes using gist (geom) where zoom = 10;
alter table private.tile_shapes enable row level security;
grant select on private.tile_shapes to anon, authenticated, service_role;
create policy "everyone reads tile shapes" on private.tile_shapes for select to anon, authenticated using (true);

create function private.write_tile_shapes(neighbourhood_ids integer[]) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  insert into private.tile_shapes as s (geography, zoom, neighbourhood_id, code, geom)
  select n.geography, z, n.id, n.code,
    -- Half a pixel: at zoom 0 a tile of 512 pixels has 78,272 of the map's metres to each.
    st_multi(st_simplify(n.projected, 78272 / 2.0 / (1 << z), true))
  from (
    select x.geography, x.id, x.code, st_transform(x.geom, 3857) as projected
    from neighbourhoods x where x.id = any (neighbourhood_ids) offset 0
  ) n, generate_series(5, 10) z
  on conflict (geography, zoom, neighbourhood_id) do update set code = excluded.code, geom = excluded.geom
$$;
comment on function private.write_tile_shapes is
  'Thins the boundaries of these neighbourhoods anew for every zoom. Security definer: whoever imports boundaries may not write what tiles read.';

create function private.keep_tile_shapes() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  ids integer[];
begin
  if tg_op = 'INSERT' then
    ids := array(select c.id from changed c);
  else
    ids := array(select c.id from changed c join previous p on p.id = c.id
      where (c.geography, c.code) is distinct from (p.geography, p.code) or not st_orderingequals(c.geom, p.geom));
  end if;
  if cardinality(ids) > 0 then
    perform private.write_tile_shapes(ids);
  end if;
  return null;
end
$$;
comment on function private.keep_tile_shapes is 'Thins boundaries for tiles when they are added or changed.';
create trigger keep_tile_shapes_when_added after insert on public.neighbourhoods
  referencing new table as changed for each statement execute function private.keep_tile_shapes();
create trigger keep_tile_shapes_when_changed after update on public.neighbourhoods
  referencing old table as previous new table as changed for each statement execute function private.keep_tile_shapes();
select private.write_tile_shapes(array(select n.id from public.neighbourhoods n));

create or replace function public.neighbourhood_tile(geography text, z integer, x integer, y integer)
returns public."application/vnd.mapbox-vector-tile"
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  bounds geometry;
  around geometry;
  tile bytea;
begin
  perform private.demand_tile(z, x, y);
  bounds := st_tileenvelope(z, x, y);
  around := st_tileenvelope(z, x, y, margin => 64.0 / 4096);
  if z <= 10 then
    -- The zoom is written into the query, or its own index would not be used.
    execute format($sql$
      select st_asmvt(t, 'neighbourhoods', 4096, 'geom', 'id') from (
        select s.neighbourhood_id as id,%s st_asmvtgeom(s.geom, $1, 4096, 64, true) as geom
        from private.tile_shapes s where s.zoom = %s and s.geography = $3 and s.geom && $2
      ) t where t.geom is not null$sql$, case when z >= 8 then ' s.code,' else '' end, greatest(z, 5)) into tile using bounds, around, neighbourhood_tile.geography;
  else
    select st_asmvt(t, 'neighbourhoods', 4096, 'geom', 'id') into tile
    from (
      select n.id, n.code, st_asmvtgeom(st_transform(n.geom, 3857), bounds, 4096, 64, true) as geom
      from neighbourhoods n
      where n.geography = neighbourhood_tile.geography and n.geom && st_transform(around, 4326)
    ) t
    where t.geom is not null;
  end if;
  return coalesce(tile, ''::bytea);
end
$$;
comment on function public.neighbourhood_tile is
  'Vector tile z/x/y (XYZ, EPSG:3857) of a geography: layer neighbourhoods, integer feature id = neighbourhoods.id and, from zoom 8, property code: below that a tile can hold a whole country, and the codes would be most of it. Boundaries thinned for their zoom up to 10, exact beyond.';

revoke execute on function private.write_tile_shapes, private.keep_tile_shapes from public;
grant execute on function private.write_tile_shapes to authenticated, service_role;
