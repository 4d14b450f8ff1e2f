create function private.change_organisation(organisation uuid, base_version integer, changes jsonb, reason text, proposer jsonb) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  held organisations := private.lock_organisation(organisation);
  current jsonb := private.visible_record(private.organisation_record(organisation), organisation);
  base jsonb := case when base_version = held.version then current else private.base_record(organisation, base_version) end;
  wanted jsonb;
  clashes jsonb;
  at_once jsonb;
  later jsonb;
  answer jsonb := jsonb_build_object('status', 'published', 'version', held.version, 'reference', null, 'conflicts', '[]'::jsonb);
begin
  if base is null then
    perform private.refuse('base_version', 'We do not know the version you changed. Load the entry again.');
  end if;
  perform private.check_proposer(reason, proposer);
  wanted := private.read_changes(changes, base);
  clashes := private.conflicts(organisation, base_version, wanted, base, current);
  if jsonb_array_length(clashes) > 0 then
    return (answer || jsonb_build_object('status', 'conflict', 'conflicts', clashes))::json;
  end if;
  select coalesce(jsonb_agg(c) filter (where w.may), '[]'), coalesce(jsonb_agg(c) filter (where not w.may), '[]') into at_once, later
  from jsonb_array_elements(private.remaining_changes(wanted, current)) c,
    lateral (select private.may_publish(organisation, c->>'path') as may) w;
  if jsonb_array_length(later) > 0 then
    answer := answer || jsonb_build_object('status', 'waiting', 'reference',
      private.store_proposal(organisation, held.version, later, nullif(trim(reason), ''), proposer));
  end if;
  if jsonb_array_length(at_once) > 0 then
    answer := answer || private.publish_changes(organisation, at_once, 'edit', nullif(trim(reason), ''));
  end if;
  return (answer || jsonb_build_object('published', jsonb_path_query_array(at_once, '$[*].path')))::json;
end
$$;
comment on function private.change_organisation is
  'Publishes or proposes changes. Security definer: neither strangers nor editors write any table, and this decides what they may.';

create function public.change_organisation(
  organisation uuid, base_version integer, changes jsonb, reason text default null, proposer jsonb default null
) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if coalesce(proposer->>'website2', '') <> '' then
    return json_build_object('status', 'waiting', 'version', base_version, 'reference', private.new_reference(), 'conflicts', '[]'::json,
      'published', '[]'::json);
  end if;
  return private.change_organisation(organisation, base_version, changes, reason, proposer);
end
$$;
comment on function public.change_organisation is
  'Changes an entry, or suggests it. changes: [{path, before, after}] with paths /field, /services/<id>/field, /services/<id> with after null to remove, /services/+new1 to add, /locations/<id>/place with {longitude, latitude, postcode, address, privacy} (degrees, EPSG:4326; only privacy to keep the place). Answers {status, version, reference, conflicts: [{path, before, yours, theirs, by, at}], published: [path], publicBefore, publicNow, places}. published: done, by moderators and trusted editors; waiting: a moderator decides, under reference; conflict: somebody changed the same since base_version, and nothing is written. A mistake is SQLSTATE 22023 with a sentence as message and the path as detail. proposer: {name, email}; website2 is for machines.';

revoke execute on function private.change_organisation, public.change_organisation from public;
grant execute on function private.change_organisation, public.change_organisation to anon, authenticated, service_role;
