create function private.check_drawing(drawing jsonb) returns void
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  if private.answer(drawing, 'name') is null then
    perform private.refuse('name', 'Give it a name that neighbours would know.');
  elsif length(private.answer(drawing, 'name')) > 80 then
    perform private.refuse('name', 'That is too long: use up to 80 letters.');
  elsif length(drawing->>'description') > 1000 then
    perform private.refuse('description', 'That is too long: use up to 1,000 letters.');
  elsif coalesce(drawing->>'visibility', 'private') not in ('private', 'link', 'public') then
    perform private.refuse('visibility', 'Choose who may see it: only you, whoever has the link, or everybody.');
  end if;
end
$$;
comment on function private.check_drawing is 'Stops a drawing that cannot be kept as it is, with a sentence and the field.';

create function private.store_drawing(drawing jsonb) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
  kept drawn_neighbourhoods;
  place record;
  refusal text;
  wanted text := coalesce(drawing->>'visibility', 'private');
  is_same boolean;
begin
  perform private.check_drawing(drawing);
  if drawing ? 'id' then
    select d.* into kept from drawn_neighbourhoods d where d.id::text = drawing->>'id' and d.owner_id = member for update;
    if kept.id is null then
      perform private.refuse('id', 'We could not find that neighbourhood among yours.');
    end if;
  end if;
  perform private.count_event('drawing');
  -- two who save at once must not each miss the other's shape
  perform pg_advisory_xact_lock(hashtext('drawn neighbourhoods'));
  if kept.id is null or drawing ? 'shape' then
    select * into place from private.drawn_place(coalesce(drawing->>'geography', kept.geography), drawing->'shape');
  else
    select kept.geom as outline, array_agg(m.neighbourhood_id) as members into place
    from drawn_neighbourhood_members m where m.drawn_id = kept.id;
  end if;
  refusal := private.differencing_refusal(coalesce(drawing->>'geography', kept.geography), place.members, kept.id);
  if refusal is not null then
    perform private.refuse('shape', refusal);
  end if;
  if kept.id is null then
    insert into drawn_neighbourhoods (owner_id, name, description, geography, geom, visibility, status)
    values (member, private.answer(drawing, 'name'), private.answer(drawing, 'description'), drawing->>'geography', place.outline,
      wanted, case wanted when 'public' then 'waiting' end)
    returning * into kept;
  else
    is_same := kept.status = 'published' and kept.name = private.answer(drawing, 'name')
      and kept.description is not distinct from private.answer(drawing, 'description') and not drawing ? 'shape';
    update drawn_neighbourhoods d set name = private.answer(drawing, 'name'), description = private.answer(drawing, 'description'),
      geography = coalesce(drawing->>'geography', d.geography), geom = place.outline, visibility = wanted,
      status = case when wanted = 'public' then case when is_same then 'published' else 'waiting' end end,
      decided_at = case when is_same and wanted = 'public' then d.decided_at end,
      decided_by = case when is_same and wanted = 'public' then d.decided_by end, reason = null, checked_at = now()
    where d.id = kept.id returning * into kept;
    delete from drawn_neighbourhood_members m where m.drawn_id = kept.id;
  end if;
  insert into drawn_neighbourhood_members (drawn_id, neighbourhood_id) select kept.id, n from unnest(place.members) n;
  return json_build_object('id', kept.id, 'token', kept.token, 'visibility', kept.visibility, 'status', kept.status);
end
$$;
comment on function private.store_drawing is
  'Keeps a drawn neighbourhood for the member who calls. Security definer: the differencing guard must see everybody''s drawings, and nobody may write past it.';

create function public.save_drawn_neighbourhood(drawing jsonb) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.store_drawing(drawing) $$;
comment on function public.save_drawn_neighbourhood is
  'Saves a drawn neighbourhood for the member who calls, or changes one of theirs: {id? , name, description?, geography, shape (as draw_neighbourhood takes it; with an id it may be left out), visibility private|link|public}. Answers {id, token, visibility, status}; a public one waits for a moderator. Refused with a sentence (22023) when the shape cannot be taken, or when taking it and another group from one another would give away figures of fewer than 100 people or a count of 1 to 4.';

create function public.my_drawn_neighbourhoods() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'description', d.description, 'geography', d.geography,
    'visibility', d.visibility, 'status', d.status, 'reason', d.reason, 'token', d.token, 'members', m.members, 'population', m.population,
    'createdAt', d.created_at, 'updatedAt', d.updated_at) order by d.updated_at desc, d.id), '[]')
  from drawn_neighbourhoods d
  cross join lateral (
    select count(*) as members, sum(n.population) as population
    from drawn_neighbourhood_members x join neighbourhoods n on n.id = x.neighbourhood_id where x.drawn_id = d.id
  ) m
  where d.owner_id = (select auth.uid())
$$;
comment on function public.my_drawn_neighbourhoods is 'The neighbourhoods that the caller drew, the last changed first.';

create function public.delete_drawn_neighbourhood(id uuid) returns json
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  delete from drawn_neighbourhoods d where d.id = delete_drawn_neighbourhood.id and d.owner_id = (select auth.uid());
  if not found then
    perform private.refuse('id', 'We could not find that neighbourhood among yours.');
  end if;
  return json_build_object('deleted', true);
end
$$;
comment on function public.delete_drawn_neighbourhood is 'Removes a neighbourhood that the caller drew: {deleted}. Links to it stop working.';

revoke execute on function private.check_drawing, private.store_drawing, public.save_drawn_neighbourhood,
  public.my_drawn_neighbourhoods, public.delete_drawn_neighbourhood from public;
grant execute on function private.store_drawing, public.save_drawn_neighbourhood to anon, authenticated, service_role;
grant execute on function public.my_drawn_neighbourhoods, public.delete_drawn_neighbourhood to authenticated, service_role;
grant execute on function private.check_drawing to service_role;
