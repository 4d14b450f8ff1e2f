import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import type { BesideWish, WayWish } from "./beside-wish.ts";
import { organisationsInReach, type SecondMeasure, secondIndicator } from "./second-measure.ts";
import { shownAgainst } from "./shown-against.ts";
import { shownChange } from "./shown-change.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import { shownTogether } from "./shown-together.ts";
import { wayWords as say } from "./ways-words.ts";

export type Given = {
  /** The other figures that were asked for; null when none are needed. */
  wanted: BesideWish | null;
  values: IndicatorValues | undefined;
  places: OrganisationPlaces | undefined;
};

/** The measure as the view would have it; null while the other figures are on their way. */
export function shownOtherwise(
  base: ShownIndicator,
  view: WayWish,
  { wanted, values, places }: Given,
  place: { catalogue: readonly Indicator[]; areasName: string },
): ShownIndicator | null {
  if (view.way === "against") return shownAgainst(base, view, place.areasName);
  const beside = values && wanted && isWanted(values, wanted, base) ? values : null;
  if (view.way === "change")
    return wanted
      ? beside && shownChange(base, beside, view, place.areasName)
      : { ...base, note: say.onePeriod(base.indicator.name) };
  const second = wanted
    ? secondOf(beside, place.catalogue)
    : places && organisationsInReach(view.beside ?? "reach", base.index, places);
  return second ? shownTogether(base, second, place.areasName) : null;
}

function secondOf(values: IndicatorValues | null, catalogue: readonly Indicator[]): SecondMeasure | null {
  const indicator = catalogue.find(({ slug }) => slug === values?.indicator);
  return values && indicator ? secondIndicator(indicator, values) : null;
}

/** Whether these are the figures that were asked for: the last ones stay until the next have come. */
function isWanted(values: IndicatorValues, { indicator, period }: BesideWish, base: ShownIndicator): boolean {
  if (values.geography !== base.values.geography || values.indicator !== indicator) return false;
  return period === null || values.period === period;
}
