create function public.take_outgoing_mail(most integer default 20)
returns table (id uuid, recipient text, subject text, body_text text, kind text)
language sql volatile set search_path = public, extensions, pg_temp
as $$
  update private.outgoing_mail m
  set attempts = m.attempts + 1, next_attempt_at = now() + interval '10 minutes' * power(2, least(m.attempts, 6))
  where m.id in (
    select w.id from private.outgoing_mail w
    where w.sent_at is null and w.failed_at is null and w.next_attempt_at <= now()
    order by w.next_attempt_at, w.created_at limit least(greatest(most, 0), 100) for update skip locked)
  returning m.id, m.recipient, m.subject, m.body_text, m.kind
$$;
comment on function public.take_outgoing_mail is
  'Letters to send now, with the secret key only. What was taken is offered to nobody else for ten minutes, then twenty, forty …: long enough to send it and say so with settle_outgoing_mail.';

create function public.settle_outgoing_mail(id uuid, error text default null) returns text
language sql volatile set search_path = public, extensions, pg_temp
as $$
  update private.outgoing_mail m set
    sent_at = case when settle_outgoing_mail.error is null then now() end,
    failed_at = case when settle_outgoing_mail.error is not null and m.attempts >= 8 then now() end,
    body_text = case when settle_outgoing_mail.error is null or m.attempts >= 8 then '' else m.body_text end,
    error = left(settle_outgoing_mail.error, 100)
  where m.id = settle_outgoing_mail.id and m.sent_at is null and m.failed_at is null
  returning case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'given up' else 'waiting' end
$$;
comment on function public.settle_outgoing_mail is
  'Says what became of a letter that was taken, with the secret key only: no error, and it is sent; an error code, and it is tried again later, eight times at most. Either way its body is emptied at the end.';

revoke execute on function public.take_outgoing_mail, public.settle_outgoing_mail from public;
grant execute on function public.take_outgoing_mail, public.settle_outgoing_mail to service_role;
