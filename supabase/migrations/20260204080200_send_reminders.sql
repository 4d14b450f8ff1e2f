create function private.address_hash(address text) returns bytea
language sql immutable set search_path = public, extensions, pg_temp
as $$ select sha256(convert_to(lower(trim(address)), 'UTF8')) $$;
comment on function private.address_hash is 'What an e-mail address is remembered by where the address itself is not kept.';

create function private.reminder_token(organisation uuid) returns text
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select replace(organisation::text, '-', '')
    || encode(sha256(convert_to(concat(gen_random_uuid(), gen_random_uuid(), gen_random_uuid()), 'UTF8')), 'hex')
$$;
comment on function private.reminder_token is
  'The token of a link: the organisation it answers for, then 256 random bits. Only the hash of the whole is kept, so neither part can be exchanged.';

create function private.reminder_recipient(organisation uuid) returns table (kind text, address text)
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select a.kind, a.address from (
    select 1 as place, e.since as since, 'editor' as kind, u.email::text as address
      from organisation_editors e join auth.users u on u.id = e.member_id where e.organisation_id = organisation
    union all
    select 2, null, 'organisation', o.email from organisations o where o.id = organisation
    union all
    select 3, null, 'organisation', s.contact->>'email' from submissions s where s.organisation_id = organisation
    union all
    select 4, null, 'submitter', s.submitter_email from submissions s where s.organisation_id = organisation
  ) a
  where a.address ~ '@' and not exists (
    select 1 from private.reminder_stops t
    where t.organisation_id = organisation and t.recipient_hash = private.address_hash(a.address))
  order by a.place, a.since limit 1
$$;
comment on function private.reminder_recipient is
  'Who is asked whether an entry is still right: its longest-standing editor, else the organisation, else whoever sent it in; nobody who asked for no more letters. Security definer: addresses are for the service alone.';

create function private.write_reminder(organisation uuid) returns uuid
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  entry organisations;
  asked record;
  token text := private.reminder_token(organisation);
  ends timestamptz := now() + interval '30 days';
  letter uuid;
begin
  select * into entry from organisations o where o.id = write_reminder.organisation;
  select * into asked from private.reminder_recipient(organisation);
  if asked.address is null then
    return null;
  end if;
  letter := private.send_mail(asked.address, format('Is the entry for %s still right?', entry.name), concat_ws(E'\n',
    'Hello,', '',
    format('People find %s on %s. The entry was last checked on %s.', regexp_replace(entry.name, '\s+', ' ', 'g'),
      (select s.name from site s), to_char(entry.checked_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')), '',
    'Is it still right? Open this page and choose an answer. You need no account.', '',
    private.site_address() || '/still-right?token=' || token, '',
    format('Opening the page changes nothing: only your answer does. It takes one answer, until %s.',
      to_char(ends at time zone 'Europe/London', 'FMDD FMMonth YYYY')),
    'On the same page you can ask for no more letters like this one.', ''), 'reminder');
  if letter is null then
    return null;
  end if;
  update private.reminders r set expires_at = now()
  where r.organisation_id = organisation and r.used_at is null and r.expires_at > now();
  insert into private.reminders (organisation_id, recipient_kind, recipient_hash, token_hash, expires_at)
  values (organisation, asked.kind, private.address_hash(asked.address), sha256(convert_to(token, 'UTF8')), ends);
  return letter;
end
$$;
comment on function private.write_reminder is
  'Writes one reminder, and ends the links of earlier ones; null when there is nobody to ask. Security definer: letters and reminders are for the service alone.';

create function private.send_due_reminders(most integer default 200) returns integer
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  due uuid;
  written integer := 0;
begin
  perform pg_advisory_xact_lock(7203115);  -- ours alone: two servers that wake together take turns
  for due in
    select o.id from organisations o
    where o.status = 'published' and o.check_due_at <= now()
      and not exists (select 1 from private.reminders r where r.organisation_id = o.id
        and (r.sent_at > now() - interval '30 days' or r.answer = 'changed' and r.used_at > o.checked_at))
      and (select count(*) from private.reminders r where r.organisation_id = o.id and r.sent_at > o.checked_at) < 3
      and exists (select 1 from private.reminder_recipient(o.id))
    order by o.check_due_at, o.id limit greatest(most, 0)
  loop
    if private.write_reminder(due) is not null then
      written := written + 1;
    end if;
  end loop;
  delete from private.outgoing_mail m where coalesce(m.sent_at, m.failed_at) < now() - interval '30 days';
  return written;
end
$$;
comment on function private.send_due_reminders is
  'Asks, for each entry that is due or overdue, whether it is still right: at most one letter in 30 days and three until the next check, none once somebody answered that something has changed, none for entries nobody ever checked. Forgets letters that left 30 days ago. Security definer: for the same reason as write_reminder.';

create function public.send_due_reminders(most integer default 200) returns integer
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.send_due_reminders(most) $$;
comment on function public.send_due_reminders is
  'Writes the reminders that are due, at most so many, and answers with how many. With the secret key only; safe to call at any time.';

revoke execute on function private.address_hash, private.reminder_token, private.reminder_recipient, private.write_reminder,
  private.send_due_reminders, public.send_due_reminders from public;
grant execute on function private.send_due_reminders, public.send_due_reminders to service_role;
