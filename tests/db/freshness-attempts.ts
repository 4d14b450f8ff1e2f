import type { Attempt } from "./attempts.ts";

const organisation = "'00000000-0000-4000-8000-000000000001'";
const member = "'00000000-0000-4000-8000-00000000000c'";

/** How to try the tables of reminders and calls. */
export const freshnessAttempts: Record<string, Attempt> = {
  "public.freshness_intervals": {
    insert: "insert into public.freshness_intervals (kind, months) values ('charity', 6)",
    update: "months = 6",
    where: "true",
  },
  "private.reminders": {
    insert: `insert into private.reminders (organisation_id, recipient_kind, recipient_hash, token_hash, expires_at)
      values (${organisation}, 'editor', 'x', 'x', now())`,
    update: "note = 'x'",
    where: "true",
  },
  "private.reminder_stops": {
    insert: `insert into private.reminder_stops (organisation_id, recipient_hash) values (${organisation}, 'x')`,
    update: "stopped_at = now()",
    where: "true",
  },
  "public.closures": {
    insert: `insert into public.closures (organisation_id, way) values (${organisation}, 'call')`,
    update: "note = 'x'",
    where: "true",
  },
  "public.callers": {
    insert: `insert into public.callers (member_id) values (${member})`,
    update: "appointed_at = now()",
    where: "true",
  },
  "public.calls": {
    insert: `insert into public.calls (organisation_id) values (${organisation})`,
    update: "note = 'x'",
    where: "true",
  },
};
