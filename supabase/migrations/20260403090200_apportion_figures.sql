create function private.apportionment(measure public.indicators, out kind text, out per double precision, out areas double precision)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case
      when measure.unit = 'decile' or measure.name ~* '\mdecile\M' then 'decile'
      when measure.unit = 'rank' or measure.name ~* '\mrank\M' then 'rank'
      when measure.unit = '%' then 'proportion'
      when measure.unit ~* '\mper [0-9,]+' then 'rate'
      when measure.unit in ('number', 'count', 'people', 'households', 'homes') then 'count'
      else 'score' end,
    case when measure.unit = '%' then 100
      else replace(substring(measure.unit from '(?i)\mper ([0-9,]+)'), ',', '')::double precision end,
    replace(substring(measure.unit_phrase from '^of ([0-9,]+)'), ',', '')::double precision
$$;
comment on function private.apportionment is
  'How figures of a measure are put together: count; proportion (per 100) or rate (per so many) where counts lie behind it; score (no counts); decile and rank, places in an order, 1 the most deprived, of so many areas.';

create function private.wilson(numerator double precision, denominator double precision, per double precision,
  out lower double precision, out upper double precision)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when numerator = 0 then 0 else (x.centre - x.reach) * x.scale end,
    case when numerator = denominator then per else (x.centre + x.reach) * x.scale end
  from (
    select p.share + z.square / (2 * denominator) as centre, per / (1 + z.square / denominator) as scale,
      sqrt(z.square) * sqrt(p.share * (1 - p.share) / denominator + z.square / (4 * denominator ^ 2)) as reach
    from (select 1.959963984540054::double precision ^ 2 as square) z, (select numerator / denominator as share) p
  ) x
  where denominator > 0 and numerator between 0 and denominator
$$;
comment on function private.wilson is
  'Wilson''s 95 % limits of a proportion, times per (Wilson 1927; Newcombe 1998, without continuity correction); null where the numbers are no proportion.';

create function private.byar(events double precision, denominator double precision, per double precision,
  out lower double precision, out upper double precision)
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when events = 0 then 0
      else greatest(0, events * (1 - 1 / (9 * events) - z / (3 * sqrt(events))) ^ 3) end * per / denominator,
    (events + 1) * (1 - 1 / (9 * (events + 1)) + z / (3 * sqrt(events + 1))) ^ 3 * per / denominator
  from (select 1.959963984540054::double precision as z) n
  where events >= 0 and denominator > 0
$$;
comment on function private.byar is 'Byar''s 95 % limits of a count, or of a rate (Breslow & Day 1987, 2.13; as OHID''s Fingertips).';

create function private.summed_figures(members integer[], indicator text default null, period text default null)
returns table (slug text, period_asked text, kind text, per double precision, population double precision, members integer,
  known integer, numerator double precision, denominator double precision, hidden double precision, mean double precision)
language sql stable set search_path = public, extensions, pg_temp
as $$
  with area as materialized (
    select n.id, n.geography, coalesce(n.population, 0)::double precision as people
    from neighbourhoods n where n.id = any (summed_figures.members)
  ), measure as materialized (
    select i.slug, i.decimals, c.period, c.maximum, (private.apportionment(i)).*
    from indicator_coverage c join indicators i on i.slug = c.indicator
    where c.geography = (select a.geography from area a limit 1)
      and (summed_figures.indicator is null or i.slug = summed_figures.indicator)
      and case when summed_figures.period is null then c.is_latest else c.period = summed_figures.period end
  ), figure as materialized (
    select m.slug, m.period, m.kind, m.per, coalesce(m.areas, m.maximum) as areas, m.decimals, a.people, v.value,
      v.count as top, v.denominator as bottom
    from measure m cross join area a
    left join indicator_values v on v.indicator = m.slug and v.neighbourhood_id = a.id and v.period = m.period and v.state = 'value'
  ), way as materialized (
    select f.slug, case
      when f.kind in ('decile', 'rank') then f.kind
      when f.kind = 'count' then case when bool_or(f.top is not null) then 'count' else 'value' end
      when f.kind = 'score' or not coalesce(bool_or(f.bottom > 0 and f.top is not null), false) then 'score'
      -- a standardised rate is not its own count over its own denominator, and must not be made into a crude one
      when bool_and(abs(f.value - f.per * f.top / f.bottom) <= 0.01 * abs(f.value) + 0.51 * 10.0 ^ -f.decimals)
        filter (where f.top is not null and f.bottom > 0) then f.kind
      else 'score' end as kind
    from figure f group by f.slug, f.kind
  ), part as (
    select f.*, w.kind as made, case
      when w.kind in ('decile', 'rank') then f.value is not null
      when w.kind = 'count' then f.top is not null
      when w.kind in ('proportion', 'rate') then f.top is not null and f.bottom is not null
      else f.value is not null end as is_known,
      case w.kind when 'decile' then f.people * (f.value <= 2)::integer when 'rank' then f.people * (f.value <= f.areas / 5)::integer
        when 'value' then f.value else f.top end as part_top,
      case when w.kind in ('decile', 'rank') then f.people else f.bottom end as part_bottom
    from figure f join way w on w.slug = f.slug
  )
  select p.slug, p.period, case p.made when 'value' then 'count' else p.made end, p.per, sum(p.people), count(*)::integer, (count(*) filter (where p.is_known))::integer,
    sum(p.part_top) filter (where p.is_known), sum(p.part_bottom) filter (where p.is_known),
    coalesce(sum(p.part_top) filter (where p.is_known and p.part_top > 0 and p.part_top < 5), 0),
    sum(p.value * p.people) filter (where p.is_known) / nullif(sum(p.people) filter (where p.is_known), 0)
  from part p
  group by p.slug, p.period, p.made, p.per
$$;
comment on function private.summed_figures is
  'What small areas bring to the figures of a neighbourhood made of them, of the newest period unless one is named: sums of numerators and denominators, of numerators from 1 to 4 (hidden), and the mean weighted by residents. Suppressed and missing figures take no part. Not for the outside: nothing is held back yet.';

revoke execute on function private.apportionment, private.wilson, private.byar, private.summed_figures from public;
grant execute on function private.apportionment, private.wilson, private.byar, private.summed_figures
  to anon, authenticated, service_role;
