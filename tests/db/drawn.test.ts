import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Apportionment, apportioned } from "#domain/apportion.ts";
import { areas, box, countedSql, type DrawnFigure, draw, figureOf, memberFigures, save } from "./drawing.ts";
import { become, openSmallTown, refusal, rpc, type SmallTown } from "./small-town.ts";

const wholeTown = box(1, 54, 1.03, 54.03);
const polygon = (...corners: [longitude: number, latitude: number][]) => ({ type: "Polygon", coordinates: [corners] });
const everyCode = Array.from({ length: 9 }, (_, square) => `S${square}`);

describe.each(["quickest", "pglite"] as const)("a drawn neighbourhood (%s)", (on) => {
  let town: SmallTown;
  beforeAll(async () => {
    town = await openSmallTown(on);
    await town.database.run(countedSql);
  });
  afterAll(() => town?.close());
  const drawn = (shape: object) => town.as("stranger", (sql) => draw(sql, shape));

  it("that is a whole borough has the borough's own totals, and fits wholly", async () => {
    const whole = await drawn(wholeTown);
    expect(whole).toMatchObject({ population: 9036, fit: 1, organisationCount: 3 });
    expect(whole.members.map(({ code }) => code)).toEqual(everyCode);
    const [own] = await town.database.query<DrawnFigure>(
      "select value, count as numerator, denominator from indicator_values where indicator = 'no-car' and neighbourhood_id = 10",
    );
    expect(figureOf(whole, "no-car")).toMatchObject({ state: "value", made: "rate-of-sums", ...own });
    expect(await drawn(areas(...everyCode))).toMatchObject({ population: 9036, fit: 1, figures: whole.figures });
  });

  it("and its other half hold the whole between them", async () => {
    const whole = await drawn(wholeTown);
    const halves = [await drawn(box(1, 54, 1.013, 54.03)), await drawn(box(1.013, 54, 1.03, 54.03))];
    const sum = (of: (half: (typeof halves)[number]) => number | null) =>
      halves.reduce((total, half) => total + (of(half) ?? Number.NaN), 0);
    expect(sum((half) => half.members.length)).toBe(9);
    expect(sum((half) => half.population)).toBe(whole.population);
    for (const slug of ["falls", "moves", "need-tenth"])
      expect(sum((half) => figureOf(half, slug).numerator)).toBe(figureOf(whole, slug).numerator);
  });

  it("has the figures that the pure functions make of the same members", async () => {
    const codes = ["S0", "S1", "S4", "S5", "S6"];
    const found = await drawn(areas(...codes));
    const ways: Record<string, Apportionment> = {
      "no-car": { kind: "proportion", per: 100 },
      falls: { kind: "rate", per: 1000 },
      worry: { kind: "score" },
      "poor-health": { kind: "score" },
      "need-tenth": { kind: "decile" },
      moves: { kind: "count" },
      adjusted: { kind: "score" },
    };
    for (const [slug, way] of Object.entries(ways)) {
      const made = apportioned(await town.asOwner((sql) => memberFigures(sql, slug, codes)), way);
      const figure = figureOf(found, slug);
      expect(figure).toMatchObject({ state: made.state, made: made.made, membersWithFigure: made.membersWithFigure });
      for (const key of ["value", "lower", "upper"] as const)
        if (made[key] === null) expect(figure[key]).toBeNull();
        else expect(figure[key]).toBeCloseTo(made[key], 9);
    }
    expect(Object.keys(ways).sort()).toEqual(found.figures.map(({ slug }) => slug).sort());
  });

  it("is held back where its own count, or what others leave of it, is 1 to 4", async () => {
    for (const codes of [["S7"], ["S4", "S7"]]) {
      const figure = figureOf(await drawn(areas(...codes)), "no-car");
      expect(figure).toMatchObject({ state: "suppressed", suppression: "small-count", value: null, numerator: null });
      expect(figure).toMatchObject({ denominator: null, lower: null, upper: null });
    }
  });

  it("fits by people in both over people in either", async () => {
    const { fit, members } = await drawn(box(1, 54, 1.015001, 54.01));
    expect(members.map(({ code }) => code)).toEqual(["S0", "S1"]);
    expect(fit).toBeCloseTo((1000 + 1001 * 0.5001) / 2001, 3);
  });

  it.each([
    ["holds no centre", box(1.001, 54.001, 1.002, 54.002), /holds the centre of no small area/],
    ["is nowhere near", box(5, 50, 5.1, 50.1), /holds the centre of no small area/],
    ["crosses itself", polygon([1, 54], [1.03, 54.03], [1.03, 54], [1, 54.03], [1, 54]), /crosses itself/],
    ["has two corners", polygon([1, 54], [1.03, 54.03], [1, 54]), /three corners/],
    [
      "is a line",
      {
        type: "LineString",
        coordinates: [
          [1, 54],
          [1.03, 54.03],
        ],
      },
      /Draw an area/,
    ],
    ["is no shape", { type: "Polygon", coordinates: "here" }, /could not read/],
    ["is left open", polygon([1, 54], [1.03, 54], [1.03, 54.03], [1, 54.03]), /could not read/],
    ["is not in degrees", box(430000, 420000, 440000, 430000), /not on the map/],
    ["is as large as a country", box(-3, 51, 1, 55), /square kilometres/],
    ["is an area nobody knows", areas("S0", "S99"), /no small area with the code S99/],
    ["picks nothing", areas(), /Pick between/],
  ])("is refused in a sentence when it %s", async (_, shape, sentence) => {
    const { code, message, detail } = await refusal(drawn(shape));
    expect({ code, detail }).toEqual({ code: "22023", detail: "shape" });
    expect(message).toMatch(sentence);
  });

  it("is mended where it only touches itself or goes the wrong way round", async () => {
    const touching = [
      [1, 54],
      [1.01, 54],
      [1.01, 54.01],
      [1.02, 54.01],
      [1.02, 54.02],
      [1.01, 54.02],
      [1.01, 54.01],
      [1, 54.01],
      [1, 54],
    ];
    const found = await drawn({ type: "Polygon", coordinates: [touching.reverse()] });
    expect(found.members.map(({ code }) => code)).toEqual(["S0", "S4"]);
    expect(found.shape.coordinates).toHaveLength(2);
  });

  it("is one place when it comes as several areas that touch", async () => {
    const parts = [box(1, 54, 1.01, 54.01), box(1.01, 54, 1.02, 54.01)].map(({ coordinates }) => coordinates);
    const found = await drawn({ type: "MultiPolygon", coordinates: parts });
    expect(found.members.map(({ code }) => code)).toEqual(["S0", "S1"]);
    expect(found.shape.coordinates).toHaveLength(1);
  });

  it("is refused when another and it would give a hidden count away, and nobody is told whose", async () => {
    const refused = await refusal(
      town.asOwner(async (sql) => {
        await save(sql, "contributor", { shape: areas("S0", "S3", "S4", "S6"), name: "My own patch" });
        return save(sql, "analyst", { shape: areas("S0", "S3", "S4", "S6", "S7") });
      }),
    );
    expect(refused).toMatchObject({
      code: "22023",
      detail: "shape",
      message:
        "Taking this shape and another saved shape from one another would give away figures for fewer than 5 people. Add or remove a small area.",
    });
  });

  it("is refused beside the borough that it leaves a hidden count of", async () => {
    const all = everyCode.filter((code) => code !== "S7");
    const refused = await refusal(town.asOwner((sql) => save(sql, "contributor", { shape: areas(...all) })));
    expect(refused.message).toMatch(/Small Town from one another/);
  });

  it("is refused when it is the last part but one of a whole", async () => {
    const refused = await refusal(
      town.asOwner(async (sql) => {
        await save(sql, "contributor", { shape: areas("S0", "S1", "S2", "S3") });
        return save(sql, "analyst", { shape: areas("S4", "S5", "S6", "S8") });
      }),
    );
    expect(refused.message).toMatch(/^Together with shapes that are saved already/);
  });

  it("is saved when a safe difference lies between it and the rest, by its owner and nobody else", async () => {
    await town.asOwner(async (sql) => {
      const mine = await save(sql, "contributor", { shape: areas("S0", "S1"), visibility: "link" });
      expect(await save(sql, "analyst", { shape: areas("S0", "S1", "S2", "S3") })).toMatchObject({ status: null });
      expect((await save(sql, "contributor", { id: mine.id, name: "Harbour side", visibility: "link" })).id).toBe(
        mine.id,
      );
      expect(await rpc(sql, "my_drawn_neighbourhoods")).toMatchObject([
        { name: "Harbour side", members: 2, population: 2001 },
      ]);
    });
    expect(await refusal(town.asOwner((sql) => save(sql, "stranger", { shape: areas("S0") })))).toMatchObject({
      code: "42501",
    });
  });

  it("shows to whom its owner chose, and never whose it is", async () => {
    await town.asOwner(async (sql) => {
      const seenBy = async (persona: "stranger" | "analyst" | "moderator", token: string) => {
        await become(sql, persona);
        return rpc<object | null>(sql, "drawn_neighbourhood", { token });
      };
      const hidden = await save(sql, "contributor", { shape: areas("S0"), visibility: "private" });
      const shared = await save(sql, "contributor", { shape: areas("S1"), visibility: "link" });
      const asked = await save(sql, "contributor", { shape: areas("S2"), visibility: "public", name: "Quay" });
      expect(asked.status).toBe("waiting");
      for (const persona of ["stranger", "analyst", "moderator"] as const) {
        expect(await seenBy(persona, hidden.token)).toBeNull();
        expect(await seenBy(persona, shared.id)).toBeNull();
        expect(await seenBy(persona, shared.token)).toMatchObject({ isMine: false, token: null, fit: 1 });
      }
      expect(await seenBy("stranger", asked.id)).toBeNull();
      expect(await seenBy("moderator", asked.id)).toMatchObject({ name: "Quay", status: "waiting" });
      expect(JSON.stringify(await seenBy("stranger", shared.token))).not.toContain("00000000000c");
      for (const persona of ["contributor", "moderator", "stranger"] as const) {
        await become(sql, persona);
        expect(await rpc(sql, "drawn_neighbourhoods_geojson"), persona).toMatchObject({ features: [] });
      }
      await become(sql, "moderator");
      expect(await rpc(sql, "drawn_to_review")).toMatchObject([{ id: asked.id, members: 1 }]);
      await rpc(sql, "decide_drawn", { id: asked.id, decision: "publish" });
      expect(await seenBy("stranger", asked.id)).toMatchObject({ name: "Quay" });
      expect(await rpc(sql, "drawn_neighbourhoods_geojson", { indicator: "no-car" })).toMatchObject({
        patchwork: { licence: "CC0 1.0", filter: { indicator: "no-car" } },
        features: [
          {
            properties: {
              ...{ name: "Quay", small_areas: 1, degree_of_fit: 1, state: "value", drawn_by: "residents" },
              ...{ made: expect.any(String), changed_at: expect.stringMatching(/^20/) },
            },
          },
        ],
      });
    });
  });
});
