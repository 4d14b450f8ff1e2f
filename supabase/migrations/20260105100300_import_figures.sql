create function private.write_indicators(described jsonb) returns void
language sql set search_path = public, extensions, pg_temp
as $$
  insert into indicators as i (slug, name, short_name, description, definition, theme, kind, unit, unit_phrase, polarity,
    decimals, fixed_breaks, source, licence, url, caveats, sort_order, search_terms)
  select d->>'slug', d->>'name', d->>'shortName', d->>'description', d->>'definition', d->>'theme',
    coalesce(d->>'kind', 'need'), coalesce(d->>'unit', ''), d->>'unitPhrase', coalesce((d->>'polarity')::smallint, 0),
    coalesce((d->>'decimals')::smallint, 1),
    case when jsonb_typeof(d->'fixedBreaks') = 'array'
      then array(select b::float8 from jsonb_array_elements_text(d->'fixedBreaks') b) end,
    d->>'source', d->>'licence', d->>'url', d->>'caveats', 1000 + position, coalesce(private.texts(d->'searchTerms'), '{}')
  from jsonb_array_elements(described) with ordinality e (d, position)
  on conflict (slug) do update set name = excluded.name, short_name = excluded.short_name,
    description = excluded.description, definition = excluded.definition, source = excluded.source,
    licence = excluded.licence, url = excluded.url, caveats = excluded.caveats
  where not i.is_fictional
$$;
comment on function private.write_indicators is 'Adds the measures a file brings, or renews what is said of them.';

create function private.write_populations(geography text, populations jsonb) returns integer
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  written integer;
begin
  update neighbourhoods n set population = p.value::integer
  from jsonb_each_text(populations) p
  where n.geography = write_populations.geography and n.code = p.key and n.population is distinct from p.value::integer;
  get diagnostics written = row_count;
  return written;
end
$$;
comment on function private.write_populations is 'Sets the population of areas: {code: people}. Answers with how many changed.';

create function private.import_indicators(import uuid, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  geography_slug text := coalesce(options->>'geography', private.matching_geography(import));
  populations jsonb := coalesce(options->'populations', '{}');
  people integer := 0;
  matches jsonb;
  counted record;
begin
  if geography_slug is null then
    raise exception 'None of the codes in this file is an area that has been imported.'
      using errcode = '22023', detail = 'geography', hint = 'Import the boundaries first: npm run import -- neighbourhoods FILE.';
  end if;
  perform private.demand_geography(geography_slug);
  if not coalesce((options->>'allowPartial')::boolean, false) then
    perform private.demand_match(import, options || jsonb_build_object('geography', geography_slug));
  end if;
  perform private.write_indicators(coalesce(options->'indicators', '[]'));
  select coalesce(jsonb_agg(jsonb_build_object('authority', m.authority, 'areas', m.areas, 'matched', m.matched)), '[]')
  into matches from private.import_matches(import, geography_slug) m;
  delete from private.import_rows i where i.import_id = import and i.row_data->>'indicator' is null;
  select * into counted from private.write_values(import, geography_slug);
  if populations <> '{}' then
    people := private.write_populations(geography_slug, populations);
  end if;
  perform private.refresh_indicator_coverage(array(select d->>'slug' from jsonb_array_elements(options->'indicators') d));
  update site s set default_indicator = options->'indicators'->0->>'slug'
  where s.default_indicator is null and s.default_geography = geography_slug and jsonb_array_length(options->'indicators') > 0;
  return jsonb_build_object('geography', geography_slug, 'added', counted.added, 'changed', counted.changed,
    'outside', counted.outside, 'populationsChanged', people, 'matches', matches);
end
$$;
comment on function private.import_indicators is
  'Writes the figures kept aside, after making sure that they are for areas of the right year.';

revoke execute on function private.write_indicators, private.write_populations, private.import_indicators from public;
grant execute on function private.write_indicators, private.write_populations, private.import_indicators
  to authenticated, service_role;
