create function private.write_search_entries(organisation_ids uuid[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  insert into private.search_entries as e (organisation_id, name_key, theme, themes, choices, checked_at, check_due_at,
    openings, location_id, longitude, latitude)
  select o.id, private.plain_words(o.name), o.theme,
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
comment on function private.write_search_entries is 'Writes the narrow rows of these organisations anew where they differ.';

create function private.write_search_places(organisation_ids uuid[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from private.search_places p using private.search_entries e
  where e.organisation_id = any (organisation_ids) and p.entry = e.number
    and not exists (select 1 from locations l where l.id = p.location_id and l.organisation_id = e.organisation_id and l.geom is not null);
  insert into private.search_places as p (location_id, entry, geom, longitude, latitude, areas, is_only)
  select l.id, e.number, l.geom, st_x(l.geom), st_y(l.geom),
    array(select ln.neighbourhood_id from location_neighbourhoods ln where ln.location_id = l.id order by 1),
    count(*) over (partition by e.number) = 1
  from private.search_entries e join locations l on l.organisation_id = e.organisation_id
  where e.organisation_id = any (organisation_ids) and l.geom is not null
  on conflict (location_id) do update set entry = excluded.entry, geom = excluded.geom, longitude = excluded.longitude,
    latitude = excluded.latitude, areas = excluded.areas, is_only = excluded.is_only
  where (p.entry, p.longitude, p.latitude, p.areas, p.is_only)
    is distinct from (excluded.entry, excluded.longitude, excluded.latitude, excluded.areas, excluded.is_only)
$$;
comment on function private.write_search_places is 'Writes the public points of these organisations anew where they differ.';

create function private.write_search_dates(organisation_ids uuid[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from private.search_dates d using private.search_entries e
  where e.organisation_id = any (organisation_ids) and d.entry = e.number;
  insert into private.search_dates (entry, weekday, opens_at, closes_at, frequency, weeks_of_month, valid_from, valid_to)
  select e.number, c.weekday, c.opens_at, c.closes_at, c.frequency, c.weeks_of_month, c.valid_from, c.valid_to
  from private.search_entries e join services s on s.organisation_id = e.organisation_id and s.status = 'active'
  join schedules c on c.service_id = s.id
  where e.organisation_id = any (organisation_ids)
    and (c.frequency <> 'WEEKLY' or c.valid_from is not null or c.valid_to is not null)
$$;
comment on function private.write_search_dates is 'Writes anew the openings of these organisations that hold on some dates only.';

create function private.write_search_words(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  before text[];
begin
  select array_agg(distinct v) into before
  from private.search_entries e join private.search_words w on w.entry = e.number, unnest(w.vocabulary) v
  where e.organisation_id = any (organisation_ids);
  insert into private.search_words as w (entry, document, plain, vocabulary)
  select e.number, coalesce(o.search_document, ''), coalesce(o.search_text, ''), array(
    select distinct v from regexp_split_to_table(
      concat_ws(' ', o.search_text, (select private.plain_words(string_agg(s.name, ' ')) from services s where s.organisation_id = o.id),
        (select private.plain_words(t.name) from taxonomy_terms t where t.slug = o.theme)),
      ' ') v where length(v) > 2)
  from private.search_entries e join organisations o on o.id = e.organisation_id
  where e.organisation_id = any (organisation_ids)
  on conflict (entry) do update set document = excluded.document, plain = excluded.plain, vocabulary = excluded.vocabulary
  where (w.document, w.plain, w.vocabulary) is distinct from (excluded.document, excluded.plain, excluded.vocabulary);
  insert into private.search_lexicon (word)
  select distinct v from private.search_entries e join private.search_words w on w.entry = e.number, unnest(w.vocabulary) v
  where e.organisation_id = any (organisation_ids) and not v = any (coalesce(before, '{}'))
  order by v on conflict do nothing;
  perform private.forget_words(before);
end
$$;
comment on function private.write_search_words is 'Writes the words of these organisations anew where they differ, and keeps the lexicon to words in use.';

create function private.forget_words(words text[]) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  delete from private.search_lexicon x
  where x.word = any (words) and not exists (select 1 from private.search_words w where w.vocabulary @> array[x.word])
$$;
comment on function private.forget_words is 'Takes words out of the lexicon that no published organisation uses any more.';

create function private.refresh_search_entries(organisation_ids uuid[]) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  hidden text[];
begin
  -- Whoever changes the same organisation waits here, and then reads what the other has written.
  perform 1 from private.search_entries e where e.organisation_id = any (organisation_ids) order by e.number for update;
  with gone as (
    delete from private.search_entries e where e.organisation_id = any (organisation_ids)
      and not exists (select 1 from organisations o where o.id = e.organisation_id and o.status = 'published')
    returning e.number
  )
  select array_agg(distinct v) into hidden
  from gone g join private.search_words w on w.entry = g.number, unnest(w.vocabulary) v;
  perform private.forget_words(hidden);
  perform private.write_search_entries(organisation_ids);
  perform private.write_search_places(organisation_ids);
  perform private.write_search_dates(organisation_ids);
  perform private.write_search_words(organisation_ids);
end
$$;
comment on function private.refresh_search_entries is
  'Brings what search reads of these organisations up to date; what is not published leaves it. Security definer: whoever changes an organisation may not write what search reads.';

revoke execute on function private.write_search_entries, private.write_search_places, private.write_search_dates,
  private.write_search_words,
  private.forget_words, private.refresh_search_entries from public;
grant execute on function private.refresh_search_entries to authenticated, service_role;
