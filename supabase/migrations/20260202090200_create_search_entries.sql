create table private.search_entries (
  number integer generated always as identity primary key,
  organisation_id uuid not null unique references public.organisations (id) on delete cascade,
  name_key text collate "C" not null,
  theme text,
  themes bigint not null,
  choices bigint not null,
  checked_at timestamptz,
  check_due_at timestamptz,
  openings int4multirange,
  location_id uuid,
  longitude double precision,
  latitude double precision
);
comment on table private.search_entries is
  'One narrow row for each published organisation: all that a filter, a facet or an order asks of it. Derived from public columns only, kept by triggers.';
comment on column private.search_entries.number is 'Short identity, for joins among the search tables.';
comment on column private.search_entries.organisation_id is 'The organisation.';
comment on column private.search_entries.name_key is 'Its name in plain words, compared byte by byte: the same order on every back end.';
comment on column private.search_entries.theme is 'Main theme.';
comment on column private.search_entries.themes is 'Bits of its themes, by search_choices.';
comment on column private.search_entries.choices is 'Bits of who it is for, cost, access and marks, by search_choices.';
comment on column private.search_entries.checked_at is 'When a person last checked it.';
comment on column private.search_entries.check_due_at is 'When it is due for another check; null for never checked.';
comment on column private.search_entries.openings is
  'Minutes of the week, local time, Monday 0:00 being 0, at which it is open every week, empty when its date decides; null when it gives no times.';
comment on column private.search_entries.location_id is 'Its first place, one with a public point where there is one.';
comment on column private.search_entries.longitude is 'Longitude of that place''s public point, degrees, EPSG:4326; null without one.';
comment on column private.search_entries.latitude is 'Latitude of that place''s public point, degrees, EPSG:4326; null without one.';
create index search_entries_name on private.search_entries (name_key, number);
create index search_entries_openings on private.search_entries using gist (openings);

create table private.search_places (
  location_id uuid primary key references public.locations (id) on delete cascade,
  entry integer not null references private.search_entries (number) on delete cascade,
  geom extensions.geometry(Point, 4326) not null,
  longitude double precision not null,
  latitude double precision not null,
  areas integer[] not null,
  is_only boolean not null
);
comment on table private.search_places is 'Every place of a published organisation that has a public point; kept by triggers.';
comment on column private.search_places.location_id is 'The place.';
comment on column private.search_places.entry is 'The search entry of its organisation.';
comment on column private.search_places.geom is 'The public point, EPSG:4326.';
comment on column private.search_places.longitude is 'Its longitude, degrees.';
comment on column private.search_places.latitude is 'Its latitude, degrees.';
comment on column private.search_places.areas is 'Ids of the neighbourhoods it lies in.';
comment on column private.search_places.is_only is 'Whether its organisation has no other place with a public point.';
create index search_places_entry on private.search_places (entry);
create index search_places_several on private.search_places (entry) where not is_only;
create index search_places_geom on private.search_places using gist (geom);
create index search_places_areas on private.search_places using gin (areas);

create table private.search_dates (
  entry integer not null references private.search_entries (number) on delete cascade,
  weekday smallint not null,
  opens_at time not null,
  closes_at time not null,
  frequency text not null,
  weeks_of_month smallint[] not null,
  valid_from date,
  valid_to date
);
comment on table private.search_dates is
  'Openings that hold on some dates only: every other week, in a week of the month, from or until a day; kept by triggers.';
comment on column private.search_dates.entry is 'The search entry of the organisation.';
comment on column private.search_dates.weekday is 'As schedules.weekday.';
comment on column private.search_dates.opens_at is 'As schedules.opens_at.';
comment on column private.search_dates.closes_at is 'As schedules.closes_at.';
comment on column private.search_dates.frequency is 'As schedules.frequency.';
comment on column private.search_dates.weeks_of_month is 'As schedules.weeks_of_month.';
comment on column private.search_dates.valid_from is 'As schedules.valid_from.';
comment on column private.search_dates.valid_to is 'As schedules.valid_to.';
create index search_dates_entry on private.search_dates (entry);
create index search_dates_opening on private.search_dates (weekday, opens_at);

create table private.search_words (
  entry integer primary key references private.search_entries (number) on delete cascade,
  document tsvector not null,
  plain text not null,
  vocabulary text[] not null
);
comment on table private.search_words is 'The words that a published organisation is found by, apart from the narrow rows; kept by triggers.';
comment on column private.search_words.entry is 'Its search entry.';
comment on column private.search_words.document is 'As organisations.search_document.';
comment on column private.search_words.plain is 'As organisations.search_text.';
comment on column private.search_words.vocabulary is 'The words of its name, places and services, once each, that a misspelling may have meant.';
create index search_words_document on private.search_words using gin (document);
create index search_words_plain on private.search_words using gin (plain extensions.gin_trgm_ops);
create index search_words_vocabulary on private.search_words using gin (vocabulary);

create function private.sorted_letters(word text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select string_agg(x, '' order by x) from unnest(string_to_array(word, null)) x
$$;
comment on function private.sorted_letters is 'The letters of a word in order: the same for a word and for itself with two letters swapped.';
revoke execute on function private.sorted_letters from public;
grant execute on function private.sorted_letters to anon, authenticated, service_role;

create table private.search_lexicon (
  word text primary key,
  letters text collate "C" not null generated always as (private.sorted_letters(word)) stored
);
comment on table private.search_lexicon is 'Each word in the vocabulary of any published organisation, to put misspellings right.';
comment on column private.search_lexicon.word is 'The word, plain.';
comment on column private.search_lexicon.letters is 'Its letters in order.';
create index search_lexicon_letters on private.search_lexicon (letters);
create index search_lexicon_likeness on private.search_lexicon using gin (word extensions.gin_trgm_ops);

alter table private.search_entries enable row level security;
alter table private.search_places enable row level security;
alter table private.search_dates enable row level security;
alter table private.search_words enable row level security;
alter table private.search_lexicon enable row level security;
-- No condition on a row: a full-text or trigram index cannot be used ahead of one.
grant select on private.search_entries, private.search_places, private.search_dates, private.search_words,
  private.search_lexicon
  to anon, authenticated, service_role;
create policy "everyone reads search entries" on private.search_entries for select to anon, authenticated using (true);
create policy "everyone reads search places" on private.search_places for select to anon, authenticated using (true);
create policy "everyone reads search dates" on private.search_dates for select to anon, authenticated using (true);
create policy "everyone reads search words" on private.search_words for select to anon, authenticated using (true);
create policy "everyone reads the search lexicon" on private.search_lexicon for select to anon, authenticated using (true);
