import type { Database } from "#scripts/server/database.ts";
import { manyOrganisations } from "./many-organisations.ts";
import { county } from "./town-names.ts";

const BATCH = 2500;

const inserts = {
  organisations: `insert into organisations (id, name, description, kind, theme, phone, status, source, licence, is_fictional,
      external_id, checked_at, check_due_at)
    select r.id, r.name, r.description, r.kind, r.theme, r.phone, 'published', 'Bench', 'CC0 1.0', true, r.id::text,
      now() - make_interval(days => r.days_since_check), now() - make_interval(days => r.days_since_check) + interval '12 months'
    from jsonb_to_recordset($1::jsonb) r (id uuid, name text, description text, kind text, theme text, phone text, days_since_check int)`,
  terms: `insert into organisation_terms (organisation_id, term)
    select r.organisation_id, r.term from jsonb_to_recordset($1::jsonb) r (organisation_id uuid, term text)`,
  services: `insert into services (id, organisation_id, name, who_for, cost)
    select r.id, r.organisation_id, r.name, r.who_for, r.cost
    from jsonb_to_recordset($1::jsonb) r (id uuid, organisation_id uuid, name text, who_for text[], cost text)`,
  schedules: `insert into schedules (id, service_id, weekday, opens_at, closes_at, frequency, weeks_of_month)
    select r.id, r.service_id, r.weekday, r.opens_at, r.closes_at, r.frequency, r.weeks_of_month
    from jsonb_to_recordset($1::jsonb) r (id uuid, service_id uuid, weekday smallint, opens_at time, closes_at time, frequency text,
      weeks_of_month smallint[])`,
  locations: `insert into locations (id, organisation_id, privacy, geom, locality, access_features)
    select r.id, r.organisation_id, r.privacy,
      case when r.privacy = 'exact' then st_setsrid(st_makepoint(r.longitude, r.latitude), 4326) end,
      case when r.privacy = 'exact' then r.locality end, r.access_features
    from jsonb_to_recordset($1::jsonb) r (id uuid, organisation_id uuid, privacy text, longitude float8, latitude float8,
      locality text, access_features text[])`,
} as const;

/** Neighbourhoods of 2 km by 1.5 km, named after the nearest town, and four postcodes in each that has a town near. */
const ground = `
  insert into geographies (slug, name, plural_name, singular_name, level) values ('bench', 'Bench', 'squares', 'square', 1);
  insert into neighbourhoods (geography, code, name, district, geom, population)
  select 'bench', 'B' || x || '-' || y, t.name || ' ' || x || '-' || y, t.name,
    st_multi(st_makeenvelope(${county.west} + x * 0.02, ${county.south} + y * 0.02, ${county.west} + (x + 1) * 0.02,
      ${county.south} + (y + 1) * 0.02, 4326)), 1500
  from generate_series(0, 109) x, generate_series(0, 49) y, lateral (
    select b.name from bench_towns b order by b.place <-> st_setsrid(st_makepoint(${county.west} + (x + 0.5) * 0.02,
      ${county.south} + (y + 0.5) * 0.02), 4326) limit 1) t;
  insert into postcodes (postcode, geom, locality)
  select 'BN' || 1 + n.row / 400 || ' ' || n.row % 10 || chr(65 + (n.row / 10 % 20)::int) || chr(65 + (n.row / 200 % 2)::int * 10 + q),
    st_setsrid(st_makepoint(st_x(n.centroid) + 0.004 * (q % 2), st_y(n.centroid) + 0.004 * (q / 2)), 4326), n.district
  from (select row_number() over (order by code) as row, centroid, district from neighbourhoods where geography = 'bench') n,
    generate_series(0, 3) q on conflict do nothing;`;

/** Fills a database that has only the migrations with an invented county and so many organisations. The triggers rest
 *  meanwhile, and what they would have kept is gathered once at the end, by the functions they call.
 *  @param hasGround whether neighbourhoods and postcodes come too: they take longest. */
export async function fillWithOrganisations(database: Database, count: number, hasGround = true): Promise<void> {
  const { towns, ...tables } = manyOrganisations(count);
  await database.transaction(async (sql) => {
    await sql.run("set local session_replication_role = replica");
    await sql.run("create temporary table bench_towns (name text, place geometry(Point, 4326)) on commit drop");
    await sql.query(
      `insert into bench_towns select r.name, st_setsrid(st_makepoint(r.longitude, r.latitude), 4326)
       from jsonb_to_recordset($1::jsonb) r (name text, longitude float8, latitude float8)`,
      [JSON.stringify(towns)],
    );
    for (const table of Object.keys(inserts) as (keyof typeof inserts)[])
      for (let start = 0; start < tables[table].length; start += BATCH)
        await sql.query(inserts[table], [JSON.stringify(tables[table].slice(start, start + BATCH))]);
    await sql.run("set local session_replication_role = origin");
    if (hasGround) await sql.run(ground);
    await sql.run("set local session_replication_role = replica");
    await sql.run("select private.refresh_location_neighbourhoods()");
    for (let start = 0; start < count; start += BATCH) {
      const ids = tables.organisations.slice(start, start + BATCH).map(({ id }) => id);
      await sql.query("select private.refresh_search_words($1::uuid[])", [ids]);
    }
    await sql.run("select private.pack_search(true)");
  });
  await database.run("vacuum analyze");
}
