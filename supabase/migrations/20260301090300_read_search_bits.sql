alter type private.search_question
  add attribute size integer, add attribute stale integer[], add attribute published bit varying, add attribute fresh bit varying[],
  add attribute open bit varying, add attribute asked bit varying[], add attribute fits bit varying;
comment on type private.search_question is
  'What a search asks, read once: its words as a query, its choices as bits of search_choices, its moment as a minute of the week, and metres to a degree about the place it is near. And as bitmaps of so many bits, one for each search entry: published, and on its list of organisations where it has one; fresh, due, overdue and never checked; open at its moment; those that meet each filter, in the order themes, whoFor, costs, access, freshness, openNow, eveningsWeekends, local, null for one not asked; fits, those that meet all. stale: entries to be read from their own rows.';

create function private.stored_bits(facet text, mask bigint, is_all boolean, size integer) returns bit varying
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when is_all and count(*) < bit_count(mask::bit(64)) or count(*) = 0 then repeat('0', stored_bits.size)::bit varying
    else case when is_all then bit_and(b.bits) else bit_or(b.bits) end
      || repeat('0', greatest(stored_bits.size - min(length(b.bits)), 0))::bit varying end
  from private.search_bits b where b.facet = stored_bits.facet and mask & (1::bigint << b.place) <> 0
$$;
comment on function private.stored_bits is
  'The entries that had any, or all, of these choices of a facet when they were last packed, in so many bits.';

create function private.overlaid(stored bit varying, kept bit varying, numbers integer[]) returns bit varying
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when kept is null then stored when numbers is null then stored & kept
    else stored & kept | private.bits_of(numbers, length(stored)) end
$$;
comment on function private.overlaid is
  'Stored bits with those outside kept replaced by these numbers; as they are where kept is null, for nothing has changed.';

create function private.bit_numbers(bits bit varying) returns setof integer
language sql immutable rows 100 set search_path = public, extensions, pg_temp
as $$
  select x.number from (select generate_series(0, length(bits) - 1) as number) x where get_bit(bits, x.number) = 1
$$;
comment on function private.bit_numbers is 'The numbers of the bits that are set.';

create function private.open_bits(q private.search_question, kept bit varying) returns bit varying
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  throughout bit varying;
  partly bit varying;
  numbers integer[];
begin
  select h.throughout || z.missing, h.partly || z.missing into throughout, partly
  from private.search_hours h, lateral (
    select repeat('0', greatest(q.size - length(h.throughout), 0))::bit varying as missing) z
  where h.slot = q.week_minute / 30;
  if throughout is null then
    throughout := private.bits_of('{}', q.size);
    partly := throughout;
  end if;
  execute 'select coalesce(array_agg(d.entry), ''{}'') from (' || private.dated_sql() || ') d' into numbers using q;
  if bit_count(partly) > 0 then
    numbers := numbers || array(select p.number from private.bit_numbers(partly) p (number), lateral (
      select e.openings from private.search_entries e where e.number = p.number offset 0) e where e.openings @> q.week_minute);
  end if;
  if kept is not null then
    throughout := throughout & kept;
    numbers := numbers || array(select e.number from private.search_entries e
      where e.number = any (q.stale) and e.openings @> q.week_minute);
  end if;
  return throughout | private.bits_of(numbers, q.size);
end
$$;
comment on function private.open_bits is
  'The entries that are open at the moment asked, every week or by date; those outside kept are read from their own rows.';

alter function private.read_search (jsonb) rename to read_question;
create function private.read_search(filter jsonb) returns private.search_question
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  q private.search_question := private.read_question(filter);
  s record;
  kept bit varying;
begin
  q.stale := array(select private.stale_entries(q.asked_at, q.overdue_before));
  select greatest(k.size, ((select max(e.number) from private.search_entries e) / 4096 + 1) * 4096) into q.size
  from private.search_packing k;
  if cardinality(q.stale) > 0 then
    kept := ~ private.bits_of(q.stale, q.size);
  end if;
  select array_agg(e.number) as published,
    array_agg(e.number) filter (where e.check_due_at > q.asked_at) as fresh,
    array_agg(e.number) filter (where e.check_due_at <= q.asked_at and e.check_due_at > q.overdue_before) as due,
    array_agg(e.number) filter (where e.check_due_at <= q.overdue_before) as overdue,
    array_agg(e.number) filter (where e.check_due_at is null) as never,
    array_agg(e.number) filter (where e.themes & q.themes <> 0) as themes,
    array_agg(e.number) filter (where e.choices & q.who_for <> 0) as who_for,
    array_agg(e.number) filter (where e.choices & q.costs <> 0) as costs,
    array_agg(e.number) filter (where e.choices & q.access = q.access) as access,
    array_agg(e.number) filter (where e.choices & q.late_mark <> 0) as late,
    array_agg(e.number) filter (where e.choices & q.local_mark <> 0) as local
  into s from private.search_entries e where e.number = any (q.stale);
  q.published := private.overlaid(private.stored_bits('published', 1, false, q.size), kept, s.published);
  if q.organisations is not null then
    q.published := q.published & private.bits_of(array(
      select e.number from private.search_entries e where e.organisation_id = any (q.organisations)), q.size);
  end if;
  q.fresh := array[private.overlaid(private.stored_bits('freshness', 1, false, q.size), kept, s.fresh),
    private.overlaid(private.stored_bits('freshness', 2, false, q.size), kept, s.due),
    private.overlaid(private.stored_bits('freshness', 4, false, q.size), kept, s.overdue),
    private.overlaid(private.stored_bits('freshness', 8, false, q.size), kept, s.never)];
  q.open := private.open_bits(q, kept);
  q.asked := array[
    case when q.themes <> 0 then private.overlaid(private.stored_bits('themes', q.themes, false, q.size), kept, s.themes) end,
    case when q.who_for <> 0 then private.overlaid(private.stored_bits('whoFor', q.who_for, false, q.size), kept, s.who_for) end,
    case when q.costs <> 0 then private.overlaid(private.stored_bits('costs', q.costs, false, q.size), kept, s.costs) end,
    case when q.access <> 0 then private.overlaid(private.stored_bits('access', q.access, true, q.size), kept, s.access) end,
    case when q.freshness is not null then coalesce((select bit_or(q.fresh[f + 1]) from unnest(q.freshness) f),
      private.bits_of('{}', q.size)) end,
    case when q.only_open then q.open end,
    case when q.only_late then private.overlaid(private.stored_bits('marks', q.late_mark, false, q.size), kept, s.late) end,
    case when q.only_local then private.overlaid(private.stored_bits('marks', q.local_mark, false, q.size), kept, s.local) end];
  q.fits := (select q.published & bit_and(a) from unnest(q.asked) a);
  q.fits := coalesce(q.fits, q.published);
  return q;
end
$$;
comment on function private.read_search is
  'Reads the parameters of a search, as organisation_filter gives them, into one question with the entries that meet each of its filters.';

revoke execute on function private.stored_bits, private.overlaid, private.bit_numbers, private.open_bits, private.read_search from public;
grant execute on function private.stored_bits, private.overlaid, private.bit_numbers, private.open_bits, private.read_search
  to anon, authenticated, service_role;
