create function private.organisation_gaps() returns table (organisation_id uuid, field text)
language sql stable security definer rows 1000 set search_path = public, extensions, pg_temp set jit = off
as $$
  with described as (
    select s.organisation_id, bool_or(s.when_note is not null or exists (select 1 from schedules c where c.service_id = s.id)) as says_when,
      bool_or(s.who_for <> '{}') as says_who, bool_or(s.cost <> 'unknown') as says_cost
    from services s where s.status in ('active', 'temporarily_closed') group by s.organisation_id
  ), placed as (
    -- A hidden place is an answer, not a gap.
    select l.organisation_id, bool_or(l.geom is not null or l.privacy = 'hidden' or l.location_type = 'virtual') as says_where,
      bool_or(l.access_features <> '{}') as says_access
    from locations l group by l.organisation_id
  )
  select o.id, g.field
  from organisations o left join described d on d.organisation_id = o.id left join placed p on p.organisation_id = o.id
  cross join lateral (values
    ('description', length(trim(coalesce(o.description, ''))) < 10),
    ('contact', coalesce(o.email, o.phone, o.website) is null and not exists (
      select 1 from contacts c where c.organisation_id = o.id and c.visibility = 'public')),
    ('when', not coalesce(d.says_when, false)), ('who_for', not coalesce(d.says_who, false)),
    ('cost', not coalesce(d.says_cost, false)), ('place', not coalesce(p.says_where, false)),
    ('access', not coalesce(p.says_access, false)),
    ('identifier', o.kind in ('charity', 'company', 'social_business')
      and not exists (select 1 from organisation_identifiers i where i.organisation_id = o.id)),
    ('check', o.checked_at is null)) g (field, is_missing)
  where o.status = 'published' and g.is_missing
$$;
comment on function private.organisation_gaps is
  'What each published entry does not say. Security definer: it looks at published entries only, as the public sees them, and would otherwise ask the policies of five tables for each row.';

create function private.open_duplicates() returns integer
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select count(*)::integer from duplicate_pairs where status = 'open'
$$;
comment on function private.open_duplicates is
  'How many pairs wait for a moderator. Security definer: a bare count of a table that only moderators read.';

create function private.silent_neighbourhoods(geography text) returns setof public.neighbourhoods
language sql stable set search_path = public, extensions, pg_temp
as $$
  select n.* from neighbourhoods n
  where n.geography = silent_neighbourhoods.geography and not exists (
    select 1 from location_neighbourhoods ln join locations l on l.id = ln.location_id
    join organisations o on o.id = l.organisation_id and o.status = 'published' where ln.neighbourhood_id = n.id)
$$;
comment on function private.silent_neighbourhoods is 'Neighbourhoods of a geography in which no published organisation has a public place.';

create function public.directory_health(geography text default null) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with chosen as (
    select g.slug, g.name, g.plural_name, g.singular_name from geographies g, site s
    where g.slug = coalesce(directory_health.geography, s.default_geography)
  ), entries as (
    select o.id, private.freshness_by(o.check_due_at) as freshness, o.checked_at from organisations o where o.status = 'published'
  ), gaps as (
    select g.field, count(*) as missing from private.organisation_gaps() g group by g.field
  ), silent as (
    select s.* from chosen c, private.silent_neighbourhoods(c.slug) s
  )
  select json_build_object(
    'total', (select count(*) from entries),
    'completeness', (select json_agg(json_build_object('field', f.field, 'missing', coalesce(g.missing, 0),
        'outOf', case when f.field = 'identifier' then (select count(*) from organisations o
          where o.status = 'published' and o.kind in ('charity', 'company', 'social_business')) else (select count(*) from entries) end)
        order by f.position)
      from unnest(array['description', 'contact', 'place', 'when', 'who_for', 'cost', 'access', 'identifier', 'check'])
        with ordinality f (field, position) left join gaps g on g.field = f.field),
    'freshness', (select json_build_object('fresh', count(*) filter (where e.freshness = 'fresh'),
        'due', count(*) filter (where e.freshness = 'due'), 'overdue', count(*) filter (where e.freshness = 'overdue'),
        'never', count(*) filter (where e.freshness = 'never')) from entries e),
    'medianAgeDays', (select round(extract(epoch from percentile_cont(0.5) within group (order by now() - e.checked_at)) / 86400)
      from entries e where e.checked_at is not null),
    'openDuplicates', private.open_duplicates(), 'uncheckedDuplicates', private.count_unchecked_duplicates(),
    'geography', (select json_build_object('slug', c.slug, 'name', c.name, 'pluralName', c.plural_name, 'singularName', c.singular_name,
      'areas', (select count(*) from neighbourhoods n where n.geography = c.slug)) from chosen c),
    'silent', json_build_object('total', (select count(*) from silent),
      'unmapped', (select count(*) from silent s where s.mapped_at is null),
      'population', (select sum(s.population) from silent s),
      'items', coalesce((select json_agg(json_build_object('code', s.code, 'name', s.name, 'district', s.district,
          'population', s.population, 'isMapped', s.mapped_at is not null) order by s.population desc nulls last, s.code)
        from (select * from silent x order by x.population desc nulls last, x.code limit 200) s), '[]')))
$$;
comment on function public.directory_health is
  'How well the directory is kept: entries that lack each field, freshness, age, open duplicates, and neighbourhoods (of a geography, the site''s own when left out) where no organisation has a public place. Counts only, and areas; readable by all.';

create function public.organisations_lacking(field text, page_size integer default 50, page_start integer default 0) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with lacking as (
    select o.id, o.name, o.theme, o.checked_at, o.check_due_at from private.organisation_gaps() g
    join organisations o on o.id = g.organisation_id where g.field = organisations_lacking.field
  )
  select json_build_object('field', organisations_lacking.field, 'total', (select count(*) from lacking),
    'items', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'theme', p.theme, 'checkedAt', p.checked_at,
        'freshness', private.freshness_by(p.check_due_at),
        'locality', (select l.locality from locations l where l.organisation_id = p.id order by (l.geom is null), l.id limit 1))
        order by p.name, p.id)
      from (select * from lacking l order by l.name, l.id offset greatest(page_start, 0) limit least(greatest(page_size, 1), 200)) p), '[]'))
$$;
comment on function public.organisations_lacking is
  'Published entries that do not say something: description, contact, place, when, who_for, cost, access, identifier or check; by name.';

revoke execute on function private.organisation_gaps, private.open_duplicates, private.silent_neighbourhoods,
  public.directory_health, public.organisations_lacking from public;
grant execute on function private.organisation_gaps, private.open_duplicates, private.silent_neighbourhoods,
  private.count_unchecked_duplicates, public.directory_health, public.organisations_lacking to anon, authenticated, service_role;
