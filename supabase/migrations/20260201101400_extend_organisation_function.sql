create function private.merged_into(organisation uuid) returns uuid
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with recursive chain (id, next_id, steps) as (
    select o.id, o.merged_into, 1 from organisations o where o.id = merged_into.organisation
    union all
    select o.id, o.merged_into, c.steps + 1 from chain c join organisations o on o.id = c.next_id where c.steps < 20
  )
  select c.id from chain c join organisations o on o.id = c.id
  where c.next_id is null and c.steps > 1 and o.status = 'published'
$$;
comment on function private.merged_into is
  'The published organisation that an entry was merged into, however often; null when it was not. Security definer: a merged entry itself is no longer shown.';

create function private.public_facts(organisation uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('legalName', o.legal_name, 'foundedYear', o.founded_year, 'incomeBand', o.income_band,
    'basedIn', o.based_in, 'version', o.version, 'closedAt', o.closed_at,
    'identifiers', coalesce((
      select jsonb_agg(jsonb_build_object('scheme', i.scheme, 'identifier', i.identifier) order by i.scheme, i.identifier)
      from organisation_identifiers i where i.organisation_id = o.id), '[]'),
    'serviceAreas', coalesce((
      select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', coalesce(a.name, n.name), 'geography', a.geography,
        'code', a.code, 'geometry', st_asgeojson(a.geom, 6)::jsonb) order by a.name, a.id)
      from service_areas a left join neighbourhoods n on n.geography = a.geography and n.code = a.code
      where a.organisation_id = o.id), '[]'),
    'contacts', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'role', c.role, 'email', c.email, 'phone', c.phone,
        'visibility', c.visibility) order by c.name, c.id)
      from contacts c where c.organisation_id = o.id), '[]'),
    'photos', coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'path', p.path, 'description', p.description, 'credit', p.credit,
        'licence', p.licence) order by p.position, p.id)
      from photos p where p.organisation_id = o.id), '[]'),
    'openNow', (
      select bool_or(coalesce(private.happens_at(c, now() at time zone 'Europe/London'), false))
      from services s join schedules c on c.service_id = s.id where s.organisation_id = o.id and s.status = 'active'),
    'canEdit', private.keeps(o.id))
  from organisations o where o.id = public_facts.organisation
$$;
comment on function private.public_facts is
  'What an organisation is in law and in size, where it serves, whom to ask as far as the caller may know, pictures, and whether it is open now.';

create function private.organisation_entry(id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'id', o.id, 'name', o.name, 'description', o.description, 'summary', private.summary(o.description),
    'kind', o.kind, 'theme', o.theme, 'status', o.status,
    'themes', coalesce((select json_agg(t.term order by (t.term <> o.theme), t.term)
      from organisation_terms t where t.organisation_id = o.id), '[]'),
    'email', o.email, 'phone', o.phone, 'website', o.website,
    'freshness', private.freshness(o.checked_at), 'checkedAt', o.checked_at, 'updatedAt', o.updated_at,
    'source', o.source, 'licence', o.licence, 'sourceUrl', o.source_url, 'isFictional', o.is_fictional,
    'scheduleText', private.schedule_text(o.id),
    'services', private.service_list(o.id), 'locations', private.location_list(o.id),
    'access', coalesce((select json_agg(distinct x) from locations l, unnest(l.access_features) x
      where l.organisation_id = o.id), '[]'),
    'whoFor', coalesce((select json_agg(distinct x) from services s, unnest(s.who_for) x
      where s.organisation_id = o.id and s.status = 'active'), '[]'),
    'costs', coalesce((select json_agg(distinct s.cost) from services s
      where s.organisation_id = o.id and s.status = 'active'), '[]'),
    'neighbourhoods', coalesce((
      select json_agg(distinct jsonb_build_object('geography', n.geography, 'code', n.code, 'name', n.name, 'district', n.district))
      from locations l join location_neighbourhoods ln on ln.location_id = l.id join neighbourhoods n on n.id = ln.neighbourhood_id
      where l.organisation_id = o.id), '[]'),
    'similarNearby', private.similar_nearby(o.id))
  from organisations o where o.id = organisation_entry.id
$$;
comment on function private.organisation_entry is
  'One organisation''s entry, services, places and likes; public_facts adds to it. Null when the caller may not see it.';

create or replace function public.organisation(id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(
    case when m.target is not null then json_build_object('mergedInto', m.target) end,
    (private.organisation_entry(organisation.id)::jsonb || private.public_facts(organisation.id))::json)
  from (select private.merged_into(organisation.id) as target) m
$$;
comment on function public.organisation is
  'One organisation in full: services with openings, public places, identifiers, where it serves, contacts the caller may see, neighbourhoods, source and licence, and others of its theme nearby. {mergedInto: id} for an entry that was merged into another. Null when there is none the caller may see.';
revoke execute on function private.merged_into, private.public_facts, private.organisation_entry from public;
grant execute on function private.merged_into, private.public_facts, private.organisation_entry to anon, authenticated, service_role;
