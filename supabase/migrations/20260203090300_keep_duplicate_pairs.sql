create function private.note_duplicate_checks(organisations uuid[]) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  delete from private.duplicate_checks c using organisations o
  where c.organisation_id = any (note_duplicate_checks.organisations) and o.id = c.organisation_id
    and (o.status <> 'published' or o.merged_into is not null);
  -- A change of this very transaction gets its version at the end of it.
  insert into private.duplicate_checks as c (organisation_id, version, plain_name)
  select o.id, o.version + (select count(*) from private.touched_organisations t
    where t.transaction_id = pg_current_xact_id() and t.organisation_id = o.id), private.plain_name(o.name)
  from organisations o
  where o.id = any (note_duplicate_checks.organisations) and o.status = 'published' and o.merged_into is null
  on conflict (organisation_id) do update
    set version = excluded.version, plain_name = excluded.plain_name, checked_at = now();
$$;
comment on function private.note_duplicate_checks is
  'Notes in which version these entries are now compared. Security definer: the notes are nobody''s to write.';

create function private.candidate_pairs(organisations uuid[]) returns table (one_id uuid, other_id uuid)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with mine as materialized (
    select c.organisation_id as id, c.plain_name, private.website_host(o.website) as host, private.plain_phone(o.phone) as phone
    from private.duplicate_checks c join organisations o on o.id = c.organisation_id
    where c.organisation_id = any (candidate_pairs.organisations)
  ), places as materialized (
    select m.id, m.plain_name, coalesce(p.geom, l.geom)::geography as place, private.postcode_sector(coalesce(p.postcode, l.postcode)) as sector
    from mine m join locations l on l.organisation_id = m.id left join location_points p on p.location_id = l.id
  ), phones as materialized (
    select m.id, m.phone from mine m where m.phone is not null
    union select m.id, private.plain_phone(c.phone) from mine m join contacts c on c.organisation_id = m.id and c.visibility = 'public'
  ), found as (
    select a.organisation_id as id, b.organisation_id as other from organisation_identifiers a
    join organisation_identifiers b on private.plain_identifier(b.scheme, b.identifier) = private.plain_identifier(a.scheme, a.identifier)
    where a.organisation_id in (select m.id from mine m)
    union all
    select m.id, unnest(h.ids) from mine m cross join lateral private.sharing_host(m.host) h (ids) where m.host is not null
    union all
    select p.id, unnest(h.ids) from phones p cross join lateral private.sharing_phone(p.phone) h (ids) where p.phone is not null
    union all
    select n.id, n.other from (
      select p.id, p.plain_name, l.organisation_id as other from places p join locations l on st_dwithin(l.geom::geography, p.place, 150)
      union
      select p.id, p.plain_name, l.organisation_id from places p join location_points t on st_dwithin(t.geom::geography, p.place, 150)
        join locations l on l.id = t.location_id
      union
      select p.id, p.plain_name, l.organisation_id from places p join locations l on private.postcode_sector(l.postcode) = p.sector
      union
      select p.id, p.plain_name, l.organisation_id from places p join location_points t on private.postcode_sector(t.postcode) = p.sector
        join locations l on l.id = t.location_id
    ) n join private.duplicate_checks c on c.organisation_id = n.other and similarity(c.plain_name, n.plain_name) >= 0.45::real
  )
  select distinct least(f.id, f.other), greatest(f.id, f.other)
  from found f join organisations o on o.id = f.other and o.status = 'published' and o.merged_into is null where f.id <> f.other
$$;
comment on function private.candidate_pairs is
  'Pairs of these entries and any other that are worth comparing, by index: never all with all. An entry not yet noted comes into its pairs when it is. Security definer: true places count, and only moderators read what comes of it.';

create function private.keep_duplicate_pairs(variadic organisations uuid[]) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp set jit = off
as $$
declare
  found jsonb;
begin
  perform private.note_duplicate_checks(organisations);
  select coalesce(jsonb_agg(jsonb_build_object('one_id', p.one_id, 'other_id', p.other_id, 'evidence', p.evidence)), '[]') into found
  from (select c.*, private.duplicate_evidence(c.one_id, c.other_id) as evidence from private.candidate_pairs(organisations) c) p
  where p.evidence is not null;
  insert into duplicate_pairs as p (one_id, other_id, reasons, evidence, strength)
  select f.one_id, f.other_id, private.texts(f.evidence->'reasons'), f.evidence, private.duplicate_strength(f.evidence)
  from jsonb_to_recordset(found) f (one_id uuid, other_id uuid, evidence jsonb)
  on conflict (one_id, other_id) do update
    set reasons = excluded.reasons, evidence = excluded.evidence, strength = excluded.strength
    where p.evidence is distinct from excluded.evidence;
  delete from duplicate_pairs p
  where p.status = 'open' and (p.one_id = any (organisations) or p.other_id = any (organisations))
    and (p.one_id, p.other_id) not in (
      select f.one_id, f.other_id from jsonb_to_recordset(found) f (one_id uuid, other_id uuid));
end
$$;
comment on function private.keep_duplicate_pairs is
  'Compares these entries with all others and brings their pairs up to date; what a moderator decided stays. Security definer: pairs come from the rule alone, nobody writes them by hand.';

create function private.refresh_duplicates(most integer default 200) returns integer
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  due uuid[];
begin
  due := array(
    select o.id from organisations o left join private.duplicate_checks c on c.organisation_id = o.id
    where (c.version is distinct from o.version and o.status = 'published' and o.merged_into is null)
      or (c.version is not null and (o.status <> 'published' or o.merged_into is not null))
    order by o.created_at desc, o.id limit most);
  if due <> '{}' then
    perform private.keep_duplicate_pairs(variadic due);
  end if;
  return cardinality(due);
end
$$;
comment on function private.refresh_duplicates is
  'Compares up to so many entries that were added or changed since they were last compared; answers with how many. For the schedule, and whoever opens the report. Security definer: it writes pairs and reads every entry''s version.';

create function private.count_unchecked_duplicates() returns integer
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select count(*)::integer from organisations o left join private.duplicate_checks c on c.organisation_id = o.id
  where o.status = 'published' and o.merged_into is null and c.version is distinct from o.version
$$;
comment on function private.count_unchecked_duplicates is
  'How many published entries are still to be compared. Security definer: a bare count of a table that nobody reads.';

create or replace function private.possible_duplicates(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with me as (
    select o.id, private.duplicate_facts(o.id) || case when private.plain_phone(s.contact->>'phone') is null then '{}'
      else jsonb_build_object('phones', jsonb_build_array(private.plain_phone(s.contact->>'phone'))) end as facts,
      lower(coalesce(o.email, s.contact->>'email')) as email
    from organisations o left join submissions s on s.organisation_id = o.id where o.id = possible_duplicates.organisation_id
  )
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'locality', a.locality,
    'similarity', a.evidence->'similarity', 'distanceM', a.evidence->'distanceM', 'reasons', a.reasons)
    order by a.strength desc, a.name), '[]')
  from (
    select o.id, o.name, d.evidence, d.strength, private.texts(d.evidence->'reasons')
        || case when lower(o.email) = me.email then array['email'] else '{}' end as reasons,
      (select l.locality from locations l where l.organisation_id = o.id order by (l.geom is null), l.id limit 1) as locality
    from me cross join lateral private.duplicates_of(me.facts, me.id) d join organisations o on o.id = d.organisation_id
    order by d.strength desc, o.name limit 3
  ) a
$$;
comment on function private.possible_duplicates is
  'Up to three published entries that may be this one, and why: number, phone, website or name, and e-mail where it is the same too. Distance in metres, from true places for moderators.';

revoke execute on function private.note_duplicate_checks, private.candidate_pairs, private.keep_duplicate_pairs, private.refresh_duplicates, private.count_unchecked_duplicates from public;
grant execute on function private.keep_duplicate_pairs, private.refresh_duplicates, private.count_unchecked_duplicates
  to authenticated, service_role;
