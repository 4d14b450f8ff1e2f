import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, type Persona, refusal, rpc, type SmallTown } from "./small-town.ts";

const [pantry, soup, quiet] = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

type Saved = { id: string; token: string; isShared: boolean };
type List = { name: string; filter: object | null; organisations: string[] | null; isMine: boolean };

const turn = async <Result>(sql: Sql, persona: Persona, work: () => Promise<Result>): Promise<Result> => {
  await become(sql, persona);
  const result = await work();
  await sql.run("reset role");
  return result;
};
const save = (sql: Sql, list: Record<string, unknown>, persona: Persona = "contributor") =>
  turn(sql, persona, () => rpc<Saved>(sql, "save_list", list));
const read = (sql: Sql, persona: Persona, { token }: Saved) =>
  turn(sql, persona, () => rpc<List | null>(sql, "saved_list", { token }));
const mine = (sql: Sql, persona: Persona) => turn(sql, persona, () => rpc<Saved[]>(sql, "my_saved_lists"));

describe("a saved list", () => {
  it("keeps organisations in the order they were picked, for whoever has the link", async () => {
    const found = await town.asOwner(async (sql) => {
      const saved = await save(sql, { name: " To ring ", organisations: [quiet, pantry, soup] });
      return { saved, theirs: await read(sql, "stranger", saved), own: await read(sql, "contributor", saved) };
    });
    expect(found.saved.token).toMatch(/^[0-9a-f]{64}$/);
    const list = { name: "To ring", filter: null, organisations: [quiet, pantry, soup] };
    expect(found.theirs).toMatchObject({ ...list, isMine: false });
    expect(found.own).toMatchObject({ ...list, isMine: true });
    expect(JSON.stringify(found.theirs)).not.toContain("contributor");
  });

  it("keeps of a search what search_organisations takes, and finds by it", async () => {
    const [list, total] = await town.asOwner(async (sql) => {
      const saved = await save(sql, {
        name: "Food",
        filter: { themes: ["food"], nonsense: 1, near_label: "the quay" },
      });
      const kept = await read(sql, "stranger", saved);
      const found = await rpc<{ total: number }>(sql, "search_organisations", { themes: ["food"] });
      return [kept, found.total];
    });
    expect(list).toMatchObject({ filter: { themes: ["food"], near_label: "the quay" }, organisations: null });
    expect(list?.filter).not.toHaveProperty("nonsense");
    expect(total).toBe(2);
  });

  it("is among its owner's lists alone, by function and by table", async () => {
    const found = await town.asOwner(async (sql) => {
      const { id } = await save(sql, { name: "Mine", organisations: [pantry] });
      const ids: Record<string, boolean> = {};
      for (const persona of ["contributor", "editor", "moderator", "administrator"] as const) {
        const listed = (await mine(sql, persona)).map((list) => list.id);
        const rows = await turn(sql, persona, () => sql.query<{ id: string }>("select id from saved_lists"));
        ids[persona] = listed.includes(id) && rows.some((row) => row.id === id);
        if (!ids[persona]) expect([...listed, ...rows.map((row) => row.id)]).not.toContain(id);
      }
      return ids;
    });
    expect(found).toEqual({ contributor: true, editor: false, moderator: false, administrator: false });
  });

  it("is shut to others while it is private, opens when it is shared, and is gone when it is deleted", async () => {
    const answers = await town.asOwner(async (sql) => {
      const saved = await save(sql, { name: "Private", organisations: [pantry], is_shared: false });
      const everybody = async () =>
        [
          await read(sql, "stranger", saved),
          await read(sql, "administrator", saved),
          await read(sql, "contributor", saved),
        ].map((list) => list?.name ?? null);
      const change = (persona: Persona, statement: string) =>
        turn(sql, persona, () => sql.query(statement, [saved.id]));
      const before = await everybody();
      await change("editor", "update saved_lists set is_shared = true where id = $1");
      await change("administrator", "delete from saved_lists where id = $1");
      const untouched = await everybody();
      await change("contributor", "update saved_lists set is_shared = true where id = $1");
      const shared = await everybody();
      await change("contributor", "delete from saved_lists where id = $1");
      return { before, untouched, shared, deleted: await everybody() };
    });
    expect(answers).toEqual({
      before: [null, null, "Private"],
      untouched: [null, null, "Private"],
      shared: ["Private", "Private", "Private"],
      deleted: [null, null, null],
    });
  });
});

describe("saving a list", () => {
  it("asks to sign in first", async () => {
    const sent = (sql: Sql) => rpc(sql, "save_list", { name: "A list", organisations: [pantry] });
    expect(await refusal(town.as("stranger", sent))).toMatchObject({ code: "42501" });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["no name", { name: "  ", organisations: [pantry] }, "name"],
    ["a name without end", { name: "n".repeat(121), organisations: [pantry] }, "name"],
    ["a description without end", { name: "A", description: "d".repeat(1001), organisations: [pantry] }, "description"],
    ["nothing in it", { name: "A" }, "organisations"],
    ["no organisations", { name: "A", organisations: [] }, "organisations"],
    [
      "too many organisations",
      { name: "A", organisations: Array.from({ length: 501 }, () => pantry) },
      "organisations",
    ],
    ["a search without end", { name: "A", filter: { search_text: "s".repeat(8001) } }, "filter"],
  ])("refuses %s", async (_, list, detail) => {
    const sent = town.as("contributor", (sql) => rpc(sql, "save_list", list));
    expect(await refusal(sent)).toMatchObject({ code: "22023", detail });
  });

  it("takes a hostile name as the text it is, and no owner or token from outside", async () => {
    const name = "'; drop table saved_lists; -- <script>";
    await town.asOwner(async (sql) => {
      const saved = await save(sql, { name, filter: [] as unknown as object });
      expect(await read(sql, "stranger", saved)).toMatchObject({ name, filter: {} });
    });
    const asAnother = (sql: Sql) =>
      sql.query("insert into saved_lists (owner_id, name, filter) values ($1, 'Theirs', '{}')", [
        "00000000-0000-4000-8000-00000000000e",
      ]);
    expect(await refusal(town.as("contributor", asAnother))).toMatchObject({ code: "42501" });
    const withToken = (sql: Sql) =>
      sql.query("insert into saved_lists (owner_id, name, filter, token) values (auth.uid(), 'Known', '{}', 'known')");
    expect(await refusal(town.as("contributor", withToken))).toMatchObject({ code: "42501" });
  });

  it("shows by a made-up link nothing at all", async () => {
    for (const token of ["", "0".repeat(64), "%", "' or true --"])
      expect(await town.as("stranger", (sql) => rpc(sql, "saved_list", { token }))).toBeNull();
  });
});
