create function private.search_parameters(filter jsonb) returns jsonb
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select nullif(jsonb_object_agg(f.key, f.value) filter (where f.key in ('search_text', 'themes', 'who_for', 'costs', 'access',
    'freshness', 'evenings_or_weekends', 'geography', 'neighbourhood', 'near_longitude', 'near_latitude', 'near_label', 'radius_m',
    'west', 'south', 'east', 'north', 'is_local', 'open_now')), '{}')
  from jsonb_each(case when jsonb_typeof(filter) = 'object' then filter else '{}' end) f
$$;
comment on function private.search_parameters is
  'The parts of a saved search that are parameters of search_organisations, and with them near_label, the name of the place, and open_now, which is judged anew at each reading.';

create function public.save_list(
  name text, description text default null, filter jsonb default null, organisations uuid[] default null, is_shared boolean default true
) returns json
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  saved saved_lists;
begin
  if (select auth.uid()) is null then
    raise exception 'Sign in to keep a list.' using errcode = '42501';
  end if;
  if length(coalesce(trim(name), '')) not between 1 and 120 then
    raise exception 'Give the list a name of up to 120 letters.' using errcode = '22023', detail = 'name';
  end if;
  if length(description) > 1000 then
    raise exception 'Keep the description under 1,000 letters.' using errcode = '22023', detail = 'description';
  end if;
  if filter is null and coalesce(cardinality(organisations), 0) not between 1 and 500 then
    raise exception 'A list needs a search, or between 1 and 500 organisations.' using errcode = '22023', detail = 'organisations';
  end if;
  if length(filter::text) > 8000 then
    raise exception 'That search is too long to keep.' using errcode = '22023', detail = 'filter';
  end if;
  insert into saved_lists (owner_id, name, description, filter, organisations, is_shared)
  values ((select auth.uid()), trim(save_list.name), nullif(trim(save_list.description), ''),
    case when save_list.filter is not null then coalesce(private.search_parameters(save_list.filter), '{}') end,
    save_list.organisations, coalesce(save_list.is_shared, true))
  returning * into saved;
  return json_build_object('id', saved.id, 'token', saved.token, 'isShared', saved.is_shared);
end
$$;
comment on function public.save_list is
  'Keeps a search or a hand-picked list for the member who calls: {id, token, isShared}. filter holds parameters of search_organisations; the rest of it is dropped. Its link is /lists/ and the token.';

create function private.shared_list(token text) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select json_build_object('name', s.name, 'description', s.description, 'filter', s.filter, 'organisations', s.organisations,
    'isShared', s.is_shared, 'isMine', s.owner_id is not distinct from (select auth.uid()), 'createdAt', s.created_at,
    'updatedAt', s.updated_at)
  from saved_lists s
  where s.token = shared_list.token and (s.is_shared or s.owner_id = (select auth.uid()))
$$;
comment on function private.shared_list is
  'A list by the secret of its link. Security definer: whoever holds the link may read that one list, and the table shows nobody else''s.';

create function public.saved_list(token text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select private.shared_list(saved_list.token)
$$;
comment on function public.saved_list is
  'The list behind a link: {name, description, filter, organisations, isShared, isMine, createdAt, updatedAt}, never whose it is. Null when there is none, or it is private and not the caller''s. filter goes to search_organisations, organisation_points or organisations_geojson as it is, but for near_label and open_now.';

create function public.my_saved_lists() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'description', s.description, 'token', s.token,
    'isShared', s.is_shared, 'createdAt', s.created_at) order by s.created_at desc, s.id), '[]')
  from saved_lists s where s.owner_id = (select auth.uid())
$$;
comment on function public.my_saved_lists is 'The lists that the caller keeps, newest first.';

revoke execute on function private.search_parameters, public.save_list, private.shared_list, public.saved_list,
  public.my_saved_lists from public;
grant execute on function private.search_parameters, public.save_list, public.my_saved_lists to authenticated, service_role;
grant execute on function private.shared_list, public.saved_list to anon, authenticated, service_role;
