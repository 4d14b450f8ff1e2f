import type { Sql } from "./database.ts";

/** Keeps the address that links in letters begin with. An address of this machine is only a guess and never replaces a
 *  public one that somebody set. */
export async function keepSiteAddress(sql: Sql, url: string): Promise<void> {
  await sql.query(
    `insert into public.site_settings (key, value, description) values ('address', to_jsonb($1::text), '')
     on conflict (key) do update set value = excluded.value, updated_at = now()
     where site_settings.value <> excluded.value and ($2::boolean or site_settings.value #>> '{}' ~ $3)`,
    [url, !isThisMachine.test(url), isThisMachine.source],
  );
}

const isThisMachine = /^https?:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/;
