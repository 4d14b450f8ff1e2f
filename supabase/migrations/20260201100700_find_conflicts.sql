create function private.last_change_at(organisation uuid, path text, since integer) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select jsonb_build_object('by', case when private.keeps(organisation) then v.member_name end, 'at', v.created_at)
  from organisation_versions v
  where v.organisation_id = last_change_at.organisation and v.version > since and exists (
    select 1 from unnest(v.changed) c where c = path or c like path || '/%' or path like c || '/%')
  order by v.version desc limit 1
$$;
comment on function private.last_change_at is
  'Who last changed a path after a version, for those who keep the organisation, and when, for everybody. Security definer: others may not read history.';

create function private.base_record(organisation uuid, base_version integer) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select private.visible_record(v.record, base_record.organisation) from organisation_versions v
  where v.organisation_id = base_record.organisation and v.version = base_version
$$;
comment on function private.base_record is
  'The record as the caller saw it in a version; null when there is no such version. Security definer: a stranger saw it when it was current, but may not read history.';

create function private.conflicts(organisation uuid, base_version integer, changes jsonb, base jsonb, current jsonb) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c->>'path',
      -- What was public once is not told to whoever may not read history: they get back the before they sent.
      'before', case when private.keeps(organisation) then w.was else c->'before' end, 'yours', nullif(c->'after', 'null'),
      'theirs', w.is_now) || coalesce(private.last_change_at(organisation, c->>'path', base_version), '{}') order by n), '[]')
  from jsonb_array_elements(changes) with ordinality x (c, n),
    lateral (select private.value_at(base, c->>'path') as was, private.value_at(current, c->>'path') as is_now) w
  where split_part(c->>'path', '/', 3) not like '+%' and w.was is distinct from w.is_now
    and w.is_now is distinct from nullif(c->'after', 'null')
$$;
comment on function private.conflicts is
  'Which of these changes somebody else has made differently since: [{path, before, yours, theirs, by, at}]. Other paths do not matter.';

create function private.remaining_changes(changes jsonb, current jsonb) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c->>'path', 'before', private.value_at(current, c->>'path'),
    'after', nullif(c->'after', 'null')) order by n), '[]')
  from jsonb_array_elements(changes) with ordinality x (c, n)
  where private.value_at(current, c->>'path') is distinct from nullif(c->'after', 'null')
$$;
comment on function private.remaining_changes is 'The changes that would change something, each with what the record says now.';

create function private.public_changes(changes jsonb, outcome jsonb) returns jsonb
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(case
    when c->>'path' like '/locations/%/place' then c || jsonb_build_object('after', private.value_at(outcome->'record', c->>'path'))
    when c->>'path' like '/locations/+%' then c || jsonb_build_object('after', (c->'after') - 'place' || jsonb_build_object('place',
      private.value_at(outcome->'record', '/locations/' || (outcome->'newIds'->>('locations/' || split_part(c->>'path', '/', 3))) || '/place')))
    else c end order by n), '[]')
  from jsonb_array_elements(changes) with ordinality x (c, n)
$$;
comment on function private.public_changes is
  'Changes with every place as the public would see it, by the outcome of trying them; the true ones are taken out.';

create function private.keep_proposed_points(proposal uuid, changes jsonb) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  insert into location_points (proposal_id, path, geom, address, postcode)
  select proposal, c->>'path', st_setsrid(st_makepoint((p.place->>'longitude')::float8, (p.place->>'latitude')::float8), 4326),
    private.answer(p.place, 'address'), upper(private.answer(p.place, 'postcode'))
  from jsonb_array_elements(changes) c,
    lateral (select case when c->>'path' like '/locations/%/place' then c->'after' else c->'after'->'place' end as place) p
  where c->>'path' like '/locations/%' and jsonb_typeof(p.place->'longitude') = 'number'
$$;
comment on function private.keep_proposed_points is
  'Keeps the true places of a proposal apart from it. Security definer: a stranger may propose a place but may not write the table.';

revoke execute on function private.last_change_at, private.base_record, private.conflicts, private.remaining_changes,
  private.public_changes, private.keep_proposed_points from public;
grant execute on function private.last_change_at to anon, authenticated, service_role;
