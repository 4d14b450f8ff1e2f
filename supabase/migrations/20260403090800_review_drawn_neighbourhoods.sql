create function public.drawn_to_review() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'description', d.description, 'geography', d.geography,
      'status', d.status, 'reason', d.reason, 'members', m.members, 'population', m.population, 'sentAt', d.updated_at,
      'decidedAt', d.decided_at, 'decidedBy', private.member_name(d.decided_by))
      order by (d.status = 'waiting') desc, case when d.status = 'waiting' then d.updated_at end, d.decided_at desc, d.id), '[]')
    from (
      select * from drawn_neighbourhoods w where w.status = 'waiting'
      union all
      (select * from drawn_neighbourhoods p where p.status = 'published' order by p.decided_at desc limit 50)
    ) d
    cross join lateral (
      select count(*) as members, sum(n.population) as population
      from drawn_neighbourhood_members x join neighbourhoods n on n.id = x.neighbourhood_id where x.drawn_id = d.id
    ) m);
end
$$;
comment on function public.drawn_to_review is
  'Drawn neighbourhoods that are to be public, for a moderator: those that wait, oldest first, then the 50 published last, which can be taken down. Never says whose they are. Moderators and administrators only.';

create function private.settle_drawing(id uuid, decision text, reason text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  settled drawn_neighbourhoods;
begin
  perform private.demand_moderator();
  if settle_drawing.decision is null or settle_drawing.decision not in ('publish', 'decline') then
    perform private.refuse('decision', 'Decide to publish or to decline.');
  elsif settle_drawing.decision = 'decline' and nullif(trim(settle_drawing.reason), '') is null then
    perform private.refuse('reason', 'Say why, so that whoever drew it can change it.');
  elsif length(settle_drawing.reason) > 500 then
    perform private.refuse('reason', 'That is too long: use up to 500 letters.');
  end if;
  update drawn_neighbourhoods d set status = case settle_drawing.decision when 'publish' then 'published' else 'declined' end,
    decided_at = now(), decided_by = (select m.id from members m where m.id = auth.uid()),
    reason = case settle_drawing.decision when 'decline' then trim(settle_drawing.reason) end
  where d.id = settle_drawing.id and (d.status = 'waiting' or d.status = 'published' and settle_drawing.decision = 'decline')
  returning d.* into settled;
  if settled.id is null then
    perform private.refuse('id', 'We could not find that neighbourhood. Somebody may have decided it.');
  end if;
  return json_build_object('id', settled.id, 'status', settled.status);
end
$$;
comment on function private.settle_drawing is
  'Decides whether a drawn neighbourhood becomes public. Security definer: nobody may write drawings; it checks that the caller is a moderator.';

create function public.decide_drawn(id uuid, decision text, reason text default null) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.settle_drawing(id, decision, reason) $$;
comment on function public.decide_drawn is
  'Publishes or declines a drawn neighbourhood that waits, or takes down a published one (decline, with the reason): {id, status}. Moderators and administrators only.';

revoke execute on function public.drawn_to_review, private.settle_drawing, public.decide_drawn from public;
grant execute on function public.drawn_to_review, private.settle_drawing, public.decide_drawn to anon, authenticated, service_role;
