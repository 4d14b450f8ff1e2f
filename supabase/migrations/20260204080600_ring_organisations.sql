create function private.call_list(include_never boolean, page_size integer) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  with waiting as (
    select o.id, o.name, o.theme, o.phone, o.checked_at, o.check_due_at, c.caller_id, c.claimed_until, l.ended_at, l.outcome, l.note,
      r.note as written_note, r.used_at as written_at
    from organisations o
    left join calls c on c.organisation_id = o.id and c.ended_at is null and c.claimed_until > now()
    left join lateral (select k.ended_at, k.outcome, k.note from calls k
      where k.organisation_id = o.id and k.outcome in ('changed', 'no_answer') and k.ended_at > coalesce(o.checked_at, '-infinity')
      order by k.ended_at desc limit 1) l on true
    left join lateral (select m.note, m.used_at from private.reminders m
      where m.organisation_id = o.id and m.answer = 'changed' and m.used_at > coalesce(o.checked_at, '-infinity')
      order by m.used_at desc limit 1) r on true
    where o.status = 'published'
      and (r.used_at is not null or o.phone is not null
        and (o.check_due_at <= now() - interval '30 days' or (include_never and o.check_due_at is null)))
      and coalesce(l.ended_at < now() - case l.outcome when 'changed' then interval '14 days' else interval '2 days' end, true)
  )
  select json_build_object('total', (select count(*) from waiting), 'items', coalesce((select json_agg(json_build_object(
    'id', w.id, 'name', w.name, 'theme', w.theme, 'phone', w.phone, 'checkedAt', w.checked_at,
    'freshness', private.freshness_by(w.check_due_at),
    'locality', (select p.locality from locations p where p.organisation_id = w.id and p.locality is not null order by p.id limit 1),
    'scheduleText', private.schedule_text(w.id),
    'claim', case when w.caller_id = auth.uid() then 'yours' when w.claimed_until is not null then 'taken' else 'free' end,
    'claimedUntil', w.claimed_until, 'lastTriedAt', w.ended_at, 'lastNote', w.note,
    'writtenNote', w.written_note, 'writtenAt', w.written_at) order by w.position)
    from (select *, row_number() over (order by (caller_id is distinct from auth.uid()), check_due_at nulls last, name, id) as position
      from waiting order by position limit least(greatest(page_size, 0), 200)) w), '[]'))
$$;
comment on function private.call_list is
  'What public.call_list gives. Security definer: callers see who is being rung, and what was written, without seeing the tables.';

create function public.call_list(include_never boolean default false, page_size integer default 50) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_caller();
  return private.call_list(include_never, page_size);
end
$$;
comment on function public.call_list is
  'Overdue entries with a public phone number, and those of which somebody wrote that something has changed; longest overdue first, one''s own claims on top: {total, items}. Not those rung in vain in the last two days, nor those found to have changed in the last fourteen. include_never adds entries nobody has checked. For volunteers who ring.';

create function private.claim_call(organisation uuid) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  mine calls;
begin
  perform private.demand_caller();
  update calls c set ended_at = now(), outcome = 'left'
  where c.organisation_id = claim_call.organisation and c.ended_at is null and c.claimed_until <= now();
  insert into calls (organisation_id, caller_id)
  select o.id, auth.uid() from organisations o where o.id = claim_call.organisation and o.status = 'published'
  on conflict (organisation_id) where ended_at is null do update set claimed_until = now() + interval '30 minutes'
    where calls.caller_id = auth.uid()
  returning * into mine;
  if mine.id is null then
    raise exception 'Somebody else is ringing them just now. Choose another.' using errcode = '22023', detail = 'organisation';
  end if;
  return json_build_object('organisation', organisation, 'claimedUntil', mine.claimed_until);
end
$$;
comment on function private.claim_call is
  'What public.claim_call does. Security definer: calls are written in this one way only.';

create function private.record_call(organisation uuid, outcome text, note text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  mine calls;
  said text := nullif(trim(left(note, 1000)), '');
begin
  perform private.demand_caller();
  if outcome is null or outcome not in ('still_right', 'changed', 'closed', 'no_answer', 'left') then
    raise exception 'Choose what you heard.' using errcode = '22023', detail = 'outcome';
  end if;
  update calls c set ended_at = now(), outcome = record_call.outcome, note = said
  where c.organisation_id = record_call.organisation and c.ended_at is null and c.caller_id = auth.uid()
  returning * into mine;
  if mine.id is null then
    raise exception 'Your half hour for this call has passed. Take it on again, then say what you heard.'
      using errcode = '22023', detail = 'organisation';
  end if;
  if outcome = 'still_right' then
    perform private.note_check(organisation, null, concat_ws(': ', 'Still right, by telephone', said));
  elsif outcome = 'closed' then
    perform private.report_closure(organisation, 'call', null, said);
  end if;
  return json_build_object('organisation', organisation, 'outcome', outcome);
end
$$;
comment on function private.record_call is
  'What public.record_call does. Security definer: calls are written in this one way only.';

create function public.claim_call(organisation uuid) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.claim_call(organisation) $$;
comment on function public.claim_call is
  'Takes an organisation on for half an hour, so that nobody else rings it; again, and the half hour begins anew. For volunteers who ring.';

create function public.record_call(organisation uuid, outcome text, note text default null) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.record_call(organisation, outcome, note) $$;
comment on function public.record_call is
  'Says what a call one has taken on came to: still_right notes a check; changed is for a change to be written; closed takes the entry out of sight until a moderator looks; no_answer is offered again after two days; left gives it back. For volunteers who ring.';

revoke execute on function private.call_list, public.call_list, private.claim_call, private.record_call, public.claim_call,
  public.record_call from public;
grant execute on function private.call_list, public.call_list, private.claim_call, private.record_call, public.claim_call,
  public.record_call to authenticated, service_role;
