create function private.keep_search_bits() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  insert into private.search_unpacked (number) select c.number from changed c;
  -- A search reads what is unpacked row by row: so many cost it a few milliseconds, and packing them a tenth of a second.
  if found and (select count(*) from private.search_unpacked) > 1000 then
    perform private.pack_search();
  end if;
  return null;
end
$$;
comment on function private.keep_search_bits is
  'Notes the search entries that the bitmaps no longer tell right, and packs them when they are many. Security definer: whoever changes an organisation may not write what search reads.';
create trigger keep_bits_when_added after insert on private.search_entries
  referencing new table as changed for each statement execute function private.keep_search_bits();
create trigger keep_bits_when_changed after update on private.search_entries
  referencing new table as changed for each statement execute function private.keep_search_bits();
create trigger keep_bits_when_removed after delete on private.search_entries
  referencing old table as changed for each statement execute function private.keep_search_bits();
revoke execute on function private.keep_search_bits from public;

create or replace function private.write_search_entries(organisation_ids uuid[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  -- An entry keeps its number, and to write it again uses up no other: the bitmaps are as long as the highest number.
  insert into private.search_entries as e (number, organisation_id, name_key, theme, themes, choices, checked_at, check_due_at,
    openings, location_id, longitude, latitude)
  overriding system value
  select coalesce((select x.number from private.search_entries x where x.organisation_id = o.id),
      nextval(pg_get_serial_sequence('private.search_entries', 'number'))),
    o.id, private.plain_words(o.name), o.theme,
    private.choice_mask('themes', array_append(t.themes, o.theme)),
    private.choice_mask('whoFor', f.who_for) | private.choice_mask('costs', f.costs) | private.choice_mask('access', r.access)
      | private.choice_mask('marks', array_remove(array[case when w.is_late then 'evenings_or_weekends' end,
        case when private.is_local(o.id) then 'local' end], null)),
    o.checked_at, o.check_due_at, w.openings, l.id, st_x(l.geom), st_y(l.geom)
  from organisations o
  left join lateral (select array_agg(x.term) as themes from organisation_terms x where x.organisation_id = o.id) t on true
  left join lateral (
    select array_agg(distinct y.who) as who_for, array_agg(distinct x.cost) as costs
    from services x left join unnest(x.who_for) y (who) on true where x.organisation_id = o.id and x.status = 'active'
  ) f on true
  left join lateral (
    select array_agg(distinct y.feature) as access from locations x, unnest(x.access_features) y (feature)
    where x.organisation_id = o.id
  ) r on true
  left join lateral (
    select x.id, x.geom from locations x where x.organisation_id = o.id order by (x.geom is null), x.id limit 1
  ) l on true
  left join private.search_openings(organisation_ids) w on w.organisation_id = o.id
  where o.id = any (organisation_ids) and o.status = 'published'
  on conflict (organisation_id) do update set name_key = excluded.name_key, theme = excluded.theme, themes = excluded.themes,
    choices = excluded.choices, checked_at = excluded.checked_at, check_due_at = excluded.check_due_at,
    openings = excluded.openings, location_id = excluded.location_id,
    longitude = excluded.longitude, latitude = excluded.latitude
  where (e.name_key, e.theme, e.themes, e.choices, e.checked_at, e.check_due_at, e.openings,
      e.location_id, e.longitude, e.latitude)
    is distinct from (excluded.name_key, excluded.theme, excluded.themes, excluded.choices, excluded.checked_at,
      excluded.check_due_at, excluded.openings, excluded.location_id, excluded.longitude,
      excluded.latitude)
$$;

select private.pack_search(true);
