alter table public.submissions add column client_key text unique
  check (client_key ~ '^[A-Za-z0-9-]{16,64}$');
comment on column public.submissions.client_key is
  'Secret text the sender''s device made up for this entry, so that sending it again after a lost answer stores nothing twice; null when it gave none.';

alter function private.store_submission(jsonb) rename to store_new_submission;

create function private.store_submission(submission jsonb) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  given_key text := private.answer(submission, 'clientKey');
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
  select json_build_object('id', s.organisation_id, 'reference', s.reference, 'status', 'awaiting_review') into stored
  from submissions s where s.client_key = given_key;
  if stored is null then
    stored := private.store_new_submission(submission);
    update submissions s set client_key = given_key where s.organisation_id = (stored->>'id')::uuid;
  end if;
  return stored;
end
$$;
comment on function private.store_submission is
  'Checks a submission and stores it, waiting for a moderator; one whose clientKey was stored before gets the same answer again. Security definer: a stranger may hand one in but may write no table.';
comment on function private.store_new_submission is
  'Checks a submission and stores it, waiting for a moderator. Security definer: a stranger may hand one in but may write no table.';

revoke execute on function private.store_submission from public;
revoke execute on function private.store_new_submission from public, anon, authenticated, service_role;
grant execute on function private.store_submission to anon, authenticated, service_role;
