/** PostgreSQL's classes of errors that are the server's trouble: connection, resources, operator, system, internal. */
const serverTrouble = /^(08|53|57|58|XX)/;

/** Makes console.error fit for a log that others read. Supabase Lite prints every refused request with all that the
 *  caller sent, addresses and all: a caller's mistake is answered, not logged, and our own trouble is logged in a line. */
export function keepCallersOutOfTheLog(): void {
  const print = console.error;
  console.error = (...values: unknown[]) => {
    const refused = values.find(isRefusal);
    if (refused === undefined) print(...values);
    else if (serverTrouble.test(refused.code)) print(`Database error ${refused.code}: ${refused.message}`);
  };
}

/** An error of the database, of a request for a table that is not there, or of one that cannot be read. */
function isRefusal(value: unknown): value is Error & { code: string } {
  if (!(value instanceof Error)) return false;
  if (value.message.startsWith('"failed to parse')) return true;
  return "relation" in value || ("code" in value && /^[0-9A-Z]{5}$/.test(String(value.code)));
}
