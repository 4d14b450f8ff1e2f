create function private.drawings(token text default null, geography text default null)
returns table (id uuid, name text, description text, geography_slug text, outline geometry, members integer[], withheld text,
  visibility text, status text, reason text, token_of_mine text, is_mine boolean, created_at timestamptz, updated_at timestamptz)
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with seen as materialized (
    select d.*, d.owner_id is not distinct from (select auth.uid()) as is_mine,
      array(select m.neighbourhood_id from drawn_neighbourhood_members m where m.drawn_id = d.id order by 1) as members
    from drawn_neighbourhoods d
    where (drawings.geography is null or d.geography = drawings.geography) and case
      when drawings.token is null then d.status = 'published'
      when d.token = drawings.token then d.visibility = 'link' or d.status in ('waiting', 'published') or d.owner_id = (select auth.uid())
      when d.id::text = drawings.token then d.status = 'published' or d.owner_id = (select auth.uid())
        or d.visibility = 'public' and (select private.has_role('moderator', 'administrator'))
      else false end
  )
  select s.id, s.name, s.description, s.geography, s.geom, s.members,
    case when exists (select 1 from imports i where i.finished_at > s.checked_at)
      and private.differencing_refusal(s.geography, s.members, s.id, s.created_at) is not null
      then 'Figures that came in after this shape was saved would give somebody away, so none are shown. Add or remove a small area and save it again.' end,
    s.visibility, s.status, case when s.is_mine then s.reason end, case when s.is_mine then s.token end, s.is_mine, s.created_at, s.updated_at
  from seen s
  where cardinality(s.members) > 0
$$;
comment on function private.drawings is
  'The drawn neighbourhood behind a link (its token, or its id where the caller may know it), or all published ones. Security definer: whoever holds the link may read that one drawing, and the table shows nobody else''s. Never says whose it is.';

create function public.drawn_neighbourhood(token text) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  drawn record;
begin
  select * into drawn from private.drawings(coalesce(drawn_neighbourhood.token, ''));
  if drawn.id is null then
    return null;
  end if;
  return (private.drawn_answer(drawn.geography_slug, drawn.outline, drawn.members, drawn.withheld) || jsonb_build_object(
    'id', drawn.id, 'name', drawn.name, 'description', drawn.description, 'visibility', drawn.visibility, 'status', drawn.status,
    'reason', drawn.reason, 'token', drawn.token_of_mine, 'isMine', drawn.is_mine, 'createdAt', drawn.created_at, 'updatedAt', drawn.updated_at))::json;
end
$$;
comment on function public.drawn_neighbourhood is
  'A drawn neighbourhood by the token of its link, or by its id when it is published or the caller''s: what draw_neighbourhood answers, and {id, name, description, visibility, status, isMine, createdAt, updatedAt}; reason and token for its owner only. withheld says why its figures are not shown, where they are not. Null when there is none that the caller may see.';

create function public.drawn_neighbourhoods_geojson(
  indicator text default null, period text default null, geography text default null, token text default null
) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  measure indicators;
begin
  select i.* into measure from indicators i where i.slug = drawn_neighbourhoods_geojson.indicator;
  if drawn_neighbourhoods_geojson.indicator is not null and measure.slug is null then
    raise exception 'There is no indicator called "%".', drawn_neighbourhoods_geojson.indicator using errcode = '22023', detail = 'indicator';
  end if;
  return (
    select json_build_object('type', 'FeatureCollection',
      'patchwork', private.export_note(json_build_object('geography', drawn_neighbourhoods_geojson.geography, 'indicator', measure.slug,
          'period', drawn_neighbourhoods_geojson.period, 'drawnBy', 'residents'),
        array_agg(g.source) || measure.source, array_agg(g.licence) || measure.licence, string_agg(distinct g.attribution, '; '),
        coalesce(bool_or(g.is_fictional), false) or coalesce(measure.is_fictional, false)),
      'features', coalesce(json_agg(json_build_object('type', 'Feature', 'id', d.id,
        'properties', jsonb_build_object('id', d.id, 'name', d.name, 'description', d.description, 'drawn_by', 'residents', 'geography', d.geography_slug,
            'changed_at', d.updated_at, 'small_areas', cardinality(d.members), 'population', p.population,
            'degree_of_fit', private.degree_of_fit(d.geography_slug, d.outline, d.members))
          || case when measure.slug is null then '{}' else jsonb_build_object('indicator', measure.slug, 'period', f.period_asked, 'value', f.value,
            'lower', f.lower, 'upper', f.upper, 'made', f.made, 'state', case when d.withheld is not null then 'suppressed'
              when f.state = 'value' then 'value' when f.state = 'suppressed' then 'suppressed' else 'not_collected' end) end,
        'geometry', st_asgeojson(d.outline, 6)::json) order by d.name, d.id), '[]'))
    from private.drawings(drawn_neighbourhoods_geojson.token, drawn_neighbourhoods_geojson.geography) d
    join geographies g on g.slug = d.geography_slug
    cross join lateral (select sum(n.population) as population from neighbourhoods n where n.id = any (d.members)) p
    left join lateral private.apportioned_figures(d.members, measure.slug, drawn_neighbourhoods_geojson.period) f
      on measure.slug is not null and d.withheld is null);
end
$$;
comment on function public.drawn_neighbourhoods_geojson is
  'Published drawn neighbourhoods, or the one behind a link, as GeoJSON (RFC 7946, EPSG:4326 to six decimals, right-hand wound), with when each was last changed and its degree of fit, and with an indicator''s apportioned figures when one is named, made as the property made says: held back where too few people are behind them. The member patchwork carries source, licence and what was asked. Never says whose they are.';

revoke execute on function private.drawings, public.drawn_neighbourhood, public.drawn_neighbourhoods_geojson from public;
grant execute on function private.drawings, public.drawn_neighbourhood, public.drawn_neighbourhoods_geojson to anon, authenticated, service_role;
