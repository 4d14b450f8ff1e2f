import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallTown, rpc, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

const asStranger = <Answer>(name: string, named: Record<string, unknown> = {}) =>
  town.as("stranger", (sql) => rpc<Answer>(sql, name, named));

type Start = {
  site: unknown;
  geography: string;
  catalogue: unknown;
  index: { ids: number[]; west: number[]; east: number[] };
  values: unknown;
  outlines: { ids: number[]; shapes: [number, number][][][][] };
};

describe("the first map's data in one answer", () => {
  it("is what each function answers by itself", async () => {
    const start = await asStranger<Start>("explore_start", { geography: "squares", indicator: "poor-health" });
    expect(start.site).toEqual(await asStranger("site_summary"));
    expect(start.catalogue).toEqual(await asStranger("indicator_catalogue", { geography: "squares" }));
    expect(start.index).toEqual(await asStranger("neighbourhood_index", { geography: "squares" }));
    expect(start.values).toEqual(
      await asStranger("indicator_choropleth", { geography: "squares", indicator: "poor-health" }),
    );
    expect(start.outlines).toEqual(await asStranger("neighbourhood_outlines", { geography: "squares" }));
  });

  it("falls back to what there is when the link names what is not", async () => {
    const known = await asStranger<Start>("explore_start");
    const start = await asStranger<Start>("explore_start", { geography: "nowhere", indicator: "nothing" });
    expect(start.geography).toBe(known.geography);
    expect(start.values).toMatchObject({ geography: known.geography });
  });

  it("has outlines in the order of the index, inside the bounds it gives", async () => {
    const { index, outlines } = await asStranger<Start>("explore_start", { geography: "squares" });
    expect(outlines.ids).toEqual(index.ids);
    for (const [area, shape] of outlines.shapes.entries()) {
      const longitudes = shape.flat(2).map(([longitude]) => longitude);
      expect(Math.min(...longitudes)).toBeCloseTo(index.west[area] ?? Number.NaN, 3);
      expect(Math.max(...longitudes)).toBeCloseTo(index.east[area] ?? Number.NaN, 3);
    }
  });
});
