import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import type { ShownIndicator } from "./shown-indicator.ts";

/** How each area looks on the map; with a class picked in the legend, the others stand back. */
export function areaLooksOf(shown: ShownIndicator, picked: number | null): AreaLooks {
  const { values, states, classPositions, rampOfClass, classes } = shown;
  const looks = classPositions.map((position, area) =>
    position === null
      ? states[area] === "suppressed"
        ? emptyLooks.suppressed
        : emptyLooks.notCollected
      : (rampOfClass[position] ?? 0),
  );
  const key = [values.geography, values.indicator, values.period, classes.method, classes.breaks, picked].join("|");
  return {
    ids: values.ids,
    looks,
    key,
    ...(picked === null ? {} : { isFaint: (area: number) => classPositions[area] !== picked }),
  };
}

/** A plain map, for what would not be read over values. */
export function plainLooksOf({ values }: ShownIndicator): AreaLooks {
  return { ids: values.ids, looks: values.ids.map(() => emptyLooks.nothing), key: `${values.geography}|plain` };
}
