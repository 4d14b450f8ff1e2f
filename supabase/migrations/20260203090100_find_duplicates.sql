-- The planner guesses these joins dear and would compile them, which takes seconds for work of milliseconds: jit is off.
create function private.most_sharing() returns integer
language sql immutable set search_path = public, extensions, pg_temp
as $$ select 8 $$;
comment on function private.most_sharing is
  'How many entries may share a website host or telephone number before it says nothing of any two of them: a council''s site, a switchboard.';

create function private.sharing_host(host text) returns uuid[]
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when count(*) <= private.most_sharing() then array_agg(x.id) end from (
    select o.id from organisations o where private.website_host(o.website) = host and o.status = 'published' and o.merged_into is null
    limit private.most_sharing() + 1) x
$$;
comment on function private.sharing_host is 'The published entries with this website host; null when too many share it to tell anything.';

create function private.sharing_phone(phone text) returns uuid[]
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when count(*) <= private.most_sharing() then array_agg(x.id) end from (
    select o.id from organisations o where private.plain_phone(o.phone) = sharing_phone.phone and o.status = 'published' and o.merged_into is null
    union select c.organisation_id from contacts c where private.plain_phone(c.phone) = sharing_phone.phone and c.visibility = 'public'
    limit private.most_sharing() + 1) x
$$;
comment on function private.sharing_phone is 'The entries with this public telephone number; null when too many share it to tell anything.';

create function private.organisations_near(facts jsonb) returns setof uuid
language sql stable security definer rows 50 set search_path = public, extensions, pg_temp set jit = off
as $$
  select l.organisation_id from jsonb_array_elements(facts->'places') p
  join locations l on st_dwithin(l.geom::geography, st_makepoint((p->>0)::float8, (p->>1)::float8)::geography, 150)
  union
  select l.organisation_id from jsonb_array_elements_text(facts->'sectors') s
  join locations l on private.postcode_sector(l.postcode) = s
  union
  select l.organisation_id from jsonb_array_elements(facts->'places') p
  join location_points t on st_dwithin(t.geom::geography, st_makepoint((p->>0)::float8, (p->>1)::float8)::geography, 150)
  join locations l on l.id = t.location_id
  where (select private.has_role('moderator', 'administrator'))
  union
  select l.organisation_id from jsonb_array_elements_text(facts->'sectors') s
  join location_points t on private.postcode_sector(t.postcode) = s join locations l on l.id = t.location_id
  where (select private.has_role('moderator', 'administrator'))
$$;
comment on function private.organisations_near is
  'Entries within 150 m of these places or in their postcode sectors: by public places, for moderators by true places too. Security definer: only moderators may read true places, and this asks who is asking.';

create function private.duplicate_candidates(facts jsonb) returns setof uuid
language sql stable rows 20 set search_path = public, extensions, pg_temp set jit = off
as $$
  select i.organisation_id from jsonb_array_elements_text(facts->'identifiers') f
  join organisation_identifiers i on private.plain_identifier(i.scheme, i.identifier) = f
  union
  select unnest(private.sharing_host(f)) from jsonb_array_elements_text(facts->'hosts') f
  union
  select unnest(private.sharing_phone(f)) from jsonb_array_elements_text(facts->'phones') f
  union
  select o.id from private.organisations_near(facts) n join organisations o on o.id = n
  where similarity(private.plain_name(o.name), facts->>'plain') >= 0.45::real
$$;
comment on function private.duplicate_candidates is
  'Entries worth comparing with these facts, by index: never all of them. A host or number that more than a few share brings none.';

create function private.duplicate_strength(evidence jsonb) returns real
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select (1 - case when evidence->'reasons' ? 'identifier' then 0.05 else 1 end
    * case when evidence->'reasons' ? 'phone' then 0.4 else 1 end
    * case when evidence->'reasons' ? 'website' then 0.5 else 1 end
    * case when evidence->'reasons' ? 'name' then 1 - 0.8 * (evidence->>'similarity')::float8
      * case when (evidence->>'distanceM')::float8 <= 150 then 1 else 0.7 end else 1 end)::real
$$;
comment on function private.duplicate_strength is
  'How strong the evidence is, 0 to 1: an order to work in, not a probability.';

create function private.duplicates_of(facts jsonb, except_id uuid default null)
returns table (organisation_id uuid, evidence jsonb, strength real)
language sql stable rows 5 set search_path = public, extensions, pg_temp set jit = off
as $$
  -- Materialised, or the planner may compare every entry first and ask which were candidates afterwards.
  with entries as materialized (
    select o.id from private.duplicate_candidates(facts) c
    join organisations o on o.id = c and o.status = 'published' and o.merged_into is null
    where o.id is distinct from except_id
  ), compared as materialized (
    select n.id, private.compare_facts(facts, private.duplicate_facts(n.id)) as evidence from entries n
  )
  select c.id, c.evidence, private.duplicate_strength(c.evidence) from compared c where c.evidence is not null
$$;

comment on function private.duplicates_of is
  'Published entries that may be the one these facts are about, with the evidence. Shows a stranger nothing that is not public.';

create function private.facts_given(
  name text, website text default null, phone text default null, identifiers jsonb default '[]',
  longitude double precision default null, latitude double precision default null, postcode text default null
) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('plain', private.plain_name(facts_given.name),
    'hosts', array_remove(array[private.website_host(website)], null),
    'phones', array_remove(array[private.plain_phone(phone)], null),
    'identifiers', array(select private.plain_identifier(i->>'scheme', i->>'identifier')
      from jsonb_array_elements(coalesce(identifiers, '[]')) i where i->>'identifier' is not null),
    'places', case when longitude is null or latitude is null then '[]'
      else jsonb_build_array(jsonb_build_array(longitude, latitude)) end,
    'sectors', array_remove(array[private.postcode_sector(postcode)], null))
$$;
comment on function private.facts_given is
  'The facts of an entry that is only being typed, for private.duplicates_of. Place in degrees, EPSG:4326.';

revoke execute on function private.most_sharing, private.sharing_host, private.sharing_phone, private.organisations_near, private.duplicate_candidates,
  private.duplicate_strength, private.duplicates_of, private.facts_given from public;
grant execute on function private.most_sharing, private.sharing_host, private.sharing_phone, private.organisations_near, private.duplicate_candidates,
  private.duplicate_strength, private.duplicates_of, private.facts_given to anon, authenticated, service_role;
