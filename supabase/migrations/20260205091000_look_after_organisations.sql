create function private.organisations_of_caller() returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'organisations', coalesce((
      select json_agg(json_build_object('id', o.id, 'name', o.name, 'theme', o.theme, 'status', o.status, 'since', mine.since,
        'isTrusted', mine.is_trusted,
        'editors', (select json_agg(json_build_object('name', m.display_name, 'isYou', m.id = mine.member_id, 'since', e.since)
            order by m.id <> mine.member_id, e.since, m.id)
          from organisation_editors e join members m on m.id = e.member_id where e.organisation_id = o.id),
        'invitations', coalesce((select json_agg(json_build_object('id', i.id, 'email', i.email, 'handsOver', i.hands_over,
            'expiresAt', i.expires_at) order by i.created_at)
          from invitations i where i.organisation_id = o.id and i.accepted_at is null and i.revoked_at is null
            and i.expires_at > now()), '[]')) order by o.name, o.id)
      from organisation_editors mine join organisations o on o.id = mine.organisation_id
      where mine.member_id = auth.uid() and o.merged_into is null), '[]'),
    'claims', coalesce((
      select json_agg(json_build_object('id', c.id, 'method', c.method, 'status', c.status, 'reason', c.reason,
        'createdAt', c.created_at, 'organisation', json_build_object('id', o.id, 'name', o.name)) order by c.created_at desc)
      from claims c join organisations o on o.id = c.organisation_id
      where c.member_id = auth.uid() and ((c.status = 'waiting' and (c.expires_at is null or c.expires_at > now()))
        or (c.status = 'refused' and c.decided_at > now() - interval '30 days'))), '[]'))
$$;
comment on function private.organisations_of_caller is
  'What the caller looks after and claims. Security definer: the names of fellow editors are in members, which people may not read.';

create function public.my_organisations() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_member();
  return private.organisations_of_caller();
end
$$;
comment on function public.my_organisations is
  'Organisations the caller looks after, with fellow editors and open invitations, and their claims that wait or were refused lately: {organisations:[{id,name,theme,status,since,isTrusted,editors:[{name,isYou,since}],invitations:[{id,email,handsOver,expiresAt}]}], claims:[{id,method,status,reason,createdAt,organisation:{id,name}}]}.';

create function private.stop_editing(organisation uuid) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
begin
  perform 1 from organisation_editors e where e.organisation_id = stop_editing.organisation for update;
  delete from organisation_editors e where e.organisation_id = stop_editing.organisation and e.member_id = member;
  if not found then
    perform private.refuse('organisation', 'You do not look after that organisation.');
  end if;
  return json_build_object('editorsLeft',
    (select count(*) from organisation_editors e where e.organisation_id = stop_editing.organisation));
end
$$;
comment on function private.stop_editing is
  'The caller stops looking after an organisation. Security definer: people may write no editors; it removes the caller and nobody else.';

create function public.leave_organisation(organisation uuid) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$
  select private.stop_editing(organisation)
$$;
comment on function public.leave_organisation is
  'The caller stops looking after an organisation: {editorsLeft}; with 0 nobody does, and moderators and anybody''s suggestions keep the entry right.';

revoke execute on function private.organisations_of_caller, public.my_organisations, private.stop_editing,
  public.leave_organisation from public;
grant execute on function private.organisations_of_caller, public.my_organisations, private.stop_editing,
  public.leave_organisation to anon, authenticated, service_role;
