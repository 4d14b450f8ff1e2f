create function private.full_changes(proposal public.proposals, edited jsonb) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(case
      when w.asked is null or w.is_moved then c
      when c->>'path' like '%/place' then c || jsonb_build_object('after', t.place)
      else c || jsonb_build_object('after', (c->'after') || jsonb_build_object('place', t.place)) end order by n), '[]')
  from jsonb_array_elements(coalesce(edited, (proposal).changes)) with ordinality x (c, n)
  left join jsonb_array_elements((proposal).changes) k on k->>'path' = c->>'path'
  cross join lateral (
    select case when c->>'path' like '/locations/%/place' then nullif(c->'after', 'null')
        when c->>'path' like '/locations/+%' then nullif(c->'after'->'place', 'null') end as asked,
      case when c->>'path' like '%/place' then k->'after' else k->'after'->'place' end as kept
  ) v
  cross join lateral (
    -- A coarse preview sent back unchanged stands for the true place; it must never become one.
    select v.asked, jsonb_typeof(v.asked->'longitude') = 'number' and (v.kept is null
      or (v.asked->'longitude', v.asked->'latitude') is distinct from (v.kept->'longitude', v.kept->'latitude')
      or v.kept->>'privacy' = 'exact' and v.asked <> v.kept) as is_moved
  ) w
  left join location_points p on p.proposal_id = (proposal).id and p.path = c->>'path'
  cross join lateral (
    select jsonb_build_object('privacy', w.asked->'privacy') || case when p.id is null then '{}' else jsonb_build_object(
      'longitude', st_x(p.geom), 'latitude', st_y(p.geom), 'address', p.address, 'postcode', p.postcode) end as place
  ) t
$$;
comment on function private.full_changes is
  'The changes of a proposal, or a moderator''s edit of them, with the true places that were kept apart. A place is the proposed one unless the moderator moved it. Security definer: reads true places in order to store them, and shows them to nobody.';

create function private.stale_changes(proposal public.proposals, changes jsonb, current jsonb) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c->>'path', 'before', c->'before', 'yours', c->'after',
    'theirs', private.value_at(current, c->>'path'))
    || coalesce(private.last_change_at((proposal).organisation_id, c->>'path', (proposal).base_version), '{}') order by n), '[]')
  from jsonb_array_elements(changes) with ordinality x (c, n)
  where split_part(c->>'path', '/', 3) not like '+%'
    and nullif(c->'before', 'null') is distinct from private.value_at(current, c->>'path')
    and nullif(c->'after', 'null') is distinct from private.value_at(current, c->>'path')
$$;
comment on function private.stale_changes is
  'Which changes are of what somebody has changed since they were written: [{path, before, yours, theirs, by, at}].';

create function private.proposal_queue() returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', 'change', 'organisationId', o.id, 'name', o.name, 'theme', o.theme,
    'reference', p.reference, 'submittedAt', p.created_at, 'proposerName', p.proposer_name, 'status', p.status,
    'paths', jsonb_path_query_array(p.changes, '$[*].path'), 'possibleDuplicates', '[]'::jsonb,
    'isStale', p.base_version <> o.version and jsonb_array_length(private.stale_changes(p, p.changes, v.record)) > 0)), '[]')
  from proposals p join organisations o on o.id = p.organisation_id
  left join organisation_versions v on v.organisation_id = o.id and v.version = o.version
  where p.status in ('waiting', 'asked')
$$;
comment on function private.proposal_queue is 'Proposals that wait for a moderator, as review_queue lists them.';

create or replace function public.review_queue() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  queue jsonb;
begin
  perform private.demand_moderator();
  select private.proposal_queue() || coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'organisationId', o.id, 'name', o.name,
    'theme', o.theme, 'kind', 'new', 'submittedAt', coalesce(s.submitted_at, o.created_at), 'reference', s.reference,
    'possibleDuplicates', private.possible_duplicates(o.id))), '[]') into queue
  from organisations o left join submissions s on s.organisation_id = o.id where o.status = 'awaiting_review';
  return (select coalesce(json_agg(q order by (q->>'submittedAt')::timestamptz, q->>'id'), '[]') from jsonb_array_elements(queue) q);
end
$$;
comment on function public.review_queue is
  'What waits for a moderator, oldest first: kind new, an entry with its possible doubles; kind change, a proposal {id, organisationId, name, reference, submittedAt, proposerName, status, paths, isStale}. Moderators and administrators only.';

create function private.proposal_difference(proposal public.proposals, current jsonb) returns jsonb
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('path', c->>'path', 'label', concat_ws('.', nullif(s.part, ''), s.field),
    'subject', coalesce(private.value_at(current, '/' || s.part || '/' || s.member)->'name', c->'after'->'name', c->'before'->'name'),
    'before', c->'before', 'after', c->'after', 'current', private.value_at(current, c->>'path'),
    'isConflict', exists (select 1 from jsonb_array_elements(private.stale_changes(proposal, jsonb_build_array(c), current))),
    'truePlace', (
      select jsonb_build_object('longitude', round(st_x(p.geom)::numeric, 6), 'latitude', round(st_y(p.geom)::numeric, 6),
        'address', p.address, 'postcode', p.postcode)
      from location_points p where p.proposal_id = (proposal).id and p.path = c->>'path')) order by n), '[]')
  from jsonb_array_elements((proposal).changes) with ordinality x (c, n), private.split_path(c->>'path') s
$$;
comment on function private.proposal_difference is
  'A proposal field by field beside what the record says now: [{path, label, subject, before, after, current, isConflict, truePlace}].';

revoke execute on function private.full_changes, private.stale_changes, private.proposal_queue, private.proposal_difference
  from public;
grant execute on function private.stale_changes, private.proposal_queue, private.proposal_difference
  to anon, authenticated, service_role;
