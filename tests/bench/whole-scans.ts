import type { Sql } from "#scripts/server/database.ts";

/** The tables of at least 500 rows that a piece of work reads from end to end, as PostgreSQL itself counts it. */
export async function wholeScans(sql: Sql, work: () => Promise<unknown>): Promise<string[]> {
  const before = await scans(sql);
  await work();
  const after = await scans(sql);
  return [...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table);
}

async function scans(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql.query<{ name: string; scans: number }>(
    `select c.relname as name, seq_scan::integer as scans from pg_stat_xact_all_tables
     join pg_class c on c.oid = relid and c.reltuples >= 500
     where c.relname in ('organisations', 'services', 'schedules', 'locations', 'organisation_terms',
       'location_neighbourhoods', 'service_areas', 'search_entries', 'search_places', 'search_dates', 'search_words',
       'search_lexicon', 'search_bits', 'search_hours', 'search_unpacked', 'neighbourhoods', 'postcodes') order by 1`,
  );
  return new Map(rows.map(({ name, scans: count }) => [name, count]));
}
