alter table public.submissions add column fingerprint text;
comment on column public.submissions.fingerprint is
  'SHA-256 of what was sent, to tell the same entry sent again from one that its sender has changed since; null when it came without a clientKey.';

create or replace function private.store_submission(submission jsonb) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  given_key text := private.answer(submission, 'clientKey');
  print text := encode(sha256(convert_to((submission - 'clientKey')::text, 'UTF8')), 'hex');
  earlier submissions;
  is_waiting boolean;
  stored json;
begin
  if given_key is null then
    return private.store_new_submission(submission);
  end if;
  if given_key !~ '^[A-Za-z0-9-]{16,64}$' then
    perform private.refuse('clientKey', 'We could not read that. Try again.');
  end if;
  -- Two sendings of one entry at once take turns, so that the second finds what the first stored.
  perform pg_advisory_xact_lock(hashtextextended(given_key, 2026));
  select s.* into earlier from submissions s where s.client_key = given_key;
  select o.status = 'awaiting_review' and earlier.decided_at is null into is_waiting
  from organisations o where o.id = earlier.organisation_id for update;
  if earlier.organisation_id is not null and coalesce(earlier.fingerprint, print) = print then
    return json_build_object('id', earlier.organisation_id, 'reference', earlier.reference, 'status', 'awaiting_review');
  end if;
  stored := private.store_new_submission(submission);
  if is_waiting then
    -- A moderator who has the earlier one open must not publish what they have not read: the changed entry has an id of its own.
    delete from organisations o where o.id = earlier.organisation_id;
    update submissions s set reference = earlier.reference where s.organisation_id = (stored->>'id')::uuid;
    stored := (stored::jsonb || jsonb_build_object('reference', earlier.reference))::json;
  else
    -- What was decided meanwhile stays; the changed entry waits beside it as a possible double.
    update submissions s set client_key = null where s.client_key = given_key;
  end if;
  update submissions s set client_key = given_key, fingerprint = print where s.organisation_id = (stored->>'id')::uuid;
  return stored;
end
$$;
comment on function private.store_submission is
  'Checks a submission and stores it, waiting for a moderator. One whose clientKey was stored before gets the same answer again; if its sender has changed it since, it takes the place of the one that still waits, under the same reference. Security definer: a stranger may hand one in but may write no table.';
