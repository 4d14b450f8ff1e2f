import { describe, expect, test } from "vitest";
import { plainSentence } from "#domain/sentence.ts";
import { gapLooks } from "#features/gaps/gap-looks.ts";
import { gapsSentence } from "#features/gaps/gaps-sentence.ts";
import { listedAreas } from "#features/gaps/listed-areas.ts";
import { pointedWords } from "#features/gaps/pointed-words.ts";
import { contributions, gapCell, type RankedArea, type ShownGaps, shownGaps } from "#features/gaps/shown-gaps.ts";
import { emptyLooks } from "#layers/area-looks.ts";
import { index, measure, measures, weights } from "./small-place.ts";

const areas = { one: "area", many: "areas" };

function shown(): ShownGaps {
  const answer = shownGaps(index, measures, weights);
  if (!("shown" in answer)) throw new Error(`No ranking: ${answer.lacking}`);
  return answer.shown;
}

describe("the ranking", () => {
  test("most need and least help comes first", () => {
    expect(shown().ranked.map(({ name }) => name)).toEqual(["One", "Two", "Three", "Four", "Five", "Six", "Seven"]);
    expect(shown().ranked[0]).toMatchObject({ needRank: 1, helpRank: 7, cell: gapCell });
  });

  test("an area that nobody has mapped is left out of it, and never counted as without help", () => {
    expect(shown().leftOut.map(({ name, why }) => [name, why])).toEqual([
      ["Eight", "suppressed"],
      ["Nine", "unmapped"],
    ]);
    expect(pointedWords(shown(), 8).spoken).toBe("Nine is not ranked. Nobody has mapped here yet.");
  });

  test("sentence, legend and list count the same areas", () => {
    const count = shown().thirds.counts[gapCell];
    const { all } = listedAreas(shown(), { cell: gapCell, rows: "all", neighbourhood: null });
    expect(all).toHaveLength(count ?? -1);
    const sentence = plainSentence(gapsSentence(shown(), areas, new Float64Array(7).fill(0.971)));
    expect(sentence).toBe(
      `${count} areas are in the top third for need and the bottom third for help. One comes first, and stays in the top three in 97 of 100 tries when the weights are changed.`,
    );
  });

  test("says that it is not yet known how sure it is", () => {
    expect(plainSentence(gapsSentence(shown(), areas, "waiting"))).toMatch(/How sure that is, is being worked out\.$/);
    expect(plainSentence(gapsSentence(shown(), areas, "failed"))).toMatch(/could not be worked out\.$/);
  });

  test("the parts of an area add up to its score", () => {
    const first = shown().ranked[0] as RankedArea;
    const parts = contributions(shown(), "need", first);
    expect(parts.map(({ slug }) => slug)).toEqual(["poverty", "cold"]);
    expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(shown().gaps.needScores[first.at] ?? 0, 12);
  });

  test("a chosen area stands in the table though it is far down", () => {
    const [first] = shown().ranked;
    const ranked = Array.from({ length: 40 }, (_, at) => ({ ...(first as RankedArea), code: `B${at}` }));
    const { rows } = listedAreas({ ranked }, { cell: null, rows: "top", neighbourhood: "B33" });
    expect(rows.map(({ code }) => code).slice(-2)).toEqual(["B9", "B33"]);
  });
});

describe("where nothing can be ranked", () => {
  test("says that nobody has mapped, when nobody has", () => {
    const help = [measure("reach.all", new Array(9).fill(null), "unmapped", 1)];
    expect(shownGaps(index, { ...measures, help }, weights)).toEqual({ lacking: "unmapped" });
  });

  test("says which side has nothing that counts", () => {
    expect(shownGaps(index, { ...measures, need: [] }, weights)).toEqual({ lacking: "need" });
    expect(shownGaps(index, measures, { ...weights, help: [] })).toEqual({ lacking: "help" });
  });
});

test("on the map each kind of empty keeps its own look, and a picked cell stands alone", () => {
  const looks = gapLooks(shown(), gapCell);
  expect([looks.looks[7], looks.looks[8]]).toEqual([emptyLooks.suppressed, emptyLooks.unmapped]);
  expect(index.ids.map((_, position) => looks.isFaint?.(position))).toEqual(
    index.ids.map((_, position) => shown().ranked.find((area) => area.position === position)?.cell !== gapCell),
  );
});
