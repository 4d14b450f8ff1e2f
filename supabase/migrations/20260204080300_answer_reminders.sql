create function private.reminder_by(token text) returns private.reminders
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select r from private.reminders r where r.token_hash = sha256(convert_to(left(token, 200), 'UTF8'))
$$;
comment on function private.reminder_by is
  'The reminder a token belongs to; a row of nulls for none. Security definer: reminders are for the service alone.';

create function private.reminder_state_of(reminder private.reminders) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select case
    when reminder.id is null then 'unknown'
    when reminder.used_at is not null then 'used'
    when reminder.expires_at <= now() then 'expired'
    when not exists (select 1 from public.organisations o where o.id = reminder.organisation_id and o.status = 'published') then 'gone'
    else 'open'
  end
$$;
comment on function private.reminder_state_of is
  'open, used, expired, gone (the entry is no longer shown) or unknown. Security definer: it is asked for people who may not see the entry.';

create function private.reminder_state(token text) returns json
language plpgsql stable security definer set search_path = public, extensions, pg_temp
as $$
declare
  reminder private.reminders := private.reminder_by(token);
  state text := private.reminder_state_of(reminder);
begin
  return json_build_object('state', state, 'answer', reminder.answer, 'usedAt', reminder.used_at, 'expiresAt', reminder.expires_at,
    'isStopped', exists (select 1 from private.reminder_stops s
      where s.organisation_id = reminder.organisation_id and s.recipient_hash = reminder.recipient_hash),
    'organisation', (select json_build_object('id', o.id, 'name', o.name, 'checkedAt', o.checked_at)
      from organisations o where o.id = reminder.organisation_id and (o.status = 'published' or state = 'used')));
end
$$;
comment on function private.reminder_state is 'What public.reminder_state does. Security definer: reminders are for the service alone.';

create function public.reminder_state(token text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$ select private.reminder_state(token) $$;
comment on function public.reminder_state is
  'What a link in a reminder can still do: {state: open|used|expired|gone|unknown, organisation, answer, usedAt, expiresAt, isStopped}. Changes nothing.';

create function private.demand_post() returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if upper(coalesce(current_setting('request.method', true), '')) in ('GET', 'HEAD') then
    raise exception 'Opening a link changes nothing. Choose an answer on its page.' using errcode = '25006';
  end if;
end
$$;
comment on function private.demand_post is 'Stops a mere GET from changing anything, where the server says how it was asked: mail scanners open every link.';

create function private.answer_reminder(token text, answer text, note text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  reminder private.reminders;
  said text := nullif(trim(left(note, 1000)), '');
begin
  perform private.demand_post();
  if answer is null or answer not in ('still_right', 'changed', 'closed') then
    raise exception 'Choose one of the answers.' using errcode = '22023', detail = 'answer';
  end if;
  update private.reminders r set used_at = now(), answer = answer_reminder.answer, note = said
  where r.token_hash = sha256(convert_to(left(token, 200), 'UTF8')) and private.reminder_state_of(r) = 'open' and r.used_at is null
  returning * into reminder;
  if reminder.id is null then
    raise exception '%', case private.reminder_state_of(private.reminder_by(token))
        when 'used' then 'This link has been used. It takes one answer.'
        when 'expired' then 'This link is too old. It worked for 30 days.'
        when 'gone' then 'This entry is no longer shown.'
        else 'We do not know this link. Perhaps part of it is missing.' end
      using errcode = '22023', detail = 'token', hint = private.reminder_state_of(private.reminder_by(token));
  end if;
  update private.reminders r set expires_at = least(r.expires_at, now())
  where r.organisation_id = reminder.organisation_id and r.used_at is null;
  if answer = 'still_right' then
    perform private.note_check(reminder.organisation_id, 'Answer to a reminder', 'Still right');
  elsif answer = 'closed' then
    perform private.report_closure(reminder.organisation_id, 'reminder', 'Answer to a reminder', said);
  end if;
  return json_build_object('answer', answer, 'organisation', reminder.organisation_id);
end
$$;
comment on function private.answer_reminder is
  'What public.answer_reminder does. Security definer: whoever holds a link may do this one thing to its organisation.';

create function public.answer_reminder(token text, answer text, note text default null) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.answer_reminder(token, answer, note) $$;
comment on function public.answer_reminder is
  'Answers a reminder, once: still_right notes a check; changed tells moderators and callers; closed takes the entry out of sight until a moderator looks. Errors are 22023 with token in details and used, expired, gone or unknown as hint.';

create function private.stop_reminders(token text) returns boolean
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  reminder private.reminders := private.reminder_by(token);
begin
  perform private.demand_post();
  if reminder.id is null then
    return false;
  end if;
  insert into private.reminder_stops (organisation_id, recipient_hash)
  values (reminder.organisation_id, reminder.recipient_hash) on conflict do nothing;
  return true;
end
$$;
comment on function private.stop_reminders is 'What public.stop_reminders does. Security definer: reminders are for the service alone.';

create function public.stop_reminders(token text) returns boolean
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.stop_reminders(token) $$;
comment on function public.stop_reminders is
  'Sends the address that got this link no more reminders about this organisation; also with a link that was used or is too old. False when the link is not known.';

revoke execute on function private.reminder_by, private.reminder_state_of, private.reminder_state, public.reminder_state,
  private.demand_post, private.answer_reminder, public.answer_reminder, private.stop_reminders, public.stop_reminders from public;
grant execute on function private.reminder_state, public.reminder_state, private.answer_reminder, public.answer_reminder,
  private.stop_reminders, public.stop_reminders to anon, authenticated, service_role;
