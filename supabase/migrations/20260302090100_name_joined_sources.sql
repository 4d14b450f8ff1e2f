create function private.joined_sources(organisations uuid[])
returns table (organisation_id uuid, source text, source_url text, licence text, is_own boolean)
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with recursive family (root_id, id, steps) as (
    select k.id, k.id, 0
    from (select distinct a.merged_into as id from organisations a where a.merged_into is not null) k
    where k.id = any (joined_sources.organisations)
    union all
    select f.root_id, a.id, f.steps + 1 from family f join organisations a on a.merged_into = f.id where f.steps < 20
  )
  -- A merge writes the licences of both into the kept entry; its own is the one it had before the first.
  select f.root_id, o.source, o.source_url,
    case when m.id is not null and private.joint_licence(m.filled->>'licence', o.licence) is not distinct from o.licence
      then m.filled->>'licence' else o.licence end, f.steps = 0
  from family f join organisations o on o.id = f.id
  left join lateral (
    select g.id, g.filled from merges g where g.kept_id = f.id and g.undone_at is null order by g.created_at, g.id limit 1
  ) m on true
$$;
comment on function private.joined_sources is
  'Where the data of entries comes from that others were merged into: a row for the kept entry and one for each that went into it, none for entries that stand alone. Security definer: an absorbed entry is out of sight, but its source must be named.';

create function private.source_facts(organisation uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  with named as (
    select j.source, j.source_url, j.licence, j.is_own from private.joined_sources(array[organisation]) j
    union all
    select o.source, o.source_url, o.licence, true from organisations o
    where o.id = source_facts.organisation and not exists (select 1 from private.joined_sources(array[organisation]))
  ), credit as (
    select n.source, n.source_url, n.licence, bool_or(n.is_own) as is_own from named n
    where n.source is not null or n.licence is not null group by n.source, n.source_url, n.licence
  )
  select jsonb_build_object(
    'sources', coalesce(jsonb_agg(jsonb_build_object('source', c.source, 'sourceUrl', c.source_url, 'licence', c.licence)
      order by c.is_own desc, c.source, c.source_url, c.licence), '[]'),
    'licence', string_agg(distinct c.licence, '; ' order by c.licence))
  from credit c
$$;
comment on function private.source_facts is
  'Every source of an entry''s data with its licence, its own first and then those of entries merged into it, and all licences in one line.';

create or replace function public.organisation(id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(
    case when m.target is not null then json_build_object('mergedInto', m.target) end,
    (private.organisation_entry(organisation.id)::jsonb || private.public_facts(organisation.id)
      || private.source_facts(organisation.id))::json)
  from (select private.merged_into(organisation.id) as target) m
$$;
comment on function public.organisation is
  'One organisation in full: services with openings, public places, identifiers, where it serves, contacts the caller may see, neighbourhoods, every source with its licence, and others of its theme nearby. {mergedInto: id} for an entry that was merged into another. Null when there is none the caller may see.';

revoke execute on function private.joined_sources, private.source_facts from public;
grant execute on function private.joined_sources, private.source_facts to anon, authenticated, service_role;
