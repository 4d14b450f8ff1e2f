alter function public.decide_submission(uuid, text, text) set schema private;

create function public.decide_submission(id uuid, decision text, reason text default null) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  outcome json;
begin
  -- Told to the history: that this was a decision, and why.
  perform set_config('patchwork.action', 'decision', true), set_config('patchwork.reason', coalesce(trim(reason), ''), true);
  outcome := private.decide_submission(id, decision, reason);
  perform private.write_versions_now();
  perform set_config('patchwork.action', '', true), set_config('patchwork.reason', '', true);
  return outcome;
end
$$;
comment on function public.decide_submission is
  'Publishes or declines an entry, with a reason; it can be decided again. Publishing counts as a check. Moderators and administrators only.';

create function private.write_versions_now() returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  select private.write_versions()
$$;
comment on function private.write_versions_now is
  'Writes what this transaction has changed as a version before its end, under the action and reason set by then. Security definer: nobody writes history by hand, but anybody''s change may be told early.';
revoke execute on function public.decide_submission, private.write_versions_now from public;
grant execute on function public.decide_submission, private.write_versions_now to anon, authenticated, service_role;
