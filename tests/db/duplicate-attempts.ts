import type { Attempt } from "./attempts.ts";

const pantry = "'00000000-0000-4000-8000-000000000001'";
const cafe = "'00000000-0000-4000-8000-000000000004'";

/** How to try the tables about possible duplicates and merges. */
export const duplicateAttempts: Record<string, Attempt> = {
  "public.merges": {
    insert: `insert into public.merges (kept_id, absorbed_id, absorbed_status) values (${pantry}, ${cafe}, 'published')`,
    update: "reason = 'x'",
    where: "true",
  },
  "public.duplicate_pairs": {
    insert: `insert into public.duplicate_pairs (one_id, other_id, reasons, evidence, strength) values (${pantry}, ${cafe}, '{name}', '{}', 1)`,
    update: "status = 'open'",
    where: "true",
  },
  "private.duplicate_checks": {
    insert: `insert into private.duplicate_checks (organisation_id, version, plain_name) values (${cafe}, 1, 'x')`,
    update: "version = 2",
    where: "true",
  },
};
