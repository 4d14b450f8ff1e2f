create function private.imported_organisations(import uuid)
returns table (line bigint, external_id text, row_data jsonb, place extensions.geometry, postcode text)
language sql stable set search_path = public, extensions, pg_temp
as $$
  select r.line, r.external_id, r.row_data,
    coalesce(case when r.row_data->>'longitude' is not null and r.row_data->>'latitude' is not null then
      st_setsrid(st_makepoint((r.row_data->>'longitude')::float8, (r.row_data->>'latitude')::float8), 4326) end, p.geom),
    coalesce(p.postcode, r.row_data->>'postcode')
  from (
    select distinct on (e.external_id) e.* from (
      select i.row_data, row_number() over (order by i.position) as line,
        coalesce(i.row_data->>'externalId', md5(concat_ws('|', i.row_data->>'name', i.row_data->>'postcode',
          i.row_data->>'longitude', i.row_data->>'latitude'))) as external_id
      from private.import_rows i where i.import_id = import
    ) e order by e.external_id, e.line
  ) r left join postcodes p on replace(p.postcode, ' ', '') = upper(replace(r.row_data->>'postcode', ' ', ''))
$$;
comment on function private.imported_organisations is
  'The organisations kept aside for an import, one an identity, with their place (EPSG:4326): the row''s own, or its postcode''s.';

create function private.write_organisation(import uuid, options jsonb, external_id text, r jsonb)
returns table (id uuid, was text)
language sql set search_path = public, extensions, pg_temp
as $$
  with written as (
    insert into organisations as o (name, description, kind, theme, email, phone, website, status, source, licence,
      source_url, external_id, import_id)
    values (left(r->>'name', 200), r->>'description', coalesce(r->>'kind', 'other'), r->>'theme', r->>'email', r->>'phone',
      r->>'website', 'published', options->>'source', options->>'licence', r->>'sourceUrl', write_organisation.external_id, import)
    on conflict (source, external_id) do update set name = excluded.name, description = excluded.description,
      email = excluded.email, phone = excluded.phone, website = excluded.website, licence = excluded.licence,
      source_url = excluded.source_url, import_id = excluded.import_id
    where (o.name, o.description, o.email, o.phone, o.website, o.licence, o.source_url) is distinct from
      (excluded.name, excluded.description, excluded.email, excluded.phone, excluded.website, excluded.licence, excluded.source_url)
    returning o.id, case when xmax = 0 then 'added' else 'changed' end as was
  )
  select * from written
  union all
  select o.id, 'unchanged' from organisations o
  where o.source = options->>'source' and o.external_id = write_organisation.external_id
    and not exists (select 1 from written)
$$;
comment on function private.write_organisation is
  'Adds an organisation or renews what its source says of it. Status, checks and place that people gave it here stay.';

create function private.import_organisations(import uuid, options jsonb) returns jsonb
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  found record;
  written record;
  new_location uuid;
  new_service uuid;
  counts jsonb := jsonb_build_object('added', 0, 'changed', 0, 'unchanged', 0);
  placeless jsonb := jsonb_build_array();
begin
  for found in select * from private.imported_organisations(import) loop
    select * into written from private.write_organisation(import, options, found.external_id, found.row_data);
    counts := counts || jsonb_build_object(written.was, (counts->>written.was)::integer + 1);
    if found.place is null then
      placeless := placeless || jsonb_build_object('row', found.line, 'column', 'postcode', 'problem',
        format('%s has no place: %s.', found.row_data->>'name', case when found.row_data->>'postcode' is null
          then 'the row gives neither coordinates nor a postcode'
          else format('postcode %s is not in the look-up', found.row_data->>'postcode') end));
    end if;
    continue when written.was <> 'added';
    insert into organisation_terms (organisation_id, term)
    select distinct written.id, t from unnest(private.texts(found.row_data->'themes') || (found.row_data->>'theme')) t
    where t in (select slug from taxonomy_terms);
    insert into services (organisation_id, name, when_note)
    values (written.id, left(found.row_data->>'name', 200), left(found.row_data->>'openingHours', 200))
    returning services.id into new_service;
    continue when found.place is null;
    insert into locations (organisation_id, address, postcode, privacy, geom, access_features)
    values (written.id, found.row_data->>'address', found.postcode, coalesce(options->>'privacy', 'exact'), found.place,
      coalesce(private.texts(found.row_data->'access'), '{}'))
    returning locations.id into new_location;
    insert into service_locations (service_id, location_id) values (new_service, new_location);
  end loop;
  update neighbourhoods n set mapped_at = now()
  from location_neighbourhoods ln join locations l on l.id = ln.location_id join organisations o on o.id = l.organisation_id
  where n.id = ln.neighbourhood_id and o.import_id = import and n.mapped_at is null;
  return counts || jsonb_build_object('placeless', placeless);
end
$$;
comment on function private.import_organisations is
  'Publishes the organisations kept aside, never checked until somebody here does; the areas they lie in count as mapped.';

revoke execute on function private.imported_organisations, private.write_organisation, private.import_organisations from public;
grant execute on function private.imported_organisations, private.write_organisation, private.import_organisations
  to authenticated, service_role;
