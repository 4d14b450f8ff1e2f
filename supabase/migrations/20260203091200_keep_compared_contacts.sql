-- The contacts of each entry as they are compared are kept beside its plain name: to work them out again for every pair of
-- an import takes minutes.
alter table private.duplicate_checks add column contacts text[] not null default '{}';
comment on column private.duplicate_checks.contacts is
  'Its website host and public telephone numbers as they are compared: {"website example.org", "phone 01632960123"}.';
create index duplicate_checks_contacts on private.duplicate_checks using gin (contacts);

create or replace function private.note_duplicate_checks(organisations uuid[]) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  delete from private.duplicate_checks c using organisations o
  where c.organisation_id = any (note_duplicate_checks.organisations) and o.id = c.organisation_id
    and (o.status <> 'published' or o.merged_into is not null);
  -- A change of this very transaction gets its version at the end of it.
  insert into private.duplicate_checks as c (organisation_id, version, plain_name, contacts)
  select o.id, o.version + (select count(*) from private.touched_organisations t
    where t.transaction_id = pg_current_xact_id() and t.organisation_id = o.id), private.plain_name(o.name),
    array_remove(array['website ' || private.website_host(o.website), 'phone ' || private.plain_phone(o.phone)]
      || array(select 'phone ' || private.plain_phone(k.phone) from contacts k where k.organisation_id = o.id and k.visibility = 'public'), null)
  from organisations o
  where o.id = any (note_duplicate_checks.organisations) and o.status = 'published' and o.merged_into is null
  on conflict (organisation_id) do update
    set version = excluded.version, plain_name = excluded.plain_name, contacts = excluded.contacts, checked_at = now();
$$;
comment on function private.note_duplicate_checks is
  'Notes in which version these entries are now compared. Security definer: the notes are nobody''s to write.';

create or replace function private.candidate_pairs(organisations uuid[]) returns table (one_id uuid, other_id uuid)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with mine as materialized (
    select c.organisation_id as id, c.plain_name, c.contacts
    from private.duplicate_checks c where c.organisation_id = any (candidate_pairs.organisations)
  ), places as materialized (
    select m.id, m.plain_name, coalesce(p.geom, l.geom)::geography as place, private.postcode_sector(coalesce(p.postcode, l.postcode)) as sector
    from mine m join locations l on l.organisation_id = m.id left join location_points p on p.location_id = l.id
  ), found as (
    select a.organisation_id as id, b.organisation_id as other from organisation_identifiers a
    join organisation_identifiers b on private.plain_identifier(b.scheme, b.identifier) = private.plain_identifier(a.scheme, a.identifier)
    where a.organisation_id in (select m.id from mine m)
    union all
    select m.id, unnest(h.ids) from mine m cross join lateral unnest(m.contacts) k (contact)
    cross join lateral (select array_agg(x.organisation_id) as ids from (
      select c.organisation_id from private.duplicate_checks c where c.contacts @> array[k.contact]
      limit private.most_sharing() + 1) x) h
    where cardinality(h.ids) <= private.most_sharing()
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
