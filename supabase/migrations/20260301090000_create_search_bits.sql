-- A bitmap of entries for each choice: facets are counted by combining them, without reading an entry.
create function private.bits_of(numbers integer[], size integer) returns bit varying
language plpgsql immutable strict set search_path = public, extensions, pg_temp
as $$
declare
  zeros constant bit varying := repeat('0', 256)::bit varying;
  bits bit varying := ''::bit varying;
  part bit varying;
begin
  -- In short parts: to set a bit copies all the bits beside it.
  for part in
    select x.bits from generate_series(0, size / 256 - 1) g (part) left join (
      select n >> 8 as part, bit_or(set_bit(zeros, n & 255, 1)) as bits from unnest(numbers) n group by 1
    ) x on x.part = g.part order by g.part
  loop
    bits := bits || coalesce(part, zeros);
  end loop;
  return bits;
end
$$;
comment on function private.bits_of is 'So many bits, a multiple of 256, with those at these numbers set; null for null.';

create table private.search_bits (
  facet text not null check (facet in ('themes', 'whoFor', 'costs', 'access', 'marks', 'freshness', 'published')),
  place smallint not null,
  bits bit varying not null,
  primary key (facet, place)
);
alter table private.search_bits alter column bits set storage external;
comment on table private.search_bits is
  'For each choice the published organisations that have it, one bit each, as they were when pack_search last ran; search_unpacked names what has changed since.';
comment on column private.search_bits.facet is 'As search_choices.facet; freshness as at search_packing.packed_at; published for all.';
comment on column private.search_bits.place is 'As search_choices.place; for freshness 0 fresh, 1 due, 2 overdue, 3 never.';
comment on column private.search_bits.bits is 'The bit at search_entries.number is set for those that have the choice.';

create table private.search_hours (
  slot smallint primary key check (slot between 0 and 335),
  throughout bit varying not null,
  partly bit varying not null
);
alter table private.search_hours alter column throughout set storage external;
comment on table private.search_hours is
  'For each half hour of the week the published organisations open every week then, as they were when pack_search last ran.';
comment on column private.search_hours.slot is 'Half hours since Monday 0:00, local time.';
comment on column private.search_hours.throughout is 'The bit at search_entries.number is set for those open all of it.';
comment on column private.search_hours.partly is 'The same for those open some of it: their own row decides.';

create table private.search_unpacked (
  id bigint generated always as identity primary key,
  number integer not null
);
comment on table private.search_unpacked is
  'Search entries written or removed since pack_search last ran. Only ever added to, so that nobody who changes an organisation waits for another; pack_search empties it.';
comment on column private.search_unpacked.id is 'Row number.';
comment on column private.search_unpacked.number is 'The search entry, which may be gone.';

create table private.search_packing (
  is_only boolean primary key default true check (is_only),
  size integer not null,
  packed_at timestamptz not null,
  overdue_before timestamptz not null
);
comment on table private.search_packing is 'How the bitmaps of search were last packed; one row.';
comment on column private.search_packing.is_only is 'Always true.';
comment on column private.search_packing.size is 'How many bits each bitmap has.';
comment on column private.search_packing.packed_at is 'The moment at which they judge whether a check is due.';
comment on column private.search_packing.overdue_before is 'What fell due before this was overdue at that moment.';
insert into private.search_packing (size, packed_at, overdue_before) values (0, now(), now() - interval '30 days');

create index search_entries_due on private.search_entries (check_due_at);
create index search_entries_checked on private.search_entries (checked_at desc nulls last, name_key, number);

alter table private.search_bits enable row level security;
alter table private.search_hours enable row level security;
alter table private.search_unpacked enable row level security;
alter table private.search_packing enable row level security;
grant select on private.search_bits, private.search_hours, private.search_unpacked, private.search_packing
  to anon, authenticated, service_role;
create policy "everyone reads search bits" on private.search_bits for select to anon, authenticated using (true);
create policy "everyone reads search hours" on private.search_hours for select to anon, authenticated using (true);
create policy "everyone reads what is unpacked" on private.search_unpacked for select to anon, authenticated using (true);
create policy "everyone reads how search is packed" on private.search_packing for select to anon, authenticated using (true);
revoke execute on function private.bits_of from public;
grant execute on function private.bits_of to anon, authenticated, service_role;
