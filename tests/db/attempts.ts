import { duplicateAttempts } from "./duplicate-attempts.ts";
import { freshnessAttempts } from "./freshness-attempts.ts";
import { peopleAttempts } from "./people-attempts.ts";
import { proposalAttempts } from "./proposal-attempts.ts";

/** How to try a table: a row to add, a change, and which rows to change or remove. */
export type Attempt = { insert: string; update: string; where: string };

const organisation = "'00000000-0000-4000-8000-000000000001'";
const service = "'00000000-0000-4000-8001-000000000001'";
const location = "'00000000-0000-4000-8000-000000000012'";
const importId = "'00000000-0000-4000-8000-0000000000f1'";
const point = "extensions.st_setsrid(extensions.st_makepoint(1, 54), 4326)";
const square = "extensions.st_multi(extensions.st_makeenvelope(1, 54, 1.1, 54.1, 4326))";

export const attempts: Record<string, Attempt> = {
  ...peopleAttempts,
  ...proposalAttempts,
  ...freshnessAttempts,
  ...duplicateAttempts,
  "public.members": {
    insert: "insert into public.members (id) values ('00000000-0000-4000-8000-00000000000c')",
    update: "role = 'administrator'",
    where: "role = 'contributor'",
  },
  "public.site": { insert: "insert into public.site (name) values ('x')", update: "name = 'x'", where: "true" },
  "public.geographies": {
    insert: "insert into public.geographies (slug, name) values ('x', 'x')",
    update: "name = 'x'",
    where: "slug = 'town'",
  },
  "public.neighbourhoods": {
    insert: `insert into public.neighbourhoods (geography, code, name, geom) values ('town', 'x', 'x', ${square})`,
    update: "name = 'x'",
    where: "code = 'S0'",
  },
  "public.indicators": {
    insert: "insert into public.indicators (slug, name) values ('x', 'x')",
    update: "name = 'x'",
    where: "slug = 'poor-health'",
  },
  "public.indicator_values": {
    insert:
      "insert into public.indicator_values (indicator, neighbourhood_id, period, value) values ('poor-health', 1, '1', 1)",
    update: "value = 1",
    where: "value is not null",
  },
  "public.indicator_benchmarks": {
    insert:
      "insert into public.indicator_benchmarks (indicator, area_code, area_name, level, period) values ('poor-health', 'x', 'x', 'region', '1')",
    update: "value = 1",
    where: "true",
  },
  "public.indicator_coverage": {
    insert:
      "insert into public.indicator_coverage (indicator, geography, period, areas, with_value, suppressed, not_collected) values ('poor-health', 'town', '1', 1, 1, 0, 0)",
    update: "areas = 1",
    where: "true",
  },
  "public.taxonomy_terms": {
    insert: "insert into public.taxonomy_terms (slug, name) values ('x', 'x')",
    update: "name = 'x'",
    where: "slug = 'sport'",
  },
  "public.postcodes": {
    insert: `insert into public.postcodes (postcode, geom) values ('ZZ1 1ZZ', ${point})`,
    update: "locality = 'x'",
    where: "true",
  },
  "public.basemap_features": {
    insert: `insert into public.basemap_features (id, dataset, kind, geom) values (99, 'x', 'land', ${point})`,
    update: "name = 'x'",
    where: "true",
  },
  "public.imports": {
    insert: "insert into public.imports (kind) values ('postcodes')",
    update: "source = 'x'",
    where: "true",
  },
  "public.organisations": {
    insert: "insert into public.organisations (name) values ('x')",
    update: "name = 'x'",
    where: `id in (${organisation}, '00000000-0000-4000-8000-000000000005')`,
  },
  "public.organisation_terms": {
    insert: `insert into public.organisation_terms (organisation_id, term) values (${organisation}, 'sport')`,
    update: "term = 'sport'",
    where: "term = 'food'",
  },
  "public.services": {
    insert: `insert into public.services (organisation_id, name) values (${organisation}, 'x')`,
    update: "name = 'x'",
    where: "true",
  },
  "public.schedules": {
    insert: `insert into public.schedules (service_id, weekday, opens_at, closes_at) values (${service}, 1, '10:00', '11:00')`,
    update: "note = 'x'",
    where: "true",
  },
  "public.locations": {
    insert: `insert into public.locations (organisation_id) values (${organisation})`,
    update: "locality = 'x'",
    where: "true",
  },
  "public.location_points": {
    insert: `insert into public.location_points (location_id, geom) values (${location}, ${point})`,
    update: "address = 'x'",
    where: "true",
  },
  "public.service_locations": {
    insert: `insert into public.service_locations (service_id, location_id) values (${service}, ${location})`,
    update: `location_id = ${location}`,
    where: `service_id = ${service}`,
  },
  "public.location_neighbourhoods": {
    insert: `insert into public.location_neighbourhoods (location_id, neighbourhood_id) values (${location}, 9)`,
    update: "neighbourhood_id = 9",
    where: "neighbourhood_id = 1",
  },
  "public.organisation_identifiers": {
    insert: `insert into public.organisation_identifiers values (${organisation}, 'GB-COH', '1')`,
    update: "identifier = '2'",
    where: `organisation_id = ${organisation}`,
  },
  "public.service_areas": {
    insert: `insert into public.service_areas (organisation_id, name) values (${organisation}, 'x')`,
    update: "name = 'x'",
    where: "true",
  },
  "public.contacts": {
    insert: `insert into public.contacts (organisation_id, phone) values (${organisation}, '01632 960000')`,
    update: "role = 'x'",
    where: "true",
  },
  "public.photos": {
    insert: `insert into public.photos (organisation_id, path, description) values (${organisation}, 'x', 'x')`,
    update: "credit = 'x'",
    where: "true",
  },
  "public.organisation_editors": {
    insert: `insert into public.organisation_editors (organisation_id, member_id) values (${organisation}, '00000000-0000-4000-8000-00000000000c')`,
    update: "is_trusted = false",
    where: "true",
  },
  "public.organisation_versions": {
    insert: `insert into public.organisation_versions (organisation_id, version, record, action, member_name) values (${organisation}, 99, '{}', 'edit', 'x')`,
    update: "reason = 'x'",
    where: "true",
  },
  "private.touched_organisations": {
    insert: `insert into private.touched_organisations values ('2', ${organisation})`,
    update: "transaction_id = '3'",
    where: "true",
  },
  "public.submissions": {
    insert: `insert into public.submissions (organisation_id, reference) values (${organisation}, 'x')`,
    update: "reason = 'x'",
    where: "true",
  },
  "public.site_settings": {
    insert: "insert into public.site_settings (key, value) values ('x', '1')",
    update: "description = 'x'",
    where: "key = 'address'",
  },
  "private.outgoing_mail": {
    insert: "insert into private.outgoing_mail (recipient, subject, body_text, kind) values ('a@b', 'x', 'x', 'x')",
    update: "attempts = 1",
    where: "true",
  },
  "private.import_rows": {
    insert: `insert into private.import_rows (import_id, row_data) values (${importId}, '{}')`,
    update: "row_data = '[]'",
    where: "true",
  },
};
