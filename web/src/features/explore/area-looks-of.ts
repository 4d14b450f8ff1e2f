import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import { type Focus, standsBack } from "./focus.ts";
import type { AreaState, ShownIndicator } from "./shown-indicator.ts";

/** How each area looks on the map; what a person did not single out stands back. */
export function areaLooksOf(shown: ShownIndicator, focus: Focus): AreaLooks {
  const { values, states, classPositions, lookOfClass, classes, other } = shown;
  const looks = classPositions.map((position, area) =>
    position === null ? emptyLookOf(states[area]) : (lookOfClass[position] ?? 0),
  );
  const { picked, range, isUnsureFull } = focus;
  const cut = other?.key ?? [classes.method, classes.breaks].join("|");
  const key = [values.geography, values.indicator, values.period, cut, picked, range, isUnsureFull].join("|");
  const isFaint = standsBack(shown, focus);
  return { ids: values.ids, looks, key, ...(isFaint ? { isFaint } : {}) };
}

function emptyLookOf(state: AreaState | undefined): number {
  return state === undefined || state === "value" ? emptyLooks.notCollected : emptyLooks[state];
}

/** A plain map, for what would not be read over values. */
export function plainLooksOf({ values }: ShownIndicator): AreaLooks {
  return { ids: values.ids, looks: values.ids.map(() => emptyLooks.nothing), key: `${values.geography}|plain` };
}
