create function private.store_submission(submission jsonb) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  is_public boolean := coalesce((submission->>'contactIsPublic')::boolean, false);
  new_id uuid;
  new_reference text := private.new_reference();
begin
  perform private.check_submission(submission);
  insert into organisations (name, description, kind, theme, email, phone, website, status, licence, created_by)
  values (private.answer(submission, 'name'), private.answer(submission, 'description'),
    coalesce(private.answer(submission, 'kind'), 'community_group'), submission->>'theme',
    case when is_public then private.answer(submission, 'email') end,
    case when is_public then private.answer(submission, 'phone') end,
    private.answer(submission, 'website'), 'awaiting_review', (select s.licence from site s),
    (select m.id from members m where m.id = (select auth.uid())))
  returning organisations.id into new_id;
  insert into organisation_terms (organisation_id, term)
  select distinct new_id, x from unnest(array_append(private.texts(submission->'themes'), submission->>'theme')) x;
  perform private.store_services(new_id,
    private.store_place(new_id, submission->'place', private.texts(submission->'access')), submission);
  while exists (select 1 from submissions s where s.reference = new_reference) loop
    new_reference := private.new_reference();
  end loop;
  insert into submissions (organisation_id, submitter_name, submitter_email, note, reference, contact)
  values (new_id, private.answer(submission, 'submitterName'), private.answer(submission, 'submitterEmail'),
    private.answer(submission, 'note'), new_reference, case when is_public then '{}' else jsonb_strip_nulls(jsonb_build_object(
      'email', private.answer(submission, 'email'), 'phone', private.answer(submission, 'phone'))) end);
  return json_build_object('id', new_id, 'reference', new_reference, 'status', 'awaiting_review');
end
$$;
comment on function private.store_submission is
  'Checks a submission and stores it, waiting for a moderator. Security definer: a stranger may hand one in but may write no table.';

create function public.submit_organisation(submission jsonb) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if coalesce(submission->>'website2', '') <> '' then
    return json_build_object('id', gen_random_uuid(), 'reference', private.new_reference(), 'status', 'awaiting_review');
  end if;
  return private.store_submission(submission);
end
$$;
comment on function public.submit_organisation is
  'Hands an organisation in; no account needed. It waits for a moderator: {id, reference, status}. A mistake is SQLSTATE 22023 with a sentence as message and the field as detail. website2 is for machines: who fills it in is thanked, and nothing is kept.';

revoke execute on function private.store_submission, public.submit_organisation from public;
grant execute on function private.store_submission, private.new_reference, public.submit_organisation
  to anon, authenticated, service_role;
