create function private.organisation_facets(found private.found_organisation[]) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with f as materialized (select * from unnest(found))
  select json_build_object(
    'themes', private.facet(array(select x from f, unnest(f.themes) x
      where f.fits_who_for and f.fits_costs and f.fits_access and f.fits_freshness and f.fits_open and f.fits_evenings)),
    'whoFor', private.facet(array(select x from f, unnest(f.who_for) x
      where f.fits_themes and f.fits_costs and f.fits_access and f.fits_freshness and f.fits_open and f.fits_evenings)),
    'costs', private.facet(array(select x from f, unnest(f.costs) x
      where f.fits_themes and f.fits_who_for and f.fits_access and f.fits_freshness and f.fits_open and f.fits_evenings)),
    'access', private.facet(array(select x from f, unnest(f.access) x
      where f.fits_themes and f.fits_who_for and f.fits_costs and f.fits_freshness and f.fits_open and f.fits_evenings)),
    'freshness', private.facet(array(select f.freshness from f
      where f.fits_themes and f.fits_who_for and f.fits_costs and f.fits_access and f.fits_open and f.fits_evenings)),
    'openNow', (select count(*) from f where f.is_open and f.fits_themes and f.fits_who_for and f.fits_costs
      and f.fits_access and f.fits_freshness and f.fits_evenings),
    'eveningsWeekends', (select count(*) from f where f.is_evening_or_weekend and f.fits_themes and f.fits_who_for
      and f.fits_costs and f.fits_access and f.fits_freshness and f.fits_open))
$$;
comment on function private.organisation_facets is 'How many organisations each choice would give, each facet with its own filter lifted.';

create function public.search_organisations(
  search_text text default null, themes text[] default null, who_for text[] default null, costs text[] default null,
  access text[] default null, freshness text[] default null, open_at timestamptz default null,
  evenings_or_weekends boolean default null, geography text default null, neighbourhood text default null,
  near_longitude double precision default null, near_latitude double precision default null,
  radius_m double precision default null, west double precision default null, south double precision default null,
  east double precision default null, north double precision default null,
  page_size integer default 25, page_start integer default 0, sort text default 'relevance'
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
#variable_conflict use_column
declare
  filter jsonb := private.organisation_filter(search_text, themes, who_for, costs, access, freshness, open_at,
    evenings_or_weekends, geography, neighbourhood, near_longitude, near_latitude, radius_m, west, south, east, north);
  ordering text := coalesce(sort, 'relevance');
begin
  if ordering not in ('relevance', 'name', 'nearest', 'checked') then
    raise exception 'Sort by relevance, name, nearest or checked.' using errcode = '22023', detail = 'sort';
  end if;
  if coalesce(page_size, 25) not between 0 and 500 or coalesce(page_start, 0) < 0 then
    raise exception 'Ask for at most 500 organisations at a time.' using errcode = '22023', detail = 'page_size';
  end if;
  return (
    with found as materialized (
      select * from private.found_organisations(filter)
    ), page as (
      select row(f.*)::private.found_organisation as item, row_number() over (order by
        case when ordering = 'nearest' then f.distance_m end nulls last,
        case when ordering = 'checked' then case f.freshness when 'fresh' then 1 when 'due' then 2 when 'overdue' then 3 else 4 end end,
        case when ordering = 'checked' then o.checked_at end desc nulls last,
        case when ordering = 'relevance' then f.relevance end desc nulls last,
        case when ordering = 'relevance' then f.distance_m end nulls last,
        case when ordering = 'relevance' then (f.freshness = 'overdue') end,
        lower(f.name), f.id) as position
      from found f join organisations o on o.id = f.id
      where f.fits order by position limit coalesce(page_size, 25) offset coalesce(page_start, 0)
    )
    select json_build_object(
      'total', (select count(*) from found f where f.fits),
      'items', coalesce((select json_agg(private.organisation_item(p.item) order by p.position) from page p), '[]'),
      'facets', private.organisation_facets(array(select row(f.*)::private.found_organisation from found f)),
      'understood', (
        select json_build_object('searchText', coalesce(u.words, ''), 'correctedTo', u.corrected_to,
          'placeLabel', u.place_label, 'longitude', round(st_x(u.place)::numeric, 6), 'latitude', round(st_y(u.place)::numeric, 6))
        from private.understand_search(filter->>'search_text') u)));
end
$$;
comment on function public.search_organisations is
  'Published organisations that meet every filter given: total, one page of items, counts for each facet with its own filter lifted, and how the text was understood. themes, who_for, costs and freshness mean any of; access means all of. radius_m and distances in metres; west, south, east, north and near_* in degrees, EPSG:4326; open_at is judged in local time (Europe/London). sort: relevance, name, nearest or checked.';

revoke execute on function private.organisation_facets, public.search_organisations from public;
grant execute on function private.organisation_facets, public.search_organisations to anon, authenticated, service_role;
