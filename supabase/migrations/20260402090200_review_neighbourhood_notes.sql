create function public.notes_to_review() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select coalesce(json_agg(json_build_object('id', n.id, 'text', n.note_text, 'author', n.author_name,
      'speaksAs', n.speaks_as, 'status', n.status, 'sentAt', n.sent_at, 'decidedAt', n.decided_at,
      'decidedBy', private.member_name(n.decided_by), 'geography', n.geography, 'code', n.code, 'areaName', a.name)
      order by (n.status = 'waiting') desc, case when n.status = 'waiting' then n.sent_at end,
        n.decided_at desc, n.id), '[]')
    from (
      select * from neighbourhood_notes w where w.status = 'waiting'
      union all
      (select * from neighbourhood_notes p where p.status = 'published' order by p.decided_at desc limit 50)
    ) n
    left join neighbourhoods a on a.geography = n.geography and a.code = n.code);
end
$$;
comment on function public.notes_to_review is
  'Notes of neighbourhoods for a moderator: those that wait, oldest first, then the 50 published last, which can be taken down. Moderators and administrators only.';

create function private.settle_note(note uuid, decision text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  settled neighbourhood_notes;
begin
  perform private.demand_moderator();
  if settle_note.decision is null or settle_note.decision not in ('publish', 'decline') then
    perform private.refuse('decision', 'Decide to publish or to decline.');
  end if;
  update neighbourhood_notes n set status = case settle_note.decision when 'publish' then 'published' else 'declined' end,
    decided_at = now(), decided_by = (select m.id from members m where m.id = auth.uid())
  where n.id = settle_note.note and (n.status = 'waiting' or (n.status = 'published' and settle_note.decision = 'decline'))
  returning n.* into settled;
  if settled.id is null then
    perform private.refuse('note', 'We could not find that note. Somebody may have decided it.');
  end if;
  return json_build_object('id', settled.id, 'status', settled.status);
end
$$;
comment on function private.settle_note is
  'Decides a note. Security definer: nobody may write notes; it checks that the caller is a moderator.';

create function public.decide_note(note uuid, decision text) returns json
language sql volatile set search_path = public, extensions, pg_temp
as $$ select private.settle_note(note, decision) $$;
comment on function public.decide_note is
  'Publishes or declines a note that waits, or takes down a published one (decline): {id, status}. Moderators and administrators only.';

revoke execute on function public.notes_to_review, private.settle_note, public.decide_note from public;
grant execute on function public.notes_to_review, private.settle_note, public.decide_note to anon, authenticated, service_role;
