import type { Sql } from "./database.ts";
import type { Mail } from "./mail.ts";
import { sendWaitingMail } from "./mail-round.ts";

/** What keeps time while a server runs. */
export type Schedule = { stop(): Promise<void> };

/** A job: what it does, and how often, in milliseconds. */
type Job = { name: string; everyMs: number; work: () => Promise<unknown> };

const second = 1000;
const hour = 3600 * second;

/** Writes the reminders that are due, and sends the letters that wait: once now, then every hour and every few seconds.
 *  On Supabase pg_cron and a function do the same. A job that fails is tried again at its next time. */
export function startSchedule(sql: Sql, mail: Mail): Schedule {
  const jobs = [
    { name: "Reminders", everyMs: hour, work: () => sql.query("select private.send_due_reminders()") },
    { name: "Mail", everyMs: 5 * second, work: () => sendWaitingMail(sql, mail) },
  ].map(repeat);
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}

/** Runs a job again and again, never twice at once; stopping waits for what has begun. */
function repeat({ name, everyMs, work }: Job): Schedule {
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
  let running = run();
  function begin() {
    running = run();
  }
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
