create function private.moment(at timestamptz) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;
comment on function private.moment is 'A moment in UTC to the second, the same text in every session.';

create function private.organisation_records(organisation_ids uuid[]) returns table (organisation_id uuid, record jsonb)
language plpgsql stable security definer set search_path = public, extensions, pg_temp
as $$
begin
  return query
  select o.id, jsonb_build_object(
    'name', o.name, 'legalName', o.legal_name, 'description', o.description, 'kind', o.kind, 'theme', o.theme,
    'website', o.website, 'email', o.email, 'phone', o.phone, 'foundedYear', o.founded_year, 'incomeBand', o.income_band,
    'basedIn', o.based_in, 'status', o.status, 'closedAt', private.moment(o.closed_at),
    'checkedAt', private.moment(o.checked_at), 'mergedInto', o.merged_into,
    'source', o.source, 'sourceUrl', o.source_url, 'licence', o.licence,
    'themes', coalesce((select jsonb_agg(t.term order by t.term) from organisation_terms t where t.organisation_id = o.id), '[]'),
    'identifiers', coalesce((
      select jsonb_agg(jsonb_build_object('scheme', i.scheme, 'identifier', i.identifier) order by i.scheme, i.identifier)
      from organisation_identifiers i where i.organisation_id = o.id), '[]'),
    'serviceAreas', coalesce((
      select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'geography', a.geography, 'code', a.code,
        'geometry', st_asgeojson(a.geom, 6)::jsonb) order by a.name, a.id)
      from service_areas a where a.organisation_id = o.id), '[]'),
    'services', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'description', s.description, 'status', s.status,
        'whoFor', s.who_for, 'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age, 'cost', s.cost, 'costNote', s.cost_note,
        'languages', s.languages, 'accreditation', s.accreditation, 'howToJoin', s.how_to_join, 'whenNote', s.when_note,
        'preventionTier', s.prevention_tier, 'locationIds', coalesce((
          select jsonb_agg(sl.location_id order by sl.location_id) from service_locations sl where sl.service_id = s.id), '[]'),
        'when', coalesce((
          select jsonb_agg(jsonb_build_object('weekday', c.weekday, 'opensAt', to_char(c.opens_at, 'HH24:MI'),
            'closesAt', to_char(c.closes_at, 'HH24:MI'), 'frequency', c.frequency, 'weeksOfMonth', c.weeks_of_month,
            'termTimeOnly', c.term_time_only, 'validFrom', c.valid_from, 'validTo', c.valid_to, 'note', c.note)
            order by c.weekday, c.opens_at, c.closes_at, c.frequency, c.note, c.id)
          from schedules c where c.service_id = s.id), '[]')) order by s.name, s.id)
      from services s where s.organisation_id = o.id), '[]'),
    'locations', coalesce((
      select jsonb_agg(jsonb_build_object('id', l.id, 'type', l.location_type, 'name', l.name, 'address', l.address,
        'postcode', l.postcode, 'privacy', l.privacy, 'longitude', round(st_x(l.geom)::numeric, 6),
        'latitude', round(st_y(l.geom)::numeric, 6), 'locality', l.locality, 'accessFeatures', l.access_features, 'url', l.url)
        order by l.id)
      from locations l where l.organisation_id = o.id), '[]'),
    'contacts', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'role', c.role, 'email', c.email, 'phone', c.phone,
        'visibility', c.visibility, 'consentedAt', private.moment(c.consented_at)) order by c.name, c.id)
      from contacts c where c.organisation_id = o.id), '[]'),
    'photos', coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'path', p.path, 'description', p.description, 'credit', p.credit,
        'licence', p.licence, 'position', p.position) order by p.position, p.id)
      from photos p where p.organisation_id = o.id), '[]'))
  from organisations o where o.id = any (organisation_ids);
end
$$;
comment on function private.organisation_records is
  'All that is said of these organisations, one document each. Places as the public sees them (degrees, EPSG:4326), never the true ones; contacts of every visibility. Security definer: a version holds the same whoever made it. For our own functions only.';

create function private.organisation_record(organisation uuid) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select r.record from private.organisation_records(array[organisation]) r
$$;
comment on function private.organisation_record is
  'One organisation as organisation_records tells it; null when there is none. Security definer: for the same reason.';

revoke execute on function private.moment, private.organisation_records, private.organisation_record from public;
grant execute on function private.moment to anon, authenticated, service_role;
