import type { Attempt } from "./attempts.ts";

const organisation = "'00000000-0000-4000-8000-000000000002'";
const point = "extensions.st_setsrid(extensions.st_makepoint(1, 54), 4326)";

/** How to try the tables of proposals. */
export const proposalAttempts: Record<string, Attempt> = {
  "public.proposals": {
    insert: `insert into public.proposals (organisation_id, base_version, changes, reference) values (${organisation}, 1, '[]', 'x')`,
    update: "status = 'accepted'",
    where: "true",
  },
  "private.former_points": {
    insert: `insert into private.former_points (organisation_id, location_id, last_version, geom) values (${organisation}, ${organisation}, 1, ${point})`,
    update: "address = 'x'",
    where: "true",
  },
};
