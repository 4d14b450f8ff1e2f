create or replace function private.words_query(plain text) returns tsquery
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  parts text[] := string_to_array(nullif(plain, ''), ' ');
  position integer := 1;
  size integer;
  means tsquery;
  asked tsquery;
  whole tsquery;
begin
  while position <= coalesce(cardinality(parts), 0) loop
    for longest in reverse least(4, cardinality(parts) - position + 1)..1 loop
      size := longest;
      select tsquery_or.query into means from (
        select string_agg(distinct '(' || other.query::text || ')', ' | ')::tsquery as query
        from search_synonyms s join search_synonyms other on other.meaning = s.meaning
        where s.stems = phraseto_tsquery('english', array_to_string(parts[position:position + longest - 1], ' '))::text
      ) tsquery_or;
      exit when means is not null;
    end loop;
    asked := to_tsquery('english', array_to_string(parts[position:position + size - 1], ' & ')
      || case when position + size > cardinality(parts) then ':*' else '' end);
    asked := case when means is null then asked when numnode(asked) = 0 then means else asked || means end;
    whole := case when whole is null or numnode(whole) = 0 then asked else whole && asked end;
    position := position + size;
  end loop;
  return whole;
end
$$;
comment on function private.words_query is
  'A full-text query for plain words: every word must be there, in any of its endings, and the last may be unfinished; where words are a phrase of search_synonyms, any phrase of the same meaning will do.';

create or replace function private.is_found(query tsquery) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select exists (select 1 from private.search_words w where w.document @@ query)
$$;

create or replace function private.correct_words(words text) returns text
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  parts text[] := string_to_array(words, ' ');
  better text;
begin
  for position in 1..cardinality(parts) loop
    continue when length(parts[position]) <= 3 or private.is_found(private.words_query(parts[position]));
    select k.word into better from (
      select x.word from private.search_lexicon x where x.word % parts[position]
      union select x.word from private.search_lexicon x where x.letters = private.sorted_letters(parts[position])
      union select y.word from search_synonyms s, regexp_split_to_table(s.phrase, ' ') y (word) where s.phrase %> parts[position]
    ) k
    where length(k.word) > 2
    order by private.sorted_letters(k.word) = private.sorted_letters(parts[position]) desc,
      similarity(k.word, parts[position]) desc, abs(length(k.word) - length(parts[position])), k.word limit 1;
    parts[position] := coalesce(better, parts[position]);
  end loop;
  return array_to_string(parts, ' ');
end
$$;
comment on function private.correct_words is
  'Plain words with each that nothing has changed to the most similar word of an organisation''s name, places, services or theme, or of a synonym; two letters swapped count as most similar.';

create function private.likely_entries(words text) returns setof integer
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
begin
  -- Through the index, whose bar is this setting; it has a value only once the first likeness has been measured.
  perform word_similarity(words, words), set_config('pg_trgm.word_similarity_threshold', '0.45', true);
  return query select w.entry from private.search_words w where words <% w.plain;
end
$$;
comment on function private.likely_entries is 'Search entries whose names or places are like these words.';

create function private.name_like(words text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select o.name
  from private.likely_entries(words) l (entry) join private.search_words w on w.entry = l.entry
  join private.search_entries e on e.number = l.entry join organisations o on o.id = e.organisation_id
  order by word_similarity(words, w.plain) desc, o.name limit 1
$$;
comment on function private.name_like is 'The name of the organisation most like these words; null when none is like enough.';

revoke execute on function private.likely_entries, private.name_like from public;
grant execute on function private.likely_entries, private.name_like to anon, authenticated, service_role;
