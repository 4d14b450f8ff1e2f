-- The rule of possible duplicates, in one place: what of two entries is compared, and what makes them look like one.
create function private.plain_name(name text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(nullif(trim(regexp_replace(regexp_replace(w.plain, '\m(ltd|cic|cio|the)\M', ' ', 'g'), '\s+', ' ', 'g')), ''), w.plain)
  from (select private.plain_words(replace(plain_name.name, '.', '')) as plain) w
$$;
comment on function private.plain_name is
  'A name as names are compared: no LTD, CIC, CIO or THE, no punctuation, accents or capitals.';

create function private.website_host(website text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select (regexp_match(lower(trim(website)), '^(?:[a-z]+://)?(?:[^/@]*@)?(?:www[0-9]?\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/?#]|$)'))[1]
$$;
comment on function private.website_host is 'The host of a web address without www; null when it is none.';

create function private.plain_phone(phone text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when length(d.digits) >= 7 then d.digits end
  from (select regexp_replace(regexp_replace(split_part(regexp_replace(lower(replace(plain_phone.phone, '(0)', '')),
    '(ext|x|;|,|/| or ).*$', ''), '#', 1), '[^0-9+]', '', 'g'), '^(\+44|0044)', '0') as digits) d
$$;
comment on function private.plain_phone is 'The first telephone number of a text as digits, +44 as 0; null when it is too short to be one.';

create function private.postcode_sector(postcode text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select (regexp_match(upper(trim(postcode)), '^([A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9])[A-Z]{2}$'))[1]
$$;
comment on function private.postcode_sector is 'HX7 8 of HX7 8AB; null for less than a whole postcode.';

create function private.plain_identifier(scheme text, identifier text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select scheme || ' ' || ltrim(upper(regexp_replace(identifier, '[^A-Za-z0-9]', '', 'g')), '0')
$$;
comment on function private.plain_identifier is 'A number in a register as numbers are compared: GB-COH 1234567.';

revoke execute on function private.plain_name, private.website_host, private.plain_phone, private.postcode_sector,
  private.plain_identifier from public;
grant execute on function private.plain_name, private.website_host, private.plain_phone, private.postcode_sector,
  private.plain_identifier to anon, authenticated, service_role;

create index organisations_website_host on public.organisations (private.website_host(website));
create index organisations_plain_phone on public.organisations (private.plain_phone(phone));
create index contacts_plain_phone on public.contacts (private.plain_phone(phone)) where visibility = 'public';
create index organisation_identifiers_plain on public.organisation_identifiers (private.plain_identifier(scheme, identifier));
create index locations_sector on public.locations (private.postcode_sector(postcode));
create index location_points_sector on public.location_points (private.postcode_sector(postcode));
create index location_points_geography on public.location_points using gist ((geom::extensions.geography));

create function private.compared_places(organisation uuid) returns table (place extensions.geometry, sector text)
language plpgsql stable security definer set search_path = public, extensions, pg_temp
as $$
declare
  moderates boolean := private.has_role('moderator', 'administrator');
begin
  return query
    select coalesce(p.geom, l.geom), private.postcode_sector(coalesce(p.postcode, l.postcode))
    from organisations o join locations l on l.organisation_id = o.id
    left join location_points p on p.location_id = l.id and moderates
    where o.id = compared_places.organisation and (o.status = 'published' or moderates);
end
$$;
comment on function private.compared_places is
  'The places of an entry for comparing (EPSG:4326): true ones for moderators, the public ones for everybody else. Security definer: only moderators may read true places, and this asks who is asking.';

create function private.duplicate_facts(organisation uuid) returns jsonb
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  return (
    select jsonb_build_object('plain', private.plain_name(o.name),
      'hosts', array_remove(array[private.website_host(o.website)], null),
      'phones', array_remove(array(select private.plain_phone(o.phone)
        union select private.plain_phone(c.phone) from contacts c where c.organisation_id = o.id and c.visibility = 'public'), null),
      'identifiers', array(select private.plain_identifier(i.scheme, i.identifier)
        from organisation_identifiers i where i.organisation_id = o.id),
      'places', coalesce(p.places, '[]'), 'sectors', coalesce(p.sectors, '{}'))
    from organisations o cross join lateral (
      select jsonb_agg(jsonb_build_array(st_x(c.place), st_y(c.place))) filter (where c.place is not null) as places,
        array_agg(distinct c.sector) filter (where c.sector is not null) as sectors
      from private.compared_places(o.id) c) p
    where o.id = duplicate_facts.organisation);
end
$$;
comment on function private.duplicate_facts is
  'What of an entry is compared: {plain, hosts, phones, identifiers, places: [[longitude, latitude]], sectors}. Public contacts only; true places for moderators only.';

create function private.texts_in_both(one jsonb, other jsonb) returns text[]
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select array(select jsonb_array_elements_text(one) intersect select jsonb_array_elements_text(other) order by 1)
$$;
comment on function private.texts_in_both is 'The texts that two JSON arrays both hold.';

create function private.compare_facts(one jsonb, other jsonb) returns jsonb
language plpgsql stable set search_path = public, extensions, pg_temp set jit = off
as $$
begin
  return (
  with shared as (
    select private.texts_in_both(one->'identifiers', other->'identifiers') as identifiers,
      private.texts_in_both(one->'hosts', other->'hosts') as hosts,
      private.texts_in_both(one->'phones', other->'phones') as phones,
      private.texts_in_both(one->'sectors', other->'sectors') as sectors,
      similarity(one->>'plain', other->>'plain') as likeness,
      (select min(st_distance(st_makepoint((a->>0)::float8, (a->>1)::float8)::geography,
        st_makepoint((b->>0)::float8, (b->>1)::float8)::geography))
        from jsonb_array_elements(one->'places') a, jsonb_array_elements(other->'places') b) as distance_m
  ), judged as (
    select s.*, array_remove(array[case when cardinality(identifiers) > 0 then 'identifier' end,
      case when cardinality(phones) > 0 then 'phone' end, case when cardinality(hosts) > 0 then 'website' end,
      case when likeness >= 0.45::real and (distance_m <= 150 or cardinality(sectors) > 0) then 'name' end], null) as reasons
    from shared s
  )
  select jsonb_build_object('reasons', reasons, 'identifiers', identifiers, 'hosts', hosts, 'phones', phones,
    'sectors', sectors, 'similarity', round(likeness::numeric, 2), 'distanceM', round(distance_m))
  from judged where cardinality(reasons) > 0);
end
$$;
comment on function private.compare_facts is
  'Whether two entries may be one, and why: {reasons, identifiers, hosts, phones, sectors, similarity, distanceM}, or null. The rule: a number in the same register; or the same telephone number; or the same website host; or names alike (trigram similarity from 0.45) within 150 m or in one postcode sector.';

create function private.duplicate_evidence(one uuid, other uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.compare_facts(private.duplicate_facts(one), private.duplicate_facts(other)) where one <> other
$$;
comment on function private.duplicate_evidence is 'Whether two entries may be one, and why, as private.compare_facts; null when they do not look like one.';

revoke execute on function private.compared_places, private.duplicate_facts, private.texts_in_both, private.compare_facts,
  private.duplicate_evidence from public;
grant execute on function private.compared_places, private.duplicate_facts, private.texts_in_both, private.compare_facts,
  private.duplicate_evidence to anon, authenticated, service_role;
