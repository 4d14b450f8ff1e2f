create function private.fill_gaps(kept uuid, absorbed uuid) returns jsonb
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  filled jsonb;
begin
  select coalesce(jsonb_object_agg(a.key, a.value), '{}') into filled
  from organisations k, organisations b, jsonb_each(to_jsonb(b)) a
  where k.id = kept and b.id = absorbed and a.value <> 'null' and to_jsonb(k)->a.key = 'null'
    and a.key = any (array['description', 'email', 'phone', 'website', 'legal_name', 'founded_year', 'income_band', 'based_in', 'theme']);
  update organisations o set (description, email, phone, website, legal_name, founded_year, income_band, based_in, theme) =
    (select r.description, r.email, r.phone, r.website, r.legal_name, r.founded_year, r.income_band, r.based_in, r.theme
     from jsonb_populate_record(o, filled) r)
  where o.id = kept and filled <> '{}';
  return filled;
end
$$;
comment on function private.fill_gaps is
  'Fills what the kept entry leaves empty from the absorbed one, and answers with what it filled. Security definer: only private.merge_organisations calls it, which asks who is asking.';

create function private.joint_licence(one text, other text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select string_agg(distinct trim(l), '; ' order by trim(l)) from regexp_split_to_table(concat_ws('; ', one, other), ';') l where trim(l) <> ''
$$;
comment on function private.joint_licence is 'Both licences, each once: words of both entries are in the kept one now.';

create function private.rebase_proposals(merge uuid) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  with moved as (
    select p.id, p.base_version, o.version from merges m cross join lateral jsonb_array_elements(m.moved) r
    join proposals p on p.id = (r->'key'->>'id')::uuid and p.status in ('waiting', 'asked')
    join organisations o on o.id = m.kept_id
    where m.id = rebase_proposals.merge and r->>'table' = 'proposals'
  ), noted as (
    update merges m set filled = m.filled || jsonb_build_object('proposals', (select jsonb_object_agg(v.id, v.base_version) from moved v))
    where m.id = rebase_proposals.merge and exists (select 1 from moved)
  )
  update proposals p set base_version = v.version from moved v where v.id = p.id
$$;
comment on function private.rebase_proposals is
  'Has the proposals that came along begin from the kept entry''s version, and notes where they began. Security definer: only private.merge_organisations calls it, which asks who is asking.';

create function private.merge_organisations(kept uuid, absorbed uuid, reason text) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  stays organisations;
  goes organisations;
  merged merges;
begin
  perform private.demand_moderator();
  perform 1 from organisations o where o.id in (kept, absorbed) order by o.id for update;
  select * into stays from organisations o where o.id = kept;
  select * into goes from organisations o where o.id = absorbed;
  if kept = absorbed or stays.id is null or goes.id is null or stays.status <> 'published' then
    perform private.refuse('id', 'Choose two different entries, and keep one that is published.');
  end if;
  if stays.merged_into is not null or goes.merged_into is not null then
    perform private.refuse('id', 'One of them has been merged already. Load the page again.');
  end if;
  perform set_config('patchwork.action', 'merge', true), set_config('patchwork.reason', coalesce(trim(reason), ''), true);
  insert into merges (kept_id, absorbed_id, reason, absorbed_status, filled, member_id)
  values (kept, absorbed, nullif(trim(reason), ''), goes.status, private.fill_gaps(kept, absorbed)
      || jsonb_build_object('licence', stays.licence), (select m.id from members m where m.id = (select auth.uid())))
  returning * into merged;
  update organisations o set licence = private.joint_licence(stays.licence, goes.licence) where o.id = kept;
  update merges m set moved = private.move_links(absorbed, kept) where m.id = merged.id;
  update organisations o set status = 'archived', merged_into = kept where o.id = absorbed;
  insert into duplicate_pairs as p (one_id, other_id, reasons, evidence, strength, status, decided_at, decided_by, merge_id)
  values (least(kept, absorbed), greatest(kept, absorbed), '{}', '{"reasons": []}', 1, 'merged', now(), merged.member_id, merged.id)
  on conflict (one_id, other_id) do update set status = 'merged', decided_at = now(), decided_by = excluded.decided_by,
    decision_reason = merged.reason, merge_id = excluded.merge_id;
  perform private.refresh_search_words(array[kept, absorbed]), private.write_versions();
  perform private.rebase_proposals(merged.id), private.keep_duplicate_pairs(kept, absorbed);
  perform set_config('patchwork.action', '', true), set_config('patchwork.reason', '', true);
  return json_build_object('id', merged.id, 'keptId', kept, 'absorbedId', absorbed);
end
$$;
comment on function private.merge_organisations is
  'Does the work of public.merge_organisations. Security definer: a merge moves rows that moderators do not write themselves, such as editors and claims; it asks who is asking.';

create function public.merge_organisations(kept uuid, absorbed uuid, reason text default null) returns json
language sql set search_path = public, extensions, pg_temp
as $$
  select private.merge_organisations(kept, absorbed, reason)
$$;
comment on function public.merge_organisations is
  'Makes two entries one: services, places, themes, numbers, editors, proposals and claims of the absorbed come along, empty fields are filled, and its link leads to the kept one. Can be taken back with unmerge_organisations: {id, keptId, absorbedId}. Moderators and administrators only.';
revoke execute on function private.fill_gaps, private.joint_licence, private.rebase_proposals, private.merge_organisations, public.merge_organisations from public;
grant execute on function private.merge_organisations, public.merge_organisations to authenticated, service_role;
