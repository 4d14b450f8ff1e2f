drop function public.search_organisations, public.organisation_points, public.organisations_geojson;
drop function private.organisation_facets, private.organisation_item, private.found_organisations, private.facet;
drop type private.found_organisation;
drop function private.organisation_filter;

create function private.organisation_filter(
  search_text text, themes text[], who_for text[], costs text[], access text[], freshness text[],
  open_at timestamptz, evenings_or_weekends boolean, geography text, neighbourhood text, near_longitude double precision,
  near_latitude double precision, radius_m double precision, west double precision, south double precision,
  east double precision, north double precision, is_local boolean, organisations uuid[]
) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  -- Far more than there are terms to choose from, and few enough to compare with every organisation.
  select jsonb_strip_nulls(jsonb_build_object(
    'search_text', nullif(trim(left(search_text, 200)), ''), 'themes', themes[:200], 'who_for', who_for[:200],
    'costs', costs[:200], 'access', access[:200], 'freshness', freshness[:200], 'open_at', open_at,
    'evenings_or_weekends', evenings_or_weekends, 'geography', geography,
    'neighbourhood', neighbourhood, 'near_longitude', near_longitude, 'near_latitude', near_latitude,
    'radius_m', radius_m, 'west', west, 'south', south, 'east', east, 'north', north,
    'is_local', is_local, 'organisations', organisations[:1000]))
$$;
comment on function private.organisation_filter is 'The parameters that were given to a search, as one value.';

create function private.freshness_name(number smallint) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select ('{fresh,due,overdue,never}'::text[])[number + 1]
$$;
comment on function private.freshness_name is 'The word for the number that freshness_sql gives.';

create function private.organisation_items(
  organisation_ids uuid[], places uuid[], themes bigint[], choices bigint[], freshness smallint[], are_open boolean[], near extensions.geometry
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  return (
    with hit as materialized (
      select h.*, w.schedule_text
      from unnest(organisation_ids, places, organisation_items.themes, organisation_items.choices, organisation_items.freshness, are_open)
        with ordinality h (id, place, themes, choices, freshness, is_open, position)
      left join private.schedule_texts(organisation_ids) w on w.organisation_id = h.id
    ), facet as (
      select h.id, c.facet, array_agg(c.slug order by c.slug) as slugs
      from hit h join private.search_choices c
        on c.mask & case c.facet when 'themes' then h.themes else h.choices end <> 0
      group by h.id, c.facet
    )
    select coalesce(json_agg(json_build_object(
      'id', o.id, 'name', o.name, 'summary', private.summary(o.description), 'kind', o.kind, 'status', o.status,
      'theme', o.theme, 'themes', coalesce(t.slugs, '{}'), 'freshness', private.freshness_name(h.freshness),
      'checkedAt', o.checked_at,
      'longitude', round(st_x(l.geom)::numeric, 6), 'latitude', round(st_y(l.geom)::numeric, 6),
      'privacy', l.privacy, 'locality', l.locality, 'placeName', l.name, 'address', l.address, 'postcode', l.postcode,
      'distanceM', round(st_distance(l.geom::geography, near::geography)), 'costs', coalesce(k.slugs, '{}'),
      'whoFor', coalesce(w.slugs, '{}'), 'access', coalesce(a.slugs, '{}'),
      'openNow', h.is_open, 'scheduleText', h.schedule_text, 'isFictional', o.is_fictional,
      'email', o.email, 'phone', o.phone, 'website', o.website, 'services', private.service_list(o.id))
      order by h.position), '[]')
    from hit h join organisations o on o.id = h.id left join locations l on l.id = h.place
    left join facet t on t.id = h.id and t.facet = 'themes' left join facet w on w.id = h.id and w.facet = 'whoFor'
    left join facet k on k.id = h.id and k.facet = 'costs' left join facet a on a.id = h.id and a.facet = 'access');
end
$$;
comment on function private.organisation_items is
  'Organisations as the directory lists them, in the order given, each with the place it was found by and its bits of search_choices.';

create function private.facets_sql() returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select 'json_build_object(' || string_agg(format($sql$%L, (
      select coalesce(json_object_agg(c.slug, c.n), '{}') from (
        select c.slug, sum(x.n) as n
        from (select g.%I & %s as bits, sum(g.n)::integer as n from g where g.fails & ~%s < 1 group by 1) x
        join private.search_choices c on c.facet = %1$L and x.bits & c.mask <> 0 group by c.slug order by c.slug) c)$sql$,
      f.facet, f.bits, f.mask, f.bit), ', ' order by f.bit) || $sql$,
    'freshness', (select coalesce(json_object_agg(x.name, x.n), '{}') from (
      select private.freshness_name(g.freshness) as name, sum(g.n) as n from g where g.fails & ~16 < 1
      group by g.freshness order by 1) x),
    'openNow', (select coalesce(sum(g.n), 0) from g where g.fails & ~32 < 1 and g.is_open),
    'eveningsWeekends', (select coalesce(sum(g.n), 0) from g where g.fails & ~64 < 1 and g.choices & ($1).late_mark <> 0),
    'local', (select coalesce(sum(g.n), 0) from g where g.fails & ~128 < 1 and g.choices & ($1).local_mark <> 0))$sql$
  from (
    select v.facet, v.bits, v.bit, (select bit_or(c.mask) from private.search_choices c where c.facet = v.facet) as mask
    from (values ('themes', 'themes', 1), ('whoFor', 'choices', 2), ('costs', 'choices', 4), ('access', 'choices', 8))
      v (facet, bits, bit)
  ) f
$$;
comment on function private.facets_sql is
  'SQL that counts every facet, each with its own filter lifted, from g: matches grouped by fails, themes, choices, freshness and is_open. (x & ~bit < 1 is x in (0, bit), said so that the planner expects a third of the rows and not one in two hundred.)';

revoke execute on function private.organisation_filter, private.freshness_name, private.organisation_items, private.facets_sql from public;
grant execute on function private.organisation_filter, private.freshness_name, private.organisation_items, private.facets_sql
  to anon, authenticated, service_role;
