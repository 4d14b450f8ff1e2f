import { describe, expect, test } from "vitest";
import { plainSentence } from "#domain/sentence.ts";
import { areaLooksOf } from "#features/explore/area-looks-of.ts";
import { areaSummary } from "#features/explore/area-summary.ts";
import { focusCount, isInFocus } from "#features/explore/focus.ts";
import type { ShownIndicator } from "#features/explore/shown-indicator.ts";
import { emptyLooks, scaleOfLook } from "#layers/area-looks.ts";
import { needNow, places, shownNeed, valuesOf } from "./small-borough.ts";
import { needThen, nothing, otherwise } from "./small-ways.ts";

const all = { picked: null, range: null, isUnsureFull: false };
const strength = {
  wanted: { indicator: "strength", period: null },
  values: valuesOf("strength", "2025", (position) => position),
  places: undefined,
};

const ways: [string, ShownIndicator][] = [
  ["the figures", shownNeed()],
  ["against the borough", otherwise({ way: "against" })],
  [
    "against chosen areas, in four steps",
    otherwise({ way: "against", comparator: "set", chosenSet: ["A2", "A3"], classCount: 4, method: "equal" }),
  ],
  [
    "a change",
    otherwise(
      { way: "change" },
      needThen((position) => 20 - position),
    ),
  ],
  ["two measures", otherwise({ way: "together", beside: "strength" }, strength)],
  ["a measure and organisations in reach", otherwise({ way: "together" }, { ...nothing, places })],
];

describe.each(ways)("%s: map, legend, table and sentence", (_name, shown) => {
  const looks = Array.from(areaLooksOf(shown, all).looks);

  test("the legend counts every area once, by class or by why there is no figure", () => {
    const without = shown.states.filter((state) => state !== "value").length;
    expect(shown.counts.reduce((sum, count) => sum + count, 0) + without).toBe(12);
    expect(shown.counts.reduce((sum, count) => sum + count, 0)).toBe(shown.withValue);
    expect(shown.labels).toHaveLength(shown.counts.length);
    expect(new Set(shown.labels).size).toBe(shown.labels.length);
  });

  test("as many areas wear each colour on the map as its row in the legend says", () => {
    for (const [group, look] of shown.lookOfClass.entries())
      expect(looks.filter((each) => each === look)).toHaveLength(shown.counts[group] ?? -1);
    expect(looks.filter((look) => look < 0)).toHaveLength(12 - shown.withValue);
    const scale = shown.other?.kind === "together" ? "bivariate" : shown.other ? "diverging" : "ramp";
    expect(shown.lookOfClass.every((look) => scaleOfLook(look)?.scale === scale)).toBe(true);
  });

  test("what is picked in the legend is what stands out on the map and is listed", () => {
    for (const [picked, count] of shown.counts.entries()) {
      const { isFaint } = areaLooksOf(shown, { ...all, picked, isUnsureFull: true });
      expect(needNow.ids.filter((_, area) => !isFaint?.(area))).toHaveLength(count);
      expect(focusCount(shown, { ...all, picked })).toBe(count);
    }
  });

  test("areas that chance may account for are faint on the map, and as many as the legend says", () => {
    const { isFaint } = areaLooksOf(shown, all);
    expect(needNow.ids.filter((_, area) => isFaint?.(area))).toHaveLength(shown.other?.unsure?.count ?? 0);
    expect(areaLooksOf(shown, { ...all, isUnsureFull: true }).isFaint).toBeUndefined();
  });

  test("the numbers of the sentence are those of the table's column", () => {
    if (!shown.other) return;
    const text = plainSentence(shown.other.sentence);
    const column = shown.other.columns.find(({ id }) => id === "standing" || id === "verdict");
    if (!column)
      return expect(text).toContain(`${shown.counts[shown.other.axes?.lookFirst ?? 0]} of ${shown.withValue}`);
    const said = (word: string) => shown.states.filter((_, area) => column.value(area) === word).length;
    const strong = shown.other.sentence.flatMap((part) =>
      typeof part === "string" ? [] : [Number.parseInt(part.strong, 10)],
    );
    const words = column.id === "verdict" ? ["worse", "better"] : ["higher", "lower"];
    expect(strong).toEqual(words.map(said));
    expect(text).toContain(`of ${shown.withValue} areas`);
  });

  test("the card of an area without a figure says why", () => {
    expect(areaSummary(shown, 0).value).toBe("Too few to show safely");
    expect(areaSummary(shown, 1).value).toBe("No figure was collected");
    expect(looks.slice(0, 2)).toEqual([emptyLooks.suppressed, emptyLooks.notCollected]);
  });
});

test("high is worse for a need and better for a strength, on both sides of a comparator", () => {
  const need = otherwise({ way: "against" });
  expect(need.lookOfClass).toEqual([2, 2.25, 2.5, 2.75, 3]);
  expect(need.other?.ends).toEqual(["better", "worse"]);
});

test("a change that goes over both limits is sure, and every other is not", () => {
  const shown = otherwise(
    { way: "change" },
    needThen((position) => (position === 11 ? 20 : 8 + position * 2)),
  );
  expect(shown.values.values[11]).toBe(10);
  expect(shown.other?.unsure?.count).toBe(9);
  expect(plainSentence(shown.other?.sentence ?? [])).toBe(
    "Between 2020 and 2025, it surely got worse in 1 of 10 areas and surely got better in 0. In 9 no change is sure.",
  );
});

test("where nobody has mapped and nothing is in reach there is no count, which is not nought", () => {
  const shown = otherwise(
    { way: "together" },
    { ...nothing, places: { ...places, longitudes: places.longitudes.map(() => 0) } },
  );
  expect(shown.states[11]).toBe("unmapped");
  expect(areaLooksOf(shown, all).looks[11]).toBe(emptyLooks.unmapped);
});

test("a comparator without a figure is said, and another stands in", () => {
  const shown = otherwise({ way: "against", comparator: "country" });
  expect(shown.note).toBe("There is no figure for England. Shown against Town instead.");
});

test("a range singles out the figures as they are shown, ends included", () => {
  const shown = shownNeed();
  const isIn = isInFocus(shown, { ...all, range: [14, 20] });
  expect(shown.values.values.filter((_, area) => isIn?.(area))).toEqual([14, 16, 18, 20]);
});
