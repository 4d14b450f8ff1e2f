-- What a check of an entry does, whoever made it: the answer to a letter or a volunteer's call.
create function private.note_check(organisation uuid, author text, reason text) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  next_version integer;
begin
  perform set_config('patchwork.action', 'freshness', true), set_config('patchwork.reason', note_check.reason, true),
    set_config('patchwork.member_name', coalesce(author, ''), true);
  update organisations o set checked_at = now(), version = o.version + 1
  where o.id = note_check.organisation returning o.version into next_version;
  insert into organisation_versions (organisation_id, version, record, changed, action, reason, member_id, member_name)
  values (note_check.organisation, next_version, private.organisation_record(note_check.organisation), '{/checkedAt}', 'freshness',
    note_check.reason, (select m.id from members m where m.id = auth.uid()), private.author_name(auth.uid(), 'freshness', null));
end
$$;
comment on function private.note_check is
  'Notes that an entry was found to be right just now, as a version of its own. Security definer: volunteers and people with a link may say so, and change nothing else.';

create function private.report_closure(organisation uuid, way text, author text, note text) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  perform set_config('patchwork.action', 'freshness', true),
    set_config('patchwork.reason', concat_ws(': ', 'Said to have closed', nullif(report_closure.note, '')), true),
    set_config('patchwork.member_name', coalesce(author, ''), true);
  update organisations o set status = 'archived', closed_at = now()
  where o.id = report_closure.organisation and o.status = 'published';
  if found then
    insert into closures (organisation_id, way, note, reported_by)
    values (report_closure.organisation, report_closure.way, nullif(report_closure.note, ''), (select m.id from members m where m.id = auth.uid()))
    on conflict (organisation_id) where looked_at is null do nothing;
  end if;
end
$$;
comment on function private.report_closure is
  'Takes an entry that has closed out of sight and puts it before a moderator, who can put it back. Security definer: volunteers and people with a link may say so, and change nothing else.';

create function private.decide_closure(closure uuid, is_closed boolean, reason text) returns json
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  decided closures;
begin
  perform private.demand_moderator();
  update closures c set looked_at = now(), looked_by = (select m.id from members m where m.id = auth.uid()),
    is_closed = decide_closure.is_closed
  where c.id = decide_closure.closure and c.looked_at is null returning * into decided;
  if decided.id is null then
    raise exception 'Another moderator has decided this already.' using errcode = '22023', detail = 'closure';
  end if;
  if not decide_closure.is_closed then
    perform set_config('patchwork.action', 'freshness', true),
      set_config('patchwork.reason', coalesce(nullif(trim(decide_closure.reason), ''), 'Has not closed'), true);
    update organisations o set status = 'published', closed_at = null
    where o.id = decided.organisation_id and o.status = 'archived';
  end if;
  return json_build_object('id', decided.organisation_id, 'isClosed', decide_closure.is_closed);
end
$$;
comment on function private.decide_closure is
  'What public.decide_closure does. Security definer: closures are changed in this one way only, and a decision has the moderator''s name.';

create function public.decide_closure(closure uuid, is_closed boolean, reason text default null) returns json
language sql set search_path = public, extensions, pg_temp
as $$ select private.decide_closure(decide_closure.closure, decide_closure.is_closed, decide_closure.reason) $$;
comment on function public.decide_closure is
  'A moderator agrees that an organisation has closed, or puts its entry back as it was. Moderators and administrators only.';

create function public.closures_to_check() returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_moderator();
  return (
    select coalesce(json_agg(json_build_object('closure', c.id, 'id', o.id, 'name', o.name, 'theme', o.theme, 'way', c.way,
      'note', c.note, 'reportedAt', c.reported_at, 'reportedBy', private.member_name(c.reported_by), 'phone', o.phone, 'email', o.email,
      'website', o.website) order by c.reported_at, c.id), '[]')
    from closures c join organisations o on o.id = c.organisation_id
    where c.looked_at is null);
end
$$;
comment on function public.closures_to_check is
  'Entries that were reported closed and wait for a moderator, oldest first. Moderators and administrators only.';

create function private.member_name(member uuid) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(nullif(m.display_name, ''), 'A member') from members m
  where m.id = member_name.member and private.has_role('moderator', 'administrator')
$$;
comment on function private.member_name is
  'The name a moderator sees beside what a member did; null for nobody. Security definer: members see only themselves in members.';

revoke execute on function private.note_check, private.report_closure, private.decide_closure, private.member_name,
  public.decide_closure, public.closures_to_check from public;
grant execute on function private.decide_closure, private.member_name, public.decide_closure, public.closures_to_check
  to authenticated, service_role;
