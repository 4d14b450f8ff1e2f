import { expect, it } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import { newDatabase } from "#tests/cluster/new-database.ts";

it("stops a request that takes longer than its role may, and no other", async () => {
  const patchwork = await openPatchwork({ databaseUrl: await newDatabase("for_slow_requests"), isLimited: false });
  const { database, url, publishableKey, secretKey } = patchwork;
  const ask = (key: string) => patchwork.fetch(`${url}/rest/v1/rpc/dawdle`, { headers: { apikey: key } });
  try {
    const limits = await database.query<{ role: string; most: string }>(
      `select s.setrole::regrole::text as role, split_part(c, '=', 2) as most
       from pg_db_role_setting s, unnest(s.setconfig) c where c like 'statement_timeout=%' and s.setdatabase = 0 order by 1`,
    );
    expect(limits).toEqual([
      { role: "anon", most: "10s" },
      { role: "authenticated", most: "30s" },
    ]);
    await database.run(`
      create function public.dawdle() returns text language sql stable as $$ select 'done' from pg_sleep(1.5) $$;
      alter role anon in database for_slow_requests set statement_timeout = '200ms'`);
    const stopped = await ask(publishableKey);
    expect([stopped.ok, await stopped.text()]).toEqual([false, expect.stringContaining("statement timeout")]);
    expect(await (await ask(secretKey)).json()).toBe("done");
  } finally {
    await patchwork.close();
  }
});
