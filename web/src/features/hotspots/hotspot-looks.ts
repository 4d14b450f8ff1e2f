import type { HotspotClass } from "#domain/hotspots.ts";
import type { Polarity } from "#domain/indicator.ts";
import { type AreaLooks, divergingLook, emptyLooks } from "#layers/area-looks.ts";
import type { HotspotArea, HotspotRow, ShownHotspots } from "./shown-hotspots.ts";

/** From better to worse where a high figure is worse; the other way round where it is better. */
const places: Partial<Record<HotspotClass, number>> = {
  "high-high": 1,
  "high-low": 0.76,
  "not-sure": 0.5,
  "low-high": 0.24,
  "low-low": 0,
};

/** The look of a class. */
export function lookOfClass(name: HotspotClass, polarity: Polarity): number {
  const place = places[name];
  if (place === undefined) return emptyLooks.nothing;
  return divergingLook(polarity === 1 ? 1 - place : place);
}

/** The look of a legend's row; null for a row that has no colour of its own. */
export function lookOfRow(row: HotspotRow, polarity: Polarity): number | null {
  if (row === "leaning") return null;
  if (row === "suppressed" || row === "notCollected" || row === "unmapped") return emptyLooks[row];
  return lookOfClass(row, polarity);
}

/** How each area looks. Who only leans is faint, until its row is picked; with a row picked, the others stand back. */
export function hotspotLooks({ index, areas, studied, found }: ShownHotspots, picked: HotspotRow | null): AreaLooks {
  const lookOf = ({ row, direction }: HotspotArea) =>
    lookOfRow(row, studied.polarity) ?? lookOfClass(direction, studied.polarity);
  const looks = areas.map(lookOf);
  const isFaint = (position: number) => {
    const row = areas[position]?.row;
    return picked === null ? row === "leaning" : row !== picked;
  };
  return {
    ids: index.ids,
    looks,
    isFaint,
    key: `${index.geography}|hotspots|${found.method}|${looks.join(",")}|${picked}`,
  };
}
