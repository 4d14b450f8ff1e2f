create function private.demand_moderator() returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if not private.has_role('moderator', 'administrator') then
    raise exception 'Only moderators can do this. Sign in as one.' using errcode = '42501';
  end if;
end
$$;
comment on function private.demand_moderator is 'Stops anybody who is not a moderator or administrator, with a clear sentence.';

create function private.possible_duplicates(organisation_id uuid) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  with me as (
    select o.id, o.name, private.plain_words(o.name) as plain, coalesce(o.email, s.contact->>'email') as email,
      regexp_replace(coalesce(o.phone, s.contact->>'phone'), '\D', '', 'g') as phone, lower(o.website) as website,
      (select coalesce(p.geom, l.geom) from locations l left join location_points p on p.location_id = l.id
        where l.organisation_id = o.id order by l.id limit 1) as place
    from organisations o left join submissions s on s.organisation_id = o.id
    where o.id = possible_duplicates.organisation_id
  ), alike as (
    select o.id, o.name, similarity(me.plain, private.plain_words(o.name)) as likeness, d.distance_m, d.locality,
      array_remove(array[
        case when similarity(me.plain, private.plain_words(o.name)) >= 0.5 then 'name' end,
        case when regexp_replace(o.phone, '\D', '', 'g') = nullif(me.phone, '') then 'phone' end,
        case when lower(o.email) = lower(me.email) then 'email' end,
        case when lower(o.website) = me.website then 'website' end], null) as reasons
    from me join organisations o on o.id <> me.id and o.status = 'published'
    left join lateral (
      select l.locality, st_distance(l.geom::geography, me.place::geography) as distance_m
      from locations l where l.organisation_id = o.id order by 2 nulls last limit 1
    ) d on true
    where o.search_text % me.plain or lower(o.email) = lower(me.email) or lower(o.website) = me.website
      or regexp_replace(o.phone, '\D', '', 'g') = nullif(me.phone, '')
  )
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'locality', a.locality,
    'similarity', round(a.likeness::numeric, 2), 'distanceM', round(a.distance_m), 'reasons', a.reasons)
    order by cardinality(a.reasons) desc, a.likeness desc, a.name), '[]')
  from (select * from alike where cardinality(reasons) > 0 order by cardinality(reasons) desc, likeness desc, name limit 3) a
$$;
comment on function private.possible_duplicates is
  'Up to three published organisations that may be this one, and why: same phone, email or website, or a name alike. Distance in metres from the true place.';

create function public.review_queue() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'theme', o.theme, 'kind', 'new',
      'submittedAt', coalesce(s.submitted_at, o.created_at), 'reference', s.reference,
      'possibleDuplicates', private.possible_duplicates(o.id)) order by coalesce(s.submitted_at, o.created_at), o.id), '[]')
    from organisations o left join submissions s on s.organisation_id = o.id
    where o.status = 'awaiting_review');
end
$$;
comment on function public.review_queue is 'What waits for a moderator, oldest first, with possible doubles. Moderators and administrators only.';

create function public.review_item(id uuid) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select json_build_object(
      'organisation', public.organisation(o.id), 'status', o.status,
      'submission', json_build_object('reference', s.reference, 'submitterName', s.submitter_name,
        'submitterEmail', s.submitter_email, 'note', s.note, 'contact', s.contact,
        'submittedAt', coalesce(s.submitted_at, o.created_at), 'decidedAt', s.decided_at, 'decision', s.decision,
        'reason', s.reason, 'wasSignedIn', o.created_by is not null),
      'truePlaces', coalesce((
        select json_agg(json_build_object('locationId', l.id, 'longitude', round(st_x(p.geom)::numeric, 6),
          'latitude', round(st_y(p.geom)::numeric, 6), 'address', p.address, 'postcode', p.postcode, 'privacy', l.privacy,
          'neighbourhood', private.neighbourhood_label(p.geom)) order by l.id)
        from locations l join location_points p on p.location_id = l.id where l.organisation_id = o.id), '[]'),
      'possibleDuplicates', private.possible_duplicates(o.id))
    from organisations o left join submissions s on s.organisation_id = o.id where o.id = review_item.id);
end
$$;
comment on function public.review_item is
  'One entry as a moderator sees it: the entry as the public would see it, who sent it, its true places (degrees, EPSG:4326) and possible doubles. Null when there is none. Moderators and administrators only.';

create function public.decide_submission(id uuid, decision text, reason text default null) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  new_status text := case decide_submission.decision when 'publish' then 'published' when 'decline' then 'declined' end;
begin
  perform private.demand_moderator();
  if new_status is null then
    perform private.refuse('decision', 'Decide to publish or to decline.');
  end if;
  update organisations o set status = new_status,
    checked_at = case when new_status = 'published' then now() else o.checked_at end
  where o.id = decide_submission.id and o.status in ('awaiting_review', 'published', 'declined');
  if not found then
    perform private.refuse('id', 'We could not find that entry. Somebody may have removed it.');
  end if;
  update submissions s set decision = decide_submission.decision, reason = nullif(trim(decide_submission.reason), ''),
    decided_at = now(), decided_by = (select m.id from members m where m.id = (select auth.uid()))
  where s.organisation_id = decide_submission.id;
  return json_build_object('id', decide_submission.id, 'status', new_status);
end
$$;
comment on function public.decide_submission is
  'Publishes or declines an entry, with a reason; it can be decided again. Publishing counts as a check. Moderators and administrators only.';

revoke execute on function private.demand_moderator, private.possible_duplicates, public.review_queue,
  public.review_item, public.decide_submission from public;
grant execute on function private.demand_moderator, private.possible_duplicates, public.review_queue,
  public.review_item, public.decide_submission to anon, authenticated, service_role;
