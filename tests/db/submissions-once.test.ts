import { afterAll, beforeAll, expect, it } from "vitest";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const entry = {
  name: "Lamp Oil Library",
  description: "Lends lamps to whoever has a dark evening.",
  theme: "arts",
  place: null,
  services: [{ name: "Lamps", whoFor: ["anyone"], cost: "free", when: [] }],
  contactIsPublic: true,
  website2: "",
};
const clientKey = "3f2a9c4b7d1e8f60-lamp";

it("stores an entry once, however often its answer is lost", async () => {
  await town.asOwner(async (sql) => {
    await become(sql, "stranger");
    const first = await rpc<object>(sql, "submit_organisation", { submission: { ...entry, clientKey } });
    const again = await rpc<object>(sql, "submit_organisation", { submission: { ...entry, clientKey } });
    expect(again).toEqual(first);
    const other = await rpc<object>(sql, "submit_organisation", { submission: entry });
    expect(other).not.toEqual(first);
    await sql.run("reset role");
    const stored = await sql.query("select id from organisations where name = $1", [entry.name]);
    expect(stored).toHaveLength(2);
  });
});

it("refuses a key that no device of ours would make", async () => {
  const sent = town.as("stranger", (sql) =>
    rpc(sql, "submit_organisation", { submission: { ...entry, clientKey: "a key" } }),
  );
  expect(await refusal(sent)).toMatchObject({ code: "22023" });
});
