create function private.find_place(words text)
returns table (label text, place extensions.geometry, likeness real)
language sql stable rows 1 set search_path = public, extensions, pg_temp
as $$
  select c.label, c.place, c.likeness::real
  from (
    select p.postcode as label, p.geom as place, 2.0 as likeness, 0 as preference
    from postcodes p
    where replace(p.postcode, ' ', '') = upper(replace(find_place.words, ' ', ''))
    union all
    select b.name, st_centroid(b.geom), similarity(lower(b.name), find_place.words), 1
    from basemap_features b where b.kind = 'label_district' and lower(b.name) % find_place.words
    union all
    select n.district, st_centroid(st_collect(n.centroid)), max(similarity(lower(n.district), find_place.words)), 2
    from neighbourhoods n where lower(n.district) % find_place.words group by n.district
    union all
    select p.locality, st_centroid(st_collect(p.geom)), max(similarity(lower(p.locality), find_place.words)), 3
    from postcodes p where lower(p.locality) % find_place.words group by p.locality
    union all
    select n.name, n.centroid, similarity(lower(n.name), find_place.words), 4
    from neighbourhoods n where lower(n.name) % find_place.words
  ) c
  where c.likeness >= 0.42 order by c.likeness desc, c.preference, c.label limit 1
$$;
comment on function private.find_place is
  'The place (point, EPSG:4326) whose name is most like these plain words, or whose postcode they are; nothing when none is like enough.';

create function private.words_query(plain text) returns tsquery
language sql stable set search_path = public, extensions, pg_temp
as $$
  select to_tsquery('english', replace(nullif(plain, ''), ' ', ' & ') || ':*')
$$;
comment on function private.words_query is
  'A full-text query for plain words: every word must be there, in any of its endings, and the last may be unfinished.';

create function private.is_found(query tsquery) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select exists (select 1 from organisations o where o.status = 'published' and o.search_document @@ query)
$$;
comment on function private.is_found is 'Whether any published organisation has all these words.';

create function private.correct_place(words text) returns table (corrected text, label text)
language plpgsql stable rows 1 set search_path = public, extensions, pg_temp
as $$
declare
  parts text[] := string_to_array(words, ' ');
  tried text;
begin
  for size in reverse least(cardinality(parts), 3)..1 loop
    for start in 1..cardinality(parts) - size + 1 loop
      tried := array_to_string(parts[start:start + size - 1], ' ');
      select f.label into label from private.find_place(tried) f where f.likeness < 1 and length(tried) > 3;
      if label is not null then
        corrected := trim(concat_ws(' ', array_to_string(parts[1:start - 1], ' '), private.plain_words(label),
          array_to_string(parts[start + size:], ' ')));
        if private.is_found(private.words_query(corrected)) then
          return next;
          return;
        end if;
      end if;
    end loop;
  end loop;
end
$$;
comment on function private.correct_place is
  'Plain words with a misspelt place of up to three words put right, where that finds something.';

create function private.correct_words(words text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  with known as (
    select distinct w.word
    from (
      select o.search_text as text from organisations o where o.status = 'published'
      union all select private.plain_words(t.name) from taxonomy_terms t
      union all select distinct private.plain_words(s.name) from services s
    ) x, regexp_split_to_table(x.text, ' ') w (word) where length(w.word) > 2
  )
  select string_agg(coalesce(c.word, a.word), ' ' order by a.position)
  from regexp_split_to_table(words, ' ') with ordinality a (word, position)
  left join lateral (
    select k.word from known k
    where length(a.word) > 3 and not private.is_found(private.words_query(a.word)) and similarity(k.word, a.word) >= 0.3
    order by similarity(k.word, a.word) desc, abs(length(k.word) - length(a.word)), k.word limit 1
  ) c on true
$$;
comment on function private.correct_words is
  'Plain words with each that nothing has changed to the most similar word of an organisation''s name, service or theme.';

create function private.understand_search(search_text text)
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
      select o.name into corrected_to from organisations o
      where o.status = 'published' and word_similarity(words, o.search_text) >= 0.45
      order by word_similarity(words, o.search_text) desc, o.name limit 1;
    end if;
  end if;
  return next;
end
$$;
comment on function private.understand_search is
  'Reads what somebody typed. "food near herring key" is food, near the place most like that name. Only the first ten words count. Words that match nothing are tried as a misspelt place, then each by the nearest word we have, then by likeness to names. corrected_to says what was taken instead.';

revoke execute on function private.find_place, private.words_query,
  private.is_found, private.correct_place, private.correct_words, private.understand_search from public;
grant execute on function private.find_place, private.words_query,
  private.is_found, private.correct_place, private.correct_words, private.understand_search to anon, authenticated, service_role;
