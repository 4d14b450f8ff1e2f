import { roundedTo } from "#domain/indicator-format.ts";
import type { ExploreView } from "#view/explore-view.ts";
import type { ShownIndicator } from "./shown-indicator.ts";

/** What a person singled out: a class, a range of figures, or those that are surely different. */
export type Focus = Pick<ExploreView, "picked" | "range" | "isUnsureFull">;

/** Whether an area is among those singled out; undefined when all are. */
export function isInFocus(
  shown: ShownIndicator,
  { picked, range }: Focus,
): ((position: number) => boolean) | undefined {
  const { classPositions, counts, values, indicator, other } = shown;
  const hasPick = picked !== null && picked < counts.length;
  const [from, to] = (other?.kind === "together" ? null : range) ?? [];
  if (!hasPick && from === undefined) return undefined;
  return (position) => {
    if (hasPick && classPositions[position] !== picked) return false;
    if (from === undefined || to === undefined) return true;
    const value = values.values[position] ?? null;
    if (value === null) return false;
    const figure = roundedTo(value, indicator.decimals);
    return figure >= from && figure <= to;
  };
}

/** Whether an area stands back on the map: it is not singled out, or chance may account for its difference. */
export function standsBack(shown: ShownIndicator, focus: Focus): ((position: number) => boolean) | undefined {
  const isIn = isInFocus(shown, focus);
  const unsure = focus.isUnsureFull ? null : shown.other?.isUnsure;
  if (!isIn && !unsure) return undefined;
  return (position) => (isIn !== undefined && !isIn(position)) || unsure?.[position] === true;
}

/** How many areas are singled out. */
export function focusCount(shown: ShownIndicator, focus: Focus): number | null {
  const isIn = isInFocus(shown, focus);
  return isIn ? shown.classPositions.filter((_, position) => isIn(position)).length : null;
}
