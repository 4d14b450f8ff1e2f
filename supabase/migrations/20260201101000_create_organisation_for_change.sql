create function private.true_place(location uuid) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('longitude', round(st_x(p.geom)::numeric, 6), 'latitude', round(st_y(p.geom)::numeric, 6),
    'address', p.address, 'postcode', p.postcode)
  from location_points p join locations l on l.id = p.location_id
  where p.location_id = location and private.keeps(l.organisation_id)
$$;
comment on function private.true_place is
  'The true place of a location (degrees, EPSG:4326), for moderators and its organisation''s editors; null for everybody else. Security definer: asks who the caller is once, rather than through each table''s policy.';

create function private.record_for_change(organisation uuid) returns jsonb
language plpgsql stable security definer set search_path = public, extensions, pg_temp
as $$
declare
  record jsonb;
begin
  if not exists (select 1 from organisations o where o.id = organisation and o.merged_into is null
    and (o.status = 'published' or o.created_by = auth.uid() or private.keeps(organisation))) then
    return null;
  end if;
  record := private.visible_record(private.organisation_record(organisation), organisation);
  if private.keeps(organisation) then
    record := record || jsonb_build_object('locations', coalesce((
      select jsonb_agg(l || jsonb_build_object('truePlace', private.true_place((l->>'id')::uuid)) order by n)
      from jsonb_array_elements(record->'locations') with ordinality x (l, n)), '[]'));
  end if;
  return record;
end
$$;
comment on function private.record_for_change is
  'A record as the caller may see it, with true places for those who keep it; null when they may not see it at all. Security definer: contacts are chosen by their visibility here.';

create function private.waiting_changes(organisation uuid) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('paths', jsonb_path_query_array(p.changes, '$[*].path'), 'createdAt', p.created_at,
    'reference', case when private.keeps(organisation) or p.proposer_id = auth.uid() then p.reference end) order by p.created_at), '[]')
  from proposals p where p.organisation_id = waiting_changes.organisation and p.status in ('waiting', 'asked')
$$;
comment on function private.waiting_changes is
  'What others have suggested already: [{paths, createdAt, reference}], the reference only for whoever sent it and those who keep the entry. Security definer: strangers may not read proposals, but should not send the same again.';

create function public.organisation_for_change(id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object('version', o.version, 'record', r.record,
    'canPublish', private.moderates() or private.edits_trusted(o.id),
    'publishableFields', case when private.moderates() or private.edits_trusted(o.id) then (
      select json_agg(distinct '/' || case when f.part = '' then f.field else f.part end)
      from private.record_fields() f where f.is_publishable or private.moderates()) else '[]'::json end,
    'waiting', private.waiting_changes(o.id))
  from organisations o, lateral (select private.record_for_change(o.id) as record) r
  where o.id = organisation_for_change.id and r.record is not null
$$;
comment on function public.organisation_for_change is
  'What a form for changing an entry begins with: {version, record, canPublish, publishableFields, waiting}. The record holds public places, and contacts the caller may see; record.locations[].truePlace only for moderators and editors. Null when there is none.';

revoke execute on function private.true_place, private.record_for_change, private.waiting_changes, public.organisation_for_change
  from public;
grant execute on function private.true_place, private.record_for_change, private.waiting_changes, public.organisation_for_change
  to anon, authenticated, service_role;
