create function private.empty_again(kept uuid, absorbed uuid, filled jsonb) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  -- What somebody has changed since the merge is theirs and stays.
  update organisations o set (description, email, phone, website, legal_name, founded_year, income_band, based_in, theme, licence) =
    (select r.description, r.email, r.phone, r.website, r.legal_name, r.founded_year, r.income_band, r.based_in, r.theme, r.licence
     from jsonb_populate_record(o, (
       select coalesce(jsonb_object_agg(f.key, 'null'::jsonb), '{}') from jsonb_each(filled) f
       where f.key <> 'licence' and to_jsonb(o)->f.key = f.value)
       || case when o.licence = private.joint_licence(filled->>'licence', a.licence)
         then jsonb_build_object('licence', filled->'licence') else '{}' end) r)
  from organisations a where o.id = kept and a.id = absorbed;
end
$$;
comment on function private.empty_again is
  'Empties what private.fill_gaps filled, and gives the licence back. Security definer: only private.unmerge_organisations calls it, which asks who is asking.';

create function private.unmerge_organisations(id uuid) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  merged merges;
  returned integer;
begin
  perform private.demand_moderator();
  select * into merged from merges m where m.id = unmerge_organisations.id and m.undone_at is null for update;
  if merged.id is null then
    perform private.refuse('id', 'This merge has been taken back already.');
  end if;
  perform 1 from organisations o where o.id in (merged.kept_id, merged.absorbed_id) order by o.id for update;
  if exists (select 1 from merges m where m.undone_at is null and (m.created_at, m.id) > (merged.created_at, merged.id)
    and (merged.kept_id in (m.kept_id, m.absorbed_id) or merged.absorbed_id in (m.kept_id, m.absorbed_id))) then
    perform private.refuse('id', 'There was a later merge with one of these entries. Take that back first.');
  end if;
  perform set_config('patchwork.action', 'unmerge', true), set_config('patchwork.reason', coalesce(merged.reason, ''), true);
  update organisations o set status = merged.absorbed_status, merged_into = null where o.id = merged.absorbed_id;
  returned := private.move_links_back(merged.moved, merged.kept_id, merged.absorbed_id);
  update proposals p set base_version = b.value::integer
  from jsonb_each_text(coalesce(merged.filled->'proposals', '{}')) b where p.id = b.key::uuid;
  perform private.empty_again(merged.kept_id, merged.absorbed_id, merged.filled);
  update merges m set undone_at = now(), undone_by = (select x.id from members x where x.id = (select auth.uid()))
  where m.id = merged.id;
  update duplicate_pairs p set status = 'open', decided_at = null, decided_by = null, decision_reason = null, merge_id = null
  where p.merge_id = merged.id;
  perform private.refresh_search_words(array[merged.kept_id, merged.absorbed_id]), private.write_versions(),
    private.keep_duplicate_pairs(merged.kept_id, merged.absorbed_id);
  perform set_config('patchwork.action', '', true), set_config('patchwork.reason', '', true);
  return json_build_object('id', merged.id, 'keptId', merged.kept_id, 'absorbedId', merged.absorbed_id,
    'moved', jsonb_array_length(merged.moved), 'returned', returned);
end
$$;
comment on function private.unmerge_organisations is
  'Does the work of public.unmerge_organisations. Security definer: for the same reason as private.merge_organisations; it asks who is asking.';

create function public.unmerge_organisations(id uuid) returns json
language sql set search_path = public, extensions, pg_temp
as $$
  select private.unmerge_organisations(unmerge_organisations.id)
$$;
comment on function public.unmerge_organisations is
  'Takes a merge back: every row that came along and is still there goes home, filled fields are emptied, both entries stand as before. What was changed since stays. Moderators and administrators only.';
revoke execute on function private.empty_again, private.unmerge_organisations, public.unmerge_organisations from public;
grant execute on function private.unmerge_organisations, public.unmerge_organisations to authenticated, service_role;
