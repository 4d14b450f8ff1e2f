create function private.name_core(name text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(nullif(trim(regexp_replace(regexp_replace(private.plain_words(name),
    '\y(ltd|limited|cic|cio|plc|llp|the)\y', ' ', 'g'), '\s+', ' ', 'g')), ''), private.plain_words(name))
$$;
comment on function private.name_core is 'A name in plain words without Ltd, CIC, CIO and The, which tell nothing apart.';

create or replace function public.similar_organisations(
  name text, longitude double precision default null, latitude double precision default null,
  result_limit integer default 5
) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with asked as (
    select private.name_core(left(similar_organisations.name, 200)) as plain,
      st_setsrid(st_makepoint(longitude, latitude), 4326) as place
  ), sector as (
    -- The public postcode nearest to the place stands for its own: the caller gives none.
    select split_part(n.postcode, ' ', 1) || ' ' || left(split_part(n.postcode, ' ', 2), 1) as code
    from asked a, private.nearest_postcode(a.place, 1000) n where a.place is not null
  ), alike as (
    select e.organisation_id, greatest(similarity(a.plain, private.name_core(e.name_key)),
      case when private.name_core(e.name_key) like a.plain || '%' then 0.75 else 0 end) as likeness
    from asked a join private.search_words w
      on length(a.plain) >= 3 and (w.plain % a.plain or a.plain <% w.plain or w.plain like a.plain || '%')
    join private.search_entries e on e.number = w.entry
  ), near as (
    select a.organisation_id, a.likeness, p.locality, p.distance_m, p.is_near
    from alike a left join lateral (
      select l.locality, st_distance(l.geom::geography, q.place::geography) as distance_m,
        coalesce(st_dwithin(l.geom::geography, q.place::geography, 150), false)
          or coalesce(l.postcode like (select s.code from sector s) || '%', false) as is_near
      from asked q join locations l on l.organisation_id = a.organisation_id order by 3 desc nulls last, 2 nulls last limit 1
    ) p on true
    where a.likeness >= 0.45
  )
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'theme', s.theme, 'locality', s.locality,
    'distanceM', round(s.distance_m), 'similarity', round(s.likeness::numeric, 2), 'freshness', private.freshness_by(s.check_due_at))
    order by s.likeness desc, s.distance_m nulls last, s.name), '[]')
  from (
    select o.id, o.name, o.theme, o.check_due_at, n.locality, n.distance_m, n.likeness
    from near n join organisations o on o.id = n.organisation_id
    -- With no place to compare, the name has to do; where only the entry shows none, it has to be much alike.
    where longitude is null or latitude is null or n.is_near or (n.distance_m is null and n.likeness >= 0.7)
    order by n.likeness desc, n.distance_m nulls last, o.name limit least(greatest(coalesce(result_limit, 5), 0), 20)
  ) s
$$;
comment on function public.similar_organisations is
  'Is this you? Published organisations with a name like this one (trigram similarity from 0.45, Ltd, CIC, CIO and The left out), most alike first. With a point (degrees, EPSG:4326), only those within 150 m or in the same postcode sector, and those that show no place but have nearly this name (0.7); without one, all. Distance in metres from the point.';
revoke execute on function private.name_core from public;
grant execute on function private.name_core to anon, authenticated, service_role;
