create or replace function private.understand_search(search_text text)
returns table (words text, query tsquery, likeness_words text, place_label text, place extensions.geometry, corrected_to text)
language plpgsql stable rows 1 set search_path = public, extensions, pg_temp
as $$
declare
  parts text[];
  found record;
begin
  -- Each word that nothing matches is looked for among all names, so a page of text would hold up everybody else.
  words := array_to_string((string_to_array(private.plain_words(left(search_text, 200)), ' '))[1:10], ' ');
  parts := regexp_match(words, '^(?:(.*?)\s)??(?:near|in|around|close to|by)\s+(?:the\s+)?(\S.*)$');
  select f.* into found from private.find_place(coalesce(parts[2], words)) f
  where parts is not null or f.likeness = 2.0;
  if found.label is not null then
    words := case when parts is null then '' else private.plain_words(parts[1]) end;
    place_label := found.label;
    place := found.place;
    if parts is not null and found.likeness < 2.0 and private.plain_words(found.label) <> parts[2] then
      corrected_to := found.label;
    end if;
  end if;
  query := private.words_query(words);
  if words <> '' and not private.is_found(query) then
    select c.* into found from private.correct_place(words) c;
    if found.label is null then
      select c as corrected, c as label into found from private.correct_words(words) c where c <> words;
    else
      place_label := coalesce(place_label, found.label);
    end if;
    if found.corrected is not null and private.is_found(private.words_query(found.corrected)) then
      words := found.corrected;
      query := private.words_query(words);
      corrected_to := found.label;
    else
      likeness_words := words;
      corrected_to := private.name_like(words);
    end if;
  end if;
  return next;
end
$$;

create type private.search_question as (
  words text, query tsquery, likeness_words text, place_label text, place extensions.geometry, corrected_to text,
  near extensions.geometry, longitude double precision, latitude double precision,
  east_m double precision, east_m_per_north double precision, north_m double precision, radius_m double precision,
  box extensions.geometry, areas integer[], organisations uuid[], themes bigint, who_for bigint, costs bigint, access bigint,
  freshness smallint[], moment timestamp, week_minute integer, asked_at timestamptz, overdue_before timestamptz,
  only_open boolean, only_late boolean, only_local boolean, late_mark bigint, local_mark bigint
);
comment on type private.search_question is
  'What a search asks, read once: its words as a query, its choices as bits of search_choices, its moment as a minute of the week, and metres to a degree about the place it is near.';

create function private.read_search(filter jsonb) returns private.search_question
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  q private.search_question;
  no_choice constant bigint := 1::bigint << 62;  -- a bit that no entry has: a choice nobody knows finds nobody
  turn float8;
begin
  if filter ? 'search_text' then
    select u.* into q.words, q.query, q.likeness_words, q.place_label, q.place, q.corrected_to
    from private.understand_search(filter->>'search_text') u;
  end if;
  q.near := st_setsrid(st_makepoint((filter->>'near_longitude')::float8, (filter->>'near_latitude')::float8), 4326);
  q.radius_m := (filter->>'radius_m')::float8;
  if q.place is not null and q.near is null then
    q.radius_m := coalesce(q.radius_m, 2000);
    q.near := q.place;
  end if;
  q.longitude := st_x(q.near);
  q.latitude := st_y(q.near);
  turn := radians(q.latitude);
  -- Metres to a degree on WGS 84, east at the place's latitude and how that changes northwards; within 0.1 % over 100 km.
  q.north_m := 111132.954 - 559.822 * cos(2 * turn) + 1.175 * cos(4 * turn);
  q.east_m := 111412.84 * cos(turn) - 93.5 * cos(3 * turn);
  q.east_m_per_north := -radians(111412.84 * sin(turn) - 280.5 * sin(3 * turn)) / 2;
  q.box := st_makeenvelope((filter->>'west')::float8, (filter->>'south')::float8, (filter->>'east')::float8,
    (filter->>'north')::float8, 4326);
  if filter ? 'neighbourhood' then
    q.areas := array(select n.id from neighbourhoods n where n.code = filter->>'neighbourhood'
      and (not filter ? 'geography' or n.geography = filter->>'geography'));
  end if;
  q.organisations := private.texts(filter->'organisations')::uuid[];
  q.themes := private.choice_mask('themes', private.texts(filter->'themes'), no_choice);
  q.who_for := private.choice_mask('whoFor', private.texts(filter->'who_for'), no_choice);
  q.costs := private.choice_mask('costs', private.texts(filter->'costs'), no_choice);
  q.access := private.choice_mask('access', private.texts(filter->'access'), no_choice);
  q.freshness := (select array_agg(array_position('{fresh,due,overdue,never}'::text[], x) - 1)
    from unnest(private.texts(filter->'freshness')) x);
  q.asked_at := now();
  q.overdue_before := now() - interval '30 days';
  q.moment := coalesce((filter->>'open_at')::timestamptz, now()) at time zone 'Europe/London';
  q.week_minute := (extract(isodow from q.moment) - 1) * 1440 + extract(hour from q.moment) * 60
    + floor(extract(minute from q.moment));
  q.only_open := filter ? 'open_at';
  q.only_late := coalesce((filter->>'evenings_or_weekends')::boolean, false);
  q.only_local := coalesce((filter->>'is_local')::boolean, false);
  q.late_mark := private.choice_mask('marks', '{evenings_or_weekends}');
  q.local_mark := private.choice_mask('marks', '{local}');
  return q;
end
$$;
comment on function private.read_search is 'Reads the parameters of a search, as organisation_filter gives them, into one question.';

revoke execute on function private.read_search from public;
grant execute on function private.read_search to anon, authenticated, service_role;
