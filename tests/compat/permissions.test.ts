import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres } from "#scripts/server/database.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";
import { smallTownSql } from "#tests/db/small-town.ts";
import { foundByRest, type SendAs } from "#tests/permissions/by-rest.ts";
import { type Found, foundBySql, rowCounts } from "#tests/permissions/by-sql.ts";
import { expectations } from "#tests/permissions/expectations.ts";
import { personas } from "#tests/permissions/personas.ts";
import { plantedSql } from "#tests/permissions/planted.ts";
import { asAuthenticator, keys, tokenOf } from "./back-ends.ts";
import { isPostgrestThere, type Postgrest, startPostgrest } from "./postgrest.ts";

let bySql: Found;
let byRest: Found = {};
let postgrest: Postgrest | undefined;
const send: SendAs = (persona, path, init) => {
  const token = tokenOf(persona);
  const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(`${postgrest?.url}${path}`, { ...init, headers });
};

beforeAll(async () => {
  const databaseUrl = await newDatabase("for_permissions");
  const database = await openPostgres(databaseUrl);
  await database.run((await smallTownSql()) + (await plantedSql()));
  const counts = await rowCounts(database);
  bySql = await foundBySql(database);
  await database.close();
  if (!isPostgrestThere) return;
  postgrest = await startPostgrest(asAuthenticator(databaseUrl), keys.jwtSecret, 8152, { isUndone: true });
  byRest = await foundByRest(send, counts);
});
afterAll(() => postgrest?.stop());

const exposed = expectations.filter(({ table }) => table.startsWith("public."));
const unexposed = expectations.filter(({ table }) => table.startsWith("private."));
const isLeftOut = !isPostgrestThere && process.env.CI !== "true";

describe.each(expectations)("$table on PostgreSQL", ({ table, cells }) => {
  it.each(personas)("lets %s do what the table says and nothing else", (persona) => {
    expect(bySql[table]?.[persona]).toBe(cells[persona]);
  });
});

describe.skipIf(isLeftOut).each(exposed)("$table over PostgREST", ({ table, cells }) => {
  it.each(personas)("lets %s do what the table says and nothing else", (persona) => {
    expect(byRest[table]?.[persona]).toBe(cells[persona]);
  });
});

describe.skipIf(isLeftOut).each(unexposed)("$table over PostgREST", ({ table }) => {
  it("is not there for anybody", async () => {
    for (const persona of personas) {
      const path = `/${table.slice("private.".length)}`;
      expect((await send(persona, path, {})).status, persona).toBe(404);
      const asked = { headers: { "accept-profile": "private" } };
      expect((await send(persona, path, asked)).status, persona).toBe(406);
    }
  });
});
