create function private.entry_beside(organisation uuid) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('id', o.id, 'name', o.name, 'description', o.description, 'kind', o.kind, 'theme', o.theme,
    'status', o.status, 'source', o.source, 'licence', o.licence, 'sourceUrl', o.source_url,
    'website', o.website, 'phone', o.phone, 'email', o.email,
    'checkedAt', o.checked_at, 'freshness', private.freshness_by(o.check_due_at), 'createdAt', o.created_at,
    'identifiers', coalesce((select jsonb_agg(jsonb_build_object('scheme', i.scheme, 'identifier', i.identifier)
      order by i.scheme, i.identifier) from organisation_identifiers i where i.organisation_id = o.id), '[]'),
    'services', coalesce((select jsonb_agg(s.name order by s.name) from services s where s.organisation_id = o.id), '[]'),
    'places', coalesce((select jsonb_agg(jsonb_build_object('address', l.address, 'postcode', l.postcode, 'locality', l.locality,
      'privacy', l.privacy, 'longitude', round(st_x(l.geom)::numeric, 6), 'latitude', round(st_y(l.geom)::numeric, 6))
      order by (l.geom is null), l.id) from locations l where l.organisation_id = o.id), '[]'))
  from organisations o where o.id = entry_beside.organisation
$$;
comment on function private.entry_beside is 'An entry as it is laid beside its possible double: public places and contacts (degrees, EPSG:4326).';

create function private.shared_contacts() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('kind', s.kind, 'contact', s.contact, 'organisations', s.organisations)
    order by s.organisations desc, s.contact), '[]')
  from (
    select 'website' as kind, private.website_host(o.website) as contact, count(*) as organisations
    from organisations o where o.status = 'published' and private.website_host(o.website) is not null group by 2
    having count(*) > private.most_sharing()
    union all
    select 'phone', private.plain_phone(o.phone), count(*)
    from organisations o where o.status = 'published' and private.plain_phone(o.phone) is not null group by 2
    having count(*) > private.most_sharing()
    order by 3 desc limit 20
  ) s
$$;
comment on function private.shared_contacts is
  'Website hosts and telephone numbers that so many entries share that they make no pairs: [{kind, contact, organisations}].';

create function public.duplicate_report(
  status text default 'open', reason text default null, source text default null, other_source text default null,
  page_size integer default 25, page_start integer default 0
) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  perform private.refresh_duplicates(200);
  return (
    with wanted as (
      select p.* from duplicate_pairs p join organisations a on a.id = p.one_id join organisations b on b.id = p.other_id
      where p.status = duplicate_report.status
        and (duplicate_report.reason is null or duplicate_report.reason = any (p.reasons))
        and (duplicate_report.source is null or duplicate_report.source in (a.source, b.source))
        and (duplicate_report.other_source is null
          or (a.source, b.source) in ((duplicate_report.source, other_source), (other_source, duplicate_report.source)))
    )
    select json_build_object('total', (select count(*) from wanted),
      'counts', (select json_object_agg(s, (select count(*) from duplicate_pairs p where p.status = s))
        from unnest(array['open', 'not_a_duplicate', 'merged']) s),
      'unchecked', private.count_unchecked_duplicates(), 'sharedContacts', private.shared_contacts(),
      'items', coalesce((select json_agg(json_build_object('id', p.id, 'status', p.status, 'evidence', p.evidence,
          'strength', round(p.strength::numeric, 3), 'foundAt', p.found_at, 'decidedAt', p.decided_at,
          'decidedBy', (select m.display_name from members m where m.id = p.decided_by), 'decisionReason', p.decision_reason,
          'mergeId', p.merge_id, 'keptId', (select g.kept_id from merges g where g.id = p.merge_id),
          'one', private.entry_beside(p.one_id), 'other', private.entry_beside(p.other_id)) order by p.strength desc, p.id)
        from (select * from wanted w order by w.strength desc, w.id
          offset greatest(page_start, 0) limit least(greatest(page_size, 1), 500)) p), '[]')));
end
$$;
comment on function public.duplicate_report is
  'Pairs of published entries that may be one, the strongest evidence first, side by side: {total, counts, unchecked, sharedContacts, items}. Status open, not_a_duplicate or merged; reason identifier, phone, website or name; source and other_source keep to pairs between two sources. Compares first what has changed. Moderators and administrators only.';

create function private.decide_duplicate(pair uuid, decision text, reason text) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  if decision is null or decision not in ('open', 'not_a_duplicate') then
    perform private.refuse('decision', 'Say that they are not the same, or open the pair again.');
  end if;
  update duplicate_pairs p set status = decision, decision_reason = nullif(trim(decide_duplicate.reason), ''),
    decided_at = case when decision <> 'open' then now() end,
    decided_by = case when decision <> 'open' then (select m.id from members m where m.id = (select auth.uid())) end
  where p.id = pair and p.status <> 'merged';
  if not found then
    perform private.refuse('id', 'We could not find that pair. It may have been merged or have gone.');
  end if;
end
$$;
comment on function private.decide_duplicate is
  'Notes what a moderator decided of a pair. Security definer: pairs are written by the rule and by this decision alone; it asks who is asking.';

create function public.decide_duplicate(id uuid, decision text, reason text default null) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.decide_duplicate(decide_duplicate.id, decide_duplicate.decision, decide_duplicate.reason);
  return json_build_object('id', decide_duplicate.id, 'status', decide_duplicate.decision);
end
$$;
comment on function public.decide_duplicate is
  'Says of a pair that it is not_a_duplicate, or opens it again. A pair once decided does not come back by itself. Moderators and administrators only.';

revoke execute on function private.entry_beside, private.shared_contacts, private.decide_duplicate, public.duplicate_report,
  public.decide_duplicate from public;
grant execute on function private.entry_beside, private.shared_contacts, private.decide_duplicate, public.duplicate_report,
  public.decide_duplicate to authenticated, service_role;
