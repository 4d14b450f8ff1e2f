import type { Sql } from "#scripts/server/database.ts";

/** The large tables that this transaction has read from end to end so far, as PostgreSQL itself counts it. */
export async function wholeScans(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ name: string }>(
    `select relname as name from pg_stat_xact_all_tables
     where seq_scan > 0 and relname in ('organisations', 'services', 'schedules', 'locations', 'organisation_terms',
       'location_neighbourhoods', 'service_areas', 'search_entries', 'search_places', 'search_dates', 'search_words',
       'search_lexicon', 'neighbourhoods', 'postcodes') order by 1`,
  );
  return rows.map(({ name }) => name);
}
