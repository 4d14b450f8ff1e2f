create function public.site_summary() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'name', s.name, 'tagline', s.tagline, 'isFictional', s.is_fictional, 'notice', s.notice,
    'defaultGeography', coalesce(s.default_geography, (
      select g.slug from geographies g where g.area_count > 0 order by g.level, g.vintage desc nulls last, g.slug limit 1)),
    'defaultIndicator', s.default_indicator,
    'bounds', json_build_array(s.west, s.south, s.east, s.north), 'centreLabel', s.centre_label,
    'demoAccounts', s.demo_accounts, 'attribution', s.attribution, 'licence', s.licence,
    'organisationCount', (select count(*) from organisations o where o.status = 'published'),
    'geographies', coalesce((
      select json_agg(json_build_object(
        'slug', g.slug, 'name', g.name, 'pluralName', g.plural_name, 'singularName', g.singular_name,
        'level', g.level, 'vintage', g.vintage, 'areaCount', g.area_count,
        'source', g.source, 'licence', g.licence, 'isFictional', g.is_fictional)
        order by g.level, g.vintage desc nulls last, g.slug)
      from geographies g where g.area_count > 0), '[]'),
    'counts', json_build_object('awaitingReview', case
      when private.has_role('moderator', 'administrator')
      then (select count(*) from organisations o where o.status = 'awaiting_review') end))
  from site s
$$;
comment on function public.site_summary is
  'What the app needs before anything else: the place''s name, first view (west, south, east, north), geographies, counts. counts.awaitingReview is null unless the caller is a moderator.';

create function public.my_membership() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if auth.uid() is null then
    return null;
  end if;
  return (
    select json_build_object('id', m.id, 'displayName', m.display_name, 'role', m.role)
    from members m where m.id = auth.uid());
end
$$;
comment on function public.my_membership is 'Who the caller is and what they may do: {id, displayName, role}; null when not signed in.';

create function public.update_member_role(member uuid, role text) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  changed members;
begin
  if not private.has_role('administrator') then
    raise exception 'Only administrators can change what a member may do.' using errcode = '42501';
  end if;
  if update_member_role.role is null
    or update_member_role.role not in ('contributor', 'analyst', 'moderator', 'administrator') then
    raise exception 'A member is a contributor, analyst, moderator or administrator.'
      using errcode = '22023', detail = 'role';
  end if;
  if update_member_role.role <> 'administrator' and not exists (
    select 1 from members m where m.role = 'administrator' and m.id <> member
  ) then
    raise exception 'There must be at least one administrator.' using errcode = '22023', detail = 'role';
  end if;
  update members m set role = update_member_role.role where m.id = member returning m.* into changed;
  if changed.id is null then
    raise exception 'We could not find that member.' using errcode = '22023', detail = 'member';
  end if;
  return json_build_object('id', changed.id, 'displayName', changed.display_name, 'role', changed.role);
end
$$;
comment on function public.update_member_role is
  'Gives a member another role; administrators only. Refuses to leave nobody as administrator.';

create function private.rename_member(member uuid, display_name text) returns void
language sql security definer set search_path = public, extensions, pg_temp
as $$
  update members m set display_name = rename_member.display_name where m.id = member and m.id = (select auth.uid())
$$;
comment on function private.rename_member is
  'Changes the caller''s own name and nothing else. Security definer: members may not update their row, because their role is in it.';

create function public.rename_me(display_name text) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if auth.uid() is null then
    raise exception 'Sign in first.' using errcode = '42501';
  end if;
  if length(trim(rename_me.display_name)) not between 1 and 80 then
    raise exception 'Give a name of up to 80 letters.' using errcode = '22023', detail = 'display_name';
  end if;
  perform private.rename_member(auth.uid(), trim(rename_me.display_name));
  return public.my_membership();
end
$$;
comment on function public.rename_me is 'Changes the name shown beside the caller''s own decisions; answers like my_membership.';

create function public.basemap() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(json_build_object(
    'type', 'Feature', 'properties', json_build_object('kind', b.kind, 'name', b.name, 'rank', b.rank),
    'geometry', st_asgeojson(b.geom, 5)::json) order by b.rank, b.id), '[]'))
  from basemap_features b
$$;
comment on function public.basemap is
  'Land, water, roads and labels as a GeoJSON FeatureCollection, EPSG:4326 to five decimals (about a metre); properties kind, name, rank.';

revoke execute on function private.rename_member, public.rename_me, public.site_summary, public.my_membership, public.update_member_role,
  public.basemap from public;
grant execute on function public.site_summary, public.my_membership, public.basemap to anon, authenticated, service_role;
grant execute on function private.rename_member, public.rename_me to anon, authenticated, service_role;
grant execute on function public.update_member_role to authenticated, service_role;
