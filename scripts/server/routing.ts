import { type RoutingSetting, routingHost } from "#domain/routing.ts";
import type { Database } from "./database.ts";

/** How long a page may go on with the host of a setting that was changed elsewhere. */
const rememberedMs = 5_000;

/**
 * Which host pages may ask for walking times: the one of the site's setting, none while it is off. Never waits, for a
 * page must come even while the database is busy: the answer is the last one known.
 */
export function routingHosts(database: Database): () => readonly string[] {
  let known: readonly string[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async () => {
    readAt = Date.now();
    const [row] = await database.query<{ setting: RoutingSetting }>("select public.routing_setting() as setting");
    const host = row && routingHost(row.setting);
    known = host ? [host] : [];
  };
  return () => {
    if (Date.now() - readAt > rememberedMs) void read().catch(() => {});
    return known;
  };
}
