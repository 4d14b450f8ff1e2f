create function private.organisations_within(outline geometry) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  with inside as materialized (
    select distinct on (o.id) o.id, o.name, o.theme, o.description, o.checked_at, o.check_due_at, l.locality,
      st_distance(l.geom::geography, st_centroid(outline)::geography) as distance_m
    from locations l join organisations o on o.id = l.organisation_id and o.status = 'published'
    where l.geom && outline and st_contains(outline, l.geom)
    order by o.id, 7
  ), themes as (
    select t.slug, t.name, t.sort_order, count(i.id) as organisations
    from taxonomy_terms t left join organisation_terms ot on ot.term = t.slug left join inside i on i.id = ot.organisation_id
    where t.parent is null group by t.slug, t.name, t.sort_order
  )
  select jsonb_build_object(
    'organisationCount', count(*), 'freshCount', count(*) filter (where private.freshness_by(i.check_due_at) = 'fresh'),
    'themes', (select jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name, 'count', t.organisations) order by t.sort_order) from themes t),
    'organisations', coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'theme', i.theme,
      'summary', private.summary(i.description), 'freshness', private.freshness_by(i.check_due_at), 'checkedAt', i.checked_at,
      'distanceM', round(i.distance_m), 'locality', i.locality) order by i.position) filter (where i.position <= 50), '[]'))
  from (select x.*, row_number() over (order by x.distance_m, x.id) as position from inside x) i
$$;
comment on function private.organisations_within is
  'Published organisations with a public point in a shape: how many, how many checked in the past year, how many of each theme, and the 50 nearest its centre.';

create function private.drawn_answer(geography text, outline geometry, members integer[], withheld text default null) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object(
    'geography', (select jsonb_build_object('slug', g.slug, 'name', g.name, 'singularName', g.singular_name, 'pluralName', g.plural_name,
      'source', g.source, 'licence', g.licence, 'attribution', g.attribution, 'isFictional', g.is_fictional)
      from geographies g where g.slug = drawn_answer.geography),
    'shape', st_asgeojson(outline, 6)::jsonb,
    'bounds', jsonb_build_array(round(st_xmin(outline)::numeric, 6), round(st_ymin(outline)::numeric, 6),
      round(st_xmax(outline)::numeric, 6), round(st_ymax(outline)::numeric, 6)),
    'areaKm2', round((st_area(outline::geography) / 1000000)::numeric, 3),
    'members', (select jsonb_agg(jsonb_build_object('id', n.id, 'code', n.code, 'name', n.name, 'population', n.population) order by n.code)
      from neighbourhoods n where n.id = any (drawn_answer.members)),
    'population', (select sum(n.population) from neighbourhoods n where n.id = any (drawn_answer.members)),
    'fit', private.degree_of_fit(drawn_answer.geography, outline, drawn_answer.members),
    'figures', case when drawn_answer.withheld is null then private.drawn_figures(drawn_answer.members)::jsonb else '[]' end,
    'withheld', drawn_answer.withheld)
    || private.organisations_within(outline)
$$;
comment on function private.drawn_answer is
  'What there is to say of a drawn shape and the small areas that stand for it. withheld is the sentence that stands where its figures would.';

create function public.draw_neighbourhood(geography text, shape jsonb) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  place record;
begin
  select * into place from private.drawn_place(draw_neighbourhood.geography, shape);
  return private.drawn_answer(draw_neighbourhood.geography, place.outline, place.members)::json;
end
$$;
comment on function public.draw_neighbourhood is
  'What a drawn shape holds; nothing is saved. shape is a GeoJSON Polygon, MultiPolygon or Feature of one (EPSG:4326), or {"type": "Areas", "codes": […]}. Answers {geography, shape (mended), bounds, areaKm2, members:[{id, code, name, population}], population, fit (0 to 1), figures:[{slug, …, period, state value|suppressed|notCollected, made, value, lower, upper, numerator, denominator, suppression, membersWithFigure, borough, england}], organisationCount, freshCount, themes, organisations (nearest 50)}. A shape that cannot be taken is SQLSTATE 22023 with a sentence.';

revoke execute on function private.organisations_within, private.drawn_answer, public.draw_neighbourhood from public;
grant execute on function private.organisations_within, private.drawn_answer, public.draw_neighbourhood to anon, authenticated, service_role;
