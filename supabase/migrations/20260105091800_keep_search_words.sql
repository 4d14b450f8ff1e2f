create function private.plain_words(words text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select trim(regexp_replace(lower(unaccent(replace(coalesce(words, ''), '''', ''))), '[^a-z0-9]+', ' ', 'g'))
$$;
comment on function private.plain_words is 'Words without accents, capitals, apostrophes or punctuation, one space apart.';

create function private.refresh_search_words(organisation_ids uuid[]) returns void
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if cardinality(organisation_ids) = 0 then
    return;  -- an update of no rows would still fire its statement triggers, and so call us for ever
  end if;
  update organisations o set search_document = w.document, search_text = w.plain
  from (
    select o2.id,
      private.plain_words(concat_ws(' ', o2.name, p.localities)) as plain,
      setweight(to_tsvector('english', private.plain_words(o2.name)), 'A')
        || setweight(to_tsvector('english', private.plain_words(concat_ws(' ', t.themes, s.names, p.localities))), 'B')
        || setweight(to_tsvector('english', private.plain_words(concat_ws(' ', o2.description, s.descriptions))), 'C')
        || setweight(to_tsvector('simple', private.plain_words(p.postcodes)), 'D') as document
    from organisations o2
    left join lateral (
      select string_agg(x.name, ' ') as themes from taxonomy_terms x
      where x.slug = o2.theme or x.slug in (select ot.term from organisation_terms ot where ot.organisation_id = o2.id)
    ) t on true
    left join lateral (
      select string_agg(x.name, ' ') as names, string_agg(x.description, ' ') as descriptions
      from services x where x.organisation_id = o2.id
    ) s on true
    left join lateral (
      select string_agg(distinct x.locality, ' ') as localities, string_agg(concat_ws(' ', x.postcode, x.address), ' ') as postcodes
      from locations x where x.organisation_id = o2.id
    ) p on true
    where o2.id = any (organisation_ids)
  ) w
  where w.id = o.id and (o.search_document is distinct from w.document or o.search_text is distinct from w.plain);
end
$$;
comment on function private.refresh_search_words is 'Gathers again the words that these organisations are found by.';

create function private.keep_search_words() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.refresh_search_words(array(select distinct c.organisation_id from changed c));
  return null;
end
$$;
comment on function private.keep_search_words is 'Gathers an organisation''s words again when its services, places or themes change.';

create function private.keep_own_search_words() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    perform private.refresh_search_words(array(select c.id from changed c));
  else
    perform private.refresh_search_words(array(
      select c.id from changed c join previous p on p.id = c.id
      where (c.name, c.description, c.theme) is distinct from (p.name, p.description, p.theme)));
  end if;
  return null;
end
$$;
comment on function private.keep_own_search_words is 'Gathers an organisation''s words again when its own row says something new.';
create trigger keep_words_when_added after insert on public.organisations
  referencing new table as changed for each statement execute function private.keep_own_search_words();
create trigger keep_words_when_changed after update on public.organisations
  referencing old table as previous new table as changed for each statement execute function private.keep_own_search_words();
create trigger keep_words_when_added after insert on public.services
  referencing new table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_changed after update on public.services
  referencing new table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_removed after delete on public.services
  referencing old table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_added after insert on public.locations
  referencing new table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_changed after update on public.locations
  referencing new table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_removed after delete on public.locations
  referencing old table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_added after insert on public.organisation_terms
  referencing new table as changed for each statement execute function private.keep_search_words();
create trigger keep_words_when_removed after delete on public.organisation_terms
  referencing old table as changed for each statement execute function private.keep_search_words();

create function private.note_change() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function private.note_change is 'Notes when a row was last changed by somebody, rather than by our own upkeep.';
create trigger note_change before update on public.organisations
  for each row when (old.search_document is not distinct from new.search_document) execute function private.note_change();
create trigger note_change before update on public.site for each row execute function private.note_change();

revoke execute on function private.plain_words, private.refresh_search_words, private.keep_search_words,
  private.keep_own_search_words, private.note_change from public;
grant execute on function private.plain_words to anon, authenticated, service_role;
grant execute on function private.refresh_search_words to authenticated, service_role;
