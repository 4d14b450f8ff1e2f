import type { WayWish } from "#features/explore/beside-wish.ts";
import { type Given, shownOtherwise } from "#features/explore/other-ways.ts";
import type { ShownIndicator } from "#features/explore/shown-indicator.ts";
import { catalogue, shownNeed, valuesOf } from "./small-borough.ts";

const plain: WayWish = {
  way: "values",
  comparator: "borough",
  chosenSet: [],
  classCount: null,
  method: null,
  beside: null,
};

/** No second figures. */
export const nothing: Given = { wanted: null, values: undefined, places: undefined };

/** The need of 2020, to see a change from. */
export const needThen = (figureAt: (position: number) => number): Given => ({
  ...nothing,
  wanted: { indicator: "need", period: "2020" },
  values: valuesOf("need", "2020", figureAt),
});

/** The need of the small borough, shown in another way. */
export function otherwise(change: Partial<WayWish>, given: Given = nothing): ShownIndicator {
  const shown = shownOtherwise(shownNeed(), { ...plain, ...change }, given, { catalogue, areasName: "areas" });
  if (!shown) throw new Error("Nothing is shown.");
  return shown;
}
