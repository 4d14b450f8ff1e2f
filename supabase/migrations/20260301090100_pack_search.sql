create function private.stale_entries(at timestamptz, due_at timestamptz) returns setof integer
language sql stable set search_path = public, extensions, pg_temp
as $$
  select u.number from private.search_unpacked u
  union
  select e.number from private.search_packing k join private.search_entries e
    on e.check_due_at > least(k.packed_at, stale_entries.at) and e.check_due_at <= greatest(k.packed_at, stale_entries.at)
  union
  select e.number from private.search_packing k join private.search_entries e
    on e.check_due_at > least(k.overdue_before, due_at) and e.check_due_at <= greatest(k.overdue_before, due_at)
$$;
comment on function private.stale_entries is
  'Search entries that the bitmaps no longer tell right: written since, or fallen due or overdue between then and this moment.';

create function private.pack_choices(numbers integer[], size integer, kept bit varying) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  with entry as materialized (
    select e.number, e.themes, e.choices, case when e.check_due_at is null then 3 when e.check_due_at > k.packed_at then 0
      when e.check_due_at > k.overdue_before then 1 else 2 end as freshness
    from private.search_packing k, private.search_entries e where e.number = any (numbers)
  ), fact as (
    select c.facet, c.place, e.number from private.search_choices c
    join entry e on c.mask & case c.facet when 'themes' then e.themes else e.choices end <> 0
    union all select 'freshness', e.freshness, e.number from entry e
    union all select 'published', 0, e.number from entry e
  ), kind as (
    select c.facet, c.place from private.search_choices c
    union select x.facet, x.place from private.search_bits x
    union select 'freshness', f from generate_series(0, 3) f
    union select 'published', 0
  )
  insert into private.search_bits as s (facet, place, bits)
  select k.facet, k.place, coalesce(private.bits_of(array_agg(f.number), size), repeat('0', size)::bit varying)
  from kind k left join fact f on f.facet = k.facet and f.place = k.place group by k.facet, k.place
  on conflict (facet, place) do update
    set bits = (s.bits || repeat('0', greatest(length(kept) - length(s.bits), 0))::bit varying) & kept | excluded.bits
$$;
comment on function private.pack_choices is
  'Writes into search_bits how these entries are now; of the other bits it leaves those that are set in kept.';

create function private.pack_hours(numbers integer[], size integer, kept bit varying) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  with fact as (
    select s.slot, e.number, bool_or(s.slot * 30 >= lower(o) and s.slot * 30 + 30 <= upper(o)) as is_whole
    from private.search_entries e, unnest(e.openings) o, generate_series(lower(o) / 30, (upper(o) - 1) / 30) s (slot)
    where e.number = any (numbers) group by 1, 2
  ), nobody as (
    select repeat('0', size)::bit varying as bits
  )
  insert into private.search_hours as s (slot, throughout, partly)
  select k.slot, coalesce(private.bits_of(array_agg(f.number) filter (where f.is_whole), size), (select n.bits from nobody n)),
    coalesce(private.bits_of(array_agg(f.number) filter (where not f.is_whole), size), (select n.bits from nobody n))
  from generate_series(0, 335) k (slot) left join fact f on f.slot = k.slot group by k.slot
  on conflict (slot) do update
    set throughout = (s.throughout || repeat('0', greatest(length(kept) - length(s.throughout), 0))::bit varying) & kept | excluded.throughout,
      partly = (s.partly || repeat('0', greatest(length(kept) - length(s.partly), 0))::bit varying) & kept | excluded.partly
$$;
comment on function private.pack_hours is
  'Writes into search_hours when these entries are open every week; of the other bits it leaves those that are set in kept.';

create function private.pack_search(is_whole boolean default false) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  numbers integer[] := array(select private.stale_entries(now(), now() - interval '30 days'));
  bits_size integer;
  kept bit varying;
begin
  -- Whoever else packs does this work; to wait for a long import would hold up a person's change.
  if not pg_try_advisory_xact_lock(hashtext('private.pack_search')) then
    return;
  end if;
  -- Removed before the entries are read: what is written meanwhile stays listed, and is read from its own row until next time.
  with gone as (delete from private.search_unpacked u returning u.number)
  select numbers || coalesce(array_agg(distinct g.number), '{}') into numbers from gone g;
  if is_whole then
    numbers := array(select e.number from private.search_entries e);
  end if;
  update private.search_packing k set packed_at = now(), overdue_before = now() - interval '30 days',
    size = greatest(k.size, ((select max(e.number) from private.search_entries e) / 4096 + 2) * 4096)
  returning k.size into bits_size;
  kept := case when is_whole then private.bits_of('{}', bits_size) else ~ private.bits_of(numbers, bits_size) end;
  perform private.pack_choices(numbers, bits_size, kept), private.pack_hours(numbers, bits_size, kept);
end
$$;
comment on function private.pack_search is
  'Brings the bitmaps of search up to date with the entries that changed, or with all. Security definer: whoever changes an organisation may not write what search reads.';
revoke execute on function private.stale_entries, private.pack_choices, private.pack_hours, private.pack_search from public;
grant execute on function private.stale_entries to anon, authenticated, service_role;
