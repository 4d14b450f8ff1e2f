create function private.apportioned_figures(members integer[], indicator text default null, period text default null)
returns table (slug text, period_asked text, state text, made text, value double precision, lower double precision,
  upper double precision, numerator double precision, denominator double precision, suppression text,
  known integer)
language sql stable set search_path = public, extensions, pg_temp
as $$
  with judged as (
    select s.*, case
        when s.population < 100 then 'few-people'
        when s.kind in ('count', 'proportion', 'rate') and (s.numerator > 0 and s.numerator < 5 or s.hidden > 0 and s.hidden < 5)
          then 'small-count' end as held,
      case s.kind when 'count' then s.numerator when 'score' then s.mean
        when 'proportion' then s.per * s.numerator / nullif(s.denominator, 0)
        when 'rate' then s.per * s.numerator / nullif(s.denominator, 0)
        else 100 * s.numerator / nullif(s.denominator, 0) end as figure
    from private.summed_figures(apportioned_figures.members, apportioned_figures.indicator, apportioned_figures.period) s
  )
  select j.slug, j.period_asked, case when j.held is not null then 'suppressed' when j.known = 0 or j.figure is null then 'notCollected' else 'value' end,
    case j.kind when 'count' then 'summed' when 'score' then 'population-weighted-mean'
      when 'decile' then 'share-in-most-deprived-fifth' when 'rank' then 'share-in-most-deprived-fifth' else 'rate-of-sums' end,
    case when j.held is null then j.figure end,
    case when j.held is null then case j.kind when 'proportion' then (w.limits).lower when 'score' then null when 'decile' then null when 'rank' then null else (b.limits).lower end end,
    case when j.held is null then case j.kind when 'proportion' then (w.limits).upper when 'score' then null when 'decile' then null when 'rank' then null else (b.limits).upper end end,
    case when j.held is null and j.kind <> 'score' then j.numerator end,
    case when j.held is null and j.kind not in ('score', 'count') then j.denominator end,
    j.held, j.known
  from judged j
  cross join lateral (select private.wilson(j.numerator, j.denominator, j.per) as limits) w
  cross join lateral (select private.byar(j.numerator, case when j.kind = 'count' then 1 else j.denominator end, case when j.kind = 'count' then 1 else j.per end) as limits) b
$$;
comment on function private.apportioned_figures is
  'Figures of a neighbourhood made of small areas: counts add; a rate is the sum of numerators over the sum of denominators, with limits worked out anew (Wilson, Byar); scores are means weighted by residents; tenths and ranks become the share of residents in the most deprived fifth of areas. Held back under 100 residents, for a numerator of 1 to 4, and where the small areas whose own numerator is 1 to 4 add up to 1 to 4.';

create function private.drawn_figures(members integer[]) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with place as (
    select mode() within group (order by n.local_authority_code) as authority
    from neighbourhoods n where n.id = any (drawn_figures.members)
  )
  select coalesce(json_agg(json_build_object('slug', i.slug, 'name', i.name, 'shortName', coalesce(i.short_name, i.name),
    'theme', i.theme, 'kind', i.kind, 'unit', i.unit, 'unitPhrase', i.unit_phrase, 'polarity', i.polarity, 'decimals', i.decimals,
    'source', i.source, 'licence', i.licence, 'period', f.period_asked, 'state', f.state, 'made', f.made, 'value', f.value, 'lower', f.lower, 'upper', f.upper,
    'numerator', f.numerator, 'denominator', f.denominator, 'suppression', f.suppression, 'membersWithFigure', f.known,
    'borough', b.borough, 'boroughName', b.borough_name, 'england', b.england) order by i.sort_order, i.name), '[]')
  from private.apportioned_figures(drawn_figures.members) f
  join indicators i on i.slug = f.slug
  left join lateral (
    select (array_agg(m.value) filter (where m.level = 'local_authority'))[1] as borough,
      (array_agg(m.area_name) filter (where m.level = 'local_authority'))[1] as borough_name,
      (array_agg(m.value) filter (where m.level = 'country'))[1] as england
    from indicator_benchmarks m, place p
    where m.indicator = f.slug and m.period = f.period_asked
      and (m.level = 'country' or m.level = 'local_authority' and m.area_code = coalesce(p.authority, m.area_code))
  ) b on true
$$;
comment on function private.drawn_figures is
  'The newest figure of every indicator for a neighbourhood made of small areas, with those of its council area and England.';

revoke execute on function private.apportioned_figures, private.drawn_figures from public;
grant execute on function private.apportioned_figures, private.drawn_figures to anon, authenticated, service_role;
