import type { Sql } from "./database.ts";
import type { Mail } from "./mail.ts";
import { sendWaitingMail } from "./mail-round.ts";

/** What keeps time while a server runs. */
export type Schedule = { stop(): Promise<void> };

/** A job: what it does, how often, and how long after the start it begins, in milliseconds. */
type Job = { name: string; everyMs: number; firstAfterMs?: number; work: () => Promise<unknown> };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Writes the reminders that are due, sends the letters that wait, and looks for doubles among the entries that changed.
 *  On Supabase pg_cron and a function do the same. A job that fails is tried again at its next time. */
export function startSchedule(sql: Sql, mail: Mail): Schedule {
  const jobs = [
    { name: "Reminders", everyMs: hour, work: () => sql.query("select private.send_due_reminders()") },
    { name: "Mail", everyMs: 5 * second, work: () => sendWaitingMail(sql, mail) },
    // Whoever opens the map right after the start comes first.
    { name: "Doubles", everyMs: 10 * minute, firstAfterMs: minute, work: () => compareChanged(sql) },
  ].map(repeat);
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}

/** Compares up to 200 entries, a few at a time, so that with one session for everybody nobody waits long. */
export async function compareChanged(sql: Sql): Promise<void> {
  const atOnce = 20;
  for (let left = 200; left > 0; left -= atOnce) {
    const [row] = await sql.query<{ compared: number }>("select private.refresh_duplicates($1::integer) as compared", [
      atOnce,
    ]);
    if ((row?.compared ?? 0) < atOnce) return;
  }
}

/** Runs a job again and again, never twice at once; stopping waits for what has begun. */
function repeat({ name, everyMs, firstAfterMs = 0, work }: Job): Schedule {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const run = async () => {
    try {
      await work();
    } catch (error) {
      console.error(`${name}: ${Object(error).code ?? "failed"}. It is tried again later.`);
    }
    if (!isStopped) timer = setTimeout(begin, everyMs).unref();
  };
  let running = Promise.resolve();
  function begin() {
    running = run();
  }
  if (firstAfterMs > 0) timer = setTimeout(begin, firstAfterMs).unref();
  else begin();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
