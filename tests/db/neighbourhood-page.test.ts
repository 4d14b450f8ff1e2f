import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const place = { geography: "squares", code: "S1" };
const note = { ...place, text: "The bench by the pump is where we meet.", author: "Ada", speaksAs: "works" };
type Voice = { text: string; author: string; speaksAs: string };
type Waiting = Voice & { id: string; status: string; areaName: string };

const send = (sql: Sql, change: Record<string, unknown> = {}) =>
  rpc<{ status: string }>(sql, "send_neighbourhood_note", { note: JSON.stringify({ ...note, ...change }) });
const voices = (sql: Sql) => rpc<Voice[]>(sql, "neighbourhood_voices", place);

describe("a note of a neighbourhood", () => {
  it("shows once a moderator has published it, and no more once it is taken down", async () => {
    await town.asOwner(async (sql) => {
      await become(sql, "stranger");
      expect(await send(sql)).toEqual({ status: "waiting" });
      expect(await send(sql, { website2: "https://machine.example", text: "Buy this, all of you." })).toEqual({
        status: "waiting",
      });
      expect(await voices(sql)).toEqual([]);

      await become(sql, "moderator");
      const [waiting, ...others] = await rpc<Waiting[]>(sql, "notes_to_review");
      expect(others).toEqual([]);
      expect(waiting).toMatchObject({
        text: note.text,
        author: "Ada",
        status: "waiting",
        areaName: expect.any(String),
      });
      const decide = (decision: string) => rpc(sql, "decide_note", { note: waiting?.id, decision });
      expect(await decide("publish")).toMatchObject({ status: "published" });

      await become(sql, "stranger");
      expect(await voices(sql)).toMatchObject([{ text: note.text, author: "Ada", speaksAs: "works" }]);

      await become(sql, "moderator");
      expect(await decide("decline")).toMatchObject({ status: "declined" });
      await become(sql, "stranger");
      expect(await voices(sql)).toEqual([]);
    });
  });

  it.each([
    ["an e-mail address", { text: "Write to ada@example.org about the bench." }, "text"],
    ["a phone number", { text: "Ring me on 01632 960 123 about the bench." }, "text"],
    ["a postcode", { text: "I live at DG4 2AB, by the bench." }, "text"],
    ["no name", { author: " " }, "author"],
    ["an unknown place", { code: "S99" }, "code"],
  ])("with %s is refused with a sentence, and not kept", async (_what, change, field) => {
    const { code, detail, message } = await refusal(town.as("stranger", (sql) => send(sql, change)));
    expect({ code, detail }).toEqual({ code: "22023", detail: field });
    expect(message).toMatch(/\.$/);
  });

  it("is read before it is published, and decided, by moderators alone", async () => {
    for (const persona of ["stranger", "contributor", "analyst"] as const) {
      expect(await refusal(town.as(persona, (sql) => rpc(sql, "notes_to_review")))).toMatchObject({ code: "42501" });
      const decided = { note: "00000000-0000-4000-8000-0000000000ff", decision: "publish" };
      expect(await refusal(town.as(persona, (sql) => rpc(sql, "decide_note", decided)))).toMatchObject({
        code: "42501",
      });
    }
  });
});

describe("similar places", () => {
  type Similar = {
    measures: number;
    places: { code: string; distance: number; isMapped: boolean; population: number | null }[];
    themes: { slug: string; count: number; perThousand: number | null }[];
  };
  /** Three needs of every square; a strength, which must not count. */
  const figures: Record<string, [number, number, number]> = {
    S0: [10, 5, 1],
    S1: [11, 5.5, 1.1],
    S2: [30, 9, 4],
    S3: [12, 5, 1.3],
    S4: [28, 8, 3],
  };

  it("are those with the least difference in standard deviations, as worked out apart", async () => {
    await town.asOwner(async (sql) => {
      await plantFigures(sql);
      await become(sql, "stranger");
      const { measures, places } = await rpc<Similar>(sql, "similar_neighbourhoods", { ...place, code: "S0" });
      expect(measures).toBe(3);
      expect(places.map(({ code, distance }) => [code, distance])).toEqual(workedOut("S0"));
    });
  });

  it("are none for a code that is not there", async () => {
    expect(
      await town.as("stranger", (sql) => rpc(sql, "similar_neighbourhoods", { ...place, code: "S99" })),
    ).toBeNull();
  });

  async function plantFigures(sql: Sql) {
    await sql.run("delete from indicator_values; delete from indicator_coverage");
    const slugs = ["a", "b", "c", "strong"];
    for (const slug of slugs)
      await sql.query(
        `insert into indicators (slug, name, description, definition, theme, kind, unit, polarity, source, licence)
         values ($1, $1, 'x', 'x', 'x', $2, '%', -1, 'x', 'x')`,
        [slug, slug === "strong" ? "strength" : "need"],
      );
    const rows = Object.entries(figures).map(([code, values]) => ({
      code,
      values: [...values, code === "S4" ? 0 : 50],
    }));
    await sql.query(
      `insert into indicator_values (indicator, neighbourhood_id, period, value)
       select ($1::text[])[v.at], n.id, '2025', v.value::float8
       from jsonb_array_elements($2::jsonb) r, jsonb_array_elements_text(r->'values') with ordinality v (value, at),
         neighbourhoods n where n.geography = 'squares' and n.code = r->>'code'`,
      [slugs, JSON.stringify(rows)],
    );
    await sql.run("select private.refresh_indicator_coverage()");
  }

  function workedOut(from: string): [string, number][] {
    const rows = Object.values(figures);
    const spread = [0, 1, 2].map((at) => {
      const column = rows.map((row) => row[at] ?? 0);
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
      return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
    });
    const mine = figures[from] ?? [0, 0, 0];
    return Object.entries(figures)
      .filter(([code]) => code !== from)
      .map(([code, row]): [string, number] => {
        const parts = row.map((value, at) => ((value - (mine[at] ?? 0)) / (spread[at] ?? 1)) ** 2);
        return [code, Math.round(Math.sqrt(parts.reduce((sum, part) => sum + part, 0) / 3) * 1000) / 1000];
      })
      .sort((one, other) => one[1] - other[1]);
  }
});
