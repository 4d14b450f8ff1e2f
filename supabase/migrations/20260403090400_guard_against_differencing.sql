create function private.published_groups(geography text, members integer[], own uuid default null, before timestamptz default null)
returns table (group_id text, kind text, name text, held integer[])
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select d.id::text, 'drawn', case when d.status = 'published' or d.owner_id = auth.uid() then d.name end,
    array_agg(m.neighbourhood_id order by m.neighbourhood_id)
  from drawn_neighbourhoods d join drawn_neighbourhood_members m on m.drawn_id = d.id
  where d.geography = published_groups.geography and d.id is distinct from own and (before is null or d.created_at < before)
    and exists (select 1 from drawn_neighbourhood_members x where x.drawn_id = d.id and x.neighbourhood_id = any (published_groups.members))
  group by d.id
  union all
  select 'area ' || a.id, 'area', a.name, array_agg(n.id order by n.id)
  from (
    select distinct b.id, b.name, b.geom from neighbourhoods s
    join neighbourhoods b on b.geom && s.centroid and st_contains(b.geom, s.centroid)
    join geographies g on g.slug = b.geography
    join geographies finer on finer.slug = published_groups.geography and finer.level < g.level
    where s.id = any (published_groups.members)
  ) a
  join neighbourhoods n on n.geography = published_groups.geography and n.centroid && a.geom and st_contains(a.geom, n.centroid)
  group by a.id, a.name
  union all
  select 'authority ' || n.local_authority_code, 'area', max(n.local_authority_name), array_agg(n.id order by n.id)
  from neighbourhoods n
  where n.geography = published_groups.geography and n.local_authority_code in (
    select s.local_authority_code from neighbourhoods s where s.id = any (published_groups.members))
  group by n.local_authority_code
$$;
comment on function private.published_groups is
  'Groups of small areas whose figures somebody may know, that share one with these members: saved drawings (but own, and before a moment when asked), areas of coarser geographies, council areas. Security definer: it must see everybody''s drawings; a name comes only with those that the caller may know.';

create function private.small_count(number double precision) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$ select coalesce(number > 0.000001 and number < 4.999999, false) $$;
comment on function private.small_count is 'Whether a count is 1 to 4, which is never shown.';

create function private.pair_refusal(geography text, members integer[], own uuid, before timestamptz) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with groups as materialized (
    select * from private.published_groups(pair_refusal.geography, pair_refusal.members, own, before)
  ), cell as materialized (
    select 'ours' as group_id, n as neighbourhood_id, true as is_shared from unnest(pair_refusal.members) n
    union all
    select g.group_id, n, n = any (pair_refusal.members) from groups g cross join unnest(g.held) n
  ), people as materialized (
    select c.group_id, count(*) as areas, count(*) filter (where c.is_shared) as shared_areas,
      coalesce(sum(n.population), 0) as all_people, coalesce(sum(n.population) filter (where c.is_shared), 0) as shared_people
    from cell c join neighbourhoods n on n.id = c.neighbourhood_id group by c.group_id
  ), sums as materialized (
    select c.group_id, v.indicator, v.period, sum(v.count) as total, coalesce(sum(v.count) filter (where c.is_shared), 0) as shared,
      coalesce(sum(v.count) filter (where private.small_count(v.count)), 0) as hidden,
      coalesce(sum(v.count) filter (where c.is_shared and private.small_count(v.count)), 0) as shared_hidden
    from cell c join indicator_values v on v.neighbourhood_id = c.neighbourhood_id and v.state = 'value' and v.count is not null
    group by c.group_id, v.indicator, v.period
  ), few as (
    select g.kind, g.name, 1 as gravity from groups g
    join people p on p.group_id = g.group_id join people o on o.group_id = 'ours'
    where p.all_people >= 100 and o.all_people >= 100
      and (p.areas > p.shared_areas and p.all_people - p.shared_people < 100
        or o.areas > p.shared_areas and o.all_people - p.shared_people < 100)
    union all
    select g.kind, g.name, 2 from groups g
    join sums o on o.group_id = 'ours'
    left join sums s on s.group_id = g.group_id and s.indicator = o.indicator and s.period = o.period
    where not private.small_count(o.total) and not private.small_count(s.total)
      and (private.small_count(s.total - s.shared) or private.small_count(o.total - coalesce(s.shared, 0))
        or s.shared_hidden > 0 and not private.small_count(o.hidden) and (g.kind = 'area' or not private.small_count(s.hidden))
          and (private.small_count(s.hidden - s.shared_hidden) or private.small_count(o.hidden - coalesce(s.shared_hidden, 0))))
  )
  select format('Taking this shape and %s from one another would give away figures for %s. Add or remove a small area.',
    case when f.kind = 'area' then coalesce(f.name, 'its council area') when f.name is null then 'another saved shape' else '“' || f.name || '”' end,
    case f.gravity when 1 then 'a place where fewer than 100 people live' else 'fewer than 5 people' end)
  from few f order by f.gravity, f.kind, f.name limit 1
$$;
comment on function private.pair_refusal is
  'Why a shape and one other group would, taken from one another, give away figures of fewer than 100 people or a count of 1 to 4, where both are shown; null when no pair would. hidden are the counts of 1 to 4 alone: what is left of them once everybody''s published figures are taken away. Security definer: it must see everybody''s drawings, and tells whose to nobody.';

create function private.parts_refusal(geography text, members integer[], own uuid, before timestamptz) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with groups as materialized (
    select * from private.published_groups(parts_refusal.geography, parts_refusal.members, own, before)
  ), whole as materialized (
    select 'ours' as group_id, parts_refusal.members as held
    union all select g.group_id, g.held from groups g where g.held @> parts_refusal.members and cardinality(g.held) > cardinality(parts_refusal.members)
  ), part as materialized (
    select w.group_id, m.drawn_id::text as part_id, array_agg(m.neighbourhood_id) as held
    from whole w
    join drawn_neighbourhood_members m on m.neighbourhood_id = any (w.held)
    join drawn_neighbourhoods d on d.id = m.drawn_id
    where d.id is distinct from own and d.id::text <> w.group_id and (before is null or d.created_at < before)
    group by w.group_id, m.drawn_id
    having count(*) = (select count(*) from drawn_neighbourhood_members a where a.drawn_id = m.drawn_id) and count(*) < max(cardinality(w.held))
    union all
    select 'ours', g.group_id, g.held from groups g where g.kind = 'area' and g.held <@ parts_refusal.members and cardinality(g.held) < cardinality(parts_refusal.members)
  ), rest as materialized (
    select w.group_id, n as neighbourhood_id from whole w cross join unnest(w.held) n
    where exists (select 1 from part p where p.group_id = w.group_id)
      and not exists (select 1 from part p where p.group_id = w.group_id and n = any (p.held))
      and (w.group_id = 'ours' or n <> all (parts_refusal.members))
  ), news as (
    -- what others lay bare already is not held against this one
    select distinct r.group_id from rest r
    where r.group_id = 'ours' or exists (select 1 from unnest(parts_refusal.members) n
      where not exists (select 1 from part p where p.group_id = r.group_id and n = any (p.held)))
  ), few as (
    select 1 as gravity from rest r join news w on w.group_id = r.group_id join neighbourhoods n on n.id = r.neighbourhood_id
    group by r.group_id having coalesce(sum(n.population), 0) < 100
    union all
    select 2 from rest r join news w on w.group_id = r.group_id
    join indicator_values v on v.neighbourhood_id = r.neighbourhood_id and v.state = 'value' and v.count is not null
    group by r.group_id, v.indicator, v.period having private.small_count(sum(v.count))
  )
  select format('Together with shapes that are saved already, this one would let people work out figures for %s. Add or remove a small area.',
    case min(f.gravity) when 1 then 'a place where fewer than 100 people live' else 'fewer than 5 people' end)
  from few f having count(*) > 0
$$;
comment on function private.parts_refusal is
  'Why what is left of a shape, or of a group that holds it, once all saved parts are taken away would give away figures of fewer than 100 people or a count of 1 to 4; null when it would not. Parts that overlap are taken together, which refuses a little more than must be. Security definer: it must see everybody''s drawings.';

create function private.differencing_refusal(geography text, members integer[], own uuid default null, before timestamptz default null) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(private.pair_refusal(differencing_refusal.geography, differencing_refusal.members, own, before),
    private.parts_refusal(differencing_refusal.geography, differencing_refusal.members, own, before))
$$;
comment on function private.differencing_refusal is
  'Why a shape must not be kept, as a sentence that tells nobody''s; null when it may. Security definer: what it asks may be called by nobody else.';

revoke execute on function private.published_groups, private.small_count, private.pair_refusal, private.parts_refusal,
  private.differencing_refusal from public;
grant execute on function private.small_count, private.differencing_refusal to anon, authenticated, service_role;
grant execute on function private.published_groups, private.pair_refusal, private.parts_refusal to service_role;
