import { describe, expect, test } from "vitest";
import { contiguityOfPairs } from "#domain/contiguity.ts";
import { type HotspotMethod, hotspots } from "#domain/hotspots.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { plainSentence } from "#domain/sentence.ts";
import { hotspotLooks, lookOfClass } from "#features/hotspots/hotspot-looks.ts";
import { hotspotsCollection } from "#features/hotspots/hotspots-export.ts";
import { globalSentence, hotspotsSentence } from "#features/hotspots/hotspots-sentence.ts";
import { hotspotColumns, listedAreas } from "#features/hotspots/hotspots-table.ts";
import { classWords, rowsListed, type ShownHotspots, shownHotspots } from "#features/hotspots/shown-hotspots.ts";
import { type Studied, studiedDifference } from "#features/hotspots/studied.ts";
import { emptyLooks } from "#layers/area-looks.ts";

/** Ten rows of ten, and one area beyond the water. */
const side = 10;
const count = side * side + 1;
const areas = { one: "area", many: "areas" };
const [from, to]: [number[], number[]] = [[], []];
for (let at = 0; at < side * side; at++)
  for (const step of [1, side - 1, side, side + 1]) {
    const [column, other] = [at % side, (at + step) % side];
    if (at + step >= side * side || Math.abs(column - other) > 1) continue;
    from.push(at);
    to.push(at + step);
  }
const contiguity = contiguityOfPairs(count, from, to);
const all = Array.from({ length: count }, (_, at) => at);
const index = {
  geography: "squares",
  ids: all.map((at) => at + 1),
  codes: all.map((at) => `S${at}`),
  names: all.map((at) => `Square ${at}`),
  populations: all.map(() => 1000),
} as unknown as NeighbourhoodIndex;

/** Noise of its own kind for each area, and two corners that stand out: the first high, the last low. */
const noise = (at: number) => ((at * 7919) % 101) / 101;
const inCorner = (at: number) => at % side < 3 && at < 3 * side;
const inOther = (at: number) => at % side > 6 && at >= 7 * side && at < side * side;
const cornered = all.map((at) => noise(at) + (inCorner(at) ? 8 : inOther(at) ? -8 : 0));

function studied(values: (number | null)[], polarity: -1 | 0 | 1 = -1): Studied {
  return {
    name: "Cold homes",
    values,
    lacks: values.map((value, at) => (value !== null ? null : at === 50 ? "suppressed" : "notCollected")),
    polarity,
    inWords: (value) => value.toFixed(1),
    ends: { high: "high figures", low: "low figures" },
    sources: [{ name: "Cold homes", source: "Small council", licence: "OGL", period: "2025" }],
  };
}

function shownOf(values: (number | null)[], method: HotspotMethod = "local-moran"): ShownHotspots {
  return shownHotspots(index, studied(values), hotspots(values, contiguity, { method }), contiguity);
}

describe.each(["local-moran", "getis-ord"] as const)("clusters by %s", (method) => {
  const values = cornered.map((value, at) => (at === 50 || at === 55 ? null : value));
  const shown = shownOf(values, method);

  test("are the same in map, legend, table and sentence", () => {
    const { looks, isFaint } = hotspotLooks(shown, null);
    for (const row of rowsListed(shown)) {
      const listed = listedAreas(shown, row);
      expect(listed, row).toHaveLength(shown.counts[row]);
      if (row !== "high-high" && row !== "low-low") continue;
      const drawn = shown.areas.filter(
        ({ position }) => looks[position] === lookOfClass(row, -1) && !isFaint?.(position),
      );
      expect(drawn.map(({ code }) => code).sort()).toEqual(listed.map(({ code }) => code).sort());
      expect(drawn.length).toBeGreaterThan(3);
    }
    const sum = Object.values(shown.counts).reduce((total, each) => total + each, 0);
    expect(sum).toBe(count);
    const said = plainSentence(hotspotsSentence(shown, areas));
    expect(said).toContain(`One cluster of high figures, ${shown.counts["high-high"]} areas in all`);
    expect(said).toContain(`One cluster of low figures, ${shown.counts["low-low"]} areas in all`);
    expect(said).toContain(shown.clusters[0]?.heart.name);
    expect(globalSentence(shown)).toContain(shown.found.global.statistic.toFixed(2));
  });

  test("tell islands and the kinds of empty apart, and drop none", () => {
    expect(shown.areas.at(-1)?.row).toBe("island");
    expect(shown.counts).toMatchObject({ island: 1, suppressed: 1, notCollected: 1 });
    const { looks } = hotspotLooks(shown, null);
    expect(looks[50]).toBe(emptyLooks.suppressed);
    expect(looks[55]).toBe(emptyLooks.notCollected);
    expect(shown.ranked).toHaveLength(count);
    expect(shown.ranked.at(-1)?.q).toBeNull();
    expect(shown.ranked[0]?.row).toMatch(/high-high|low-low/);
  });

  test("are written to a file as the table has them", () => {
    const made = { madeAt: "2026-11-22T10:00:00Z", link: "https://example.org/hotspots", licence: "" };
    const { features, patchwork } = hotspotsCollection(shown, { type: "FeatureCollection", features: [] }, made);
    const cells = hotspotColumns(shown);
    expect(features).toHaveLength(count);
    expect(features[0]?.properties).toMatchObject({
      name: cells[0]?.cell(shown.ranked[0] as ShownHotspots["ranked"][number]),
      class_in_words: cells[1]?.cell(shown.ranked[0] as ShownHotspots["ranked"][number]),
    });
    expect(patchwork).toMatchObject({ source: "Small council", hotspots: { permutations: 999, link: made.link } });
  });
});

describe("without a sure cluster", () => {
  const shown = shownOf(all.map((at) => noise(at) + 0.04 * (at % side)));

  test("the sentence says so, with the area that comes nearest, and the map draws who leans faintly", () => {
    const said = plainSentence(hotspotsSentence(shown, areas));
    const nearest = shown.ranked[0] as ShownHotspots["ranked"][number];
    expect(shown.clusters).toEqual([]);
    expect(said).toContain("No cluster is sure.");
    expect(said).toContain(nearest.name);
    expect(said).toContain(nearest.q?.toFixed(3));
    const leaning = shown.areas.filter(({ row }) => row === "leaning");
    expect(leaning.length).toBe(shown.counts.leaning);
    const { isFaint, looks } = hotspotLooks(shown, null);
    for (const area of leaning) {
      expect(isFaint?.(area.position)).toBe(true);
      expect(looks[area.position]).toBe(lookOfClass(area.direction, -1));
      expect(classWords(area, shown)).toContain("Leaning to");
    }
    const picked = hotspotLooks(shown, "leaning");
    for (const { position } of leaning) expect(picked.isFaint?.(position)).toBe(false);
  });
});

test("a difference is need less help by place, whatever the units, and both must be known", () => {
  const need = studied([10, 20, 30, null], -1);
  const help = { ...studied([5, 1, 0, 3], 1), name: "Organisations" };
  expect(studiedDifference(need, help).values).toEqual([-100, 0, 100, null]);
  expect(studiedDifference(need, help).lacks[3]).toBe("notCollected");
});
