import { type Classes, classesOf, classLabel, classOf } from "#domain/classes.ts";
import { type AccessPart, accessParts } from "#domain/floating-catchment.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { rampPosition } from "#domain/ramp.ts";
import { paceM } from "#domain/walking.ts";
import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import type { AccessFound } from "./access-found.ts";
import type { Demand, Services } from "./services.ts";
import { words } from "./words.ts";

/** A row of the legend: "class-0" (least) and up, nothing in reach, or a kind of empty. */
export type AccessRow = `class-${number}` | "none" | "unmapped" | "suppressed" | "notCollected";

/** One area, as the map, the table and an export have it. */
export type AccessArea = {
  position: number;
  code: string;
  name: string;
  row: AccessRow;
  /** Places per 1,000 people, weighted by nearness; null where it cannot be said. */
  perThousand: number | null;
  inReach: number;
  nearestMinutes: number | null;
  people: number | null;
};

/** Access, ready to be drawn, listed and spoken about. */
export type ShownAccess = {
  index: NeighbourhoodIndex;
  services: Services;
  found: AccessFound;
  classes: Classes;
  areas: AccessArea[];
  /** Least access first; areas that cannot be said last. */
  ranked: AccessArea[];
  counts: Map<AccessRow, number>;
  /** People counted, and those of them with a service in reach of their area's centre. */
  people: number;
  peopleInReach: number;
};

const decimals = 2;

/** All that a screen says about access, from one answer of the worker. */
export function shownAccess(
  index: NeighbourhoodIndex,
  services: Services,
  demand: Demand,
  found: AccessFound,
): ShownAccess {
  const figures = index.codes.map((_, at) => {
    const isUnmapped = !found.inReach[at] && !index.isMapped[at];
    return demand.lacks[at] || isUnmapped ? null : 1000 * (found.access[at] ?? 0);
  });
  const classes = classesOf(
    figures.map((figure, at) => (found.inReach[at] ? figure : null)),
    { method: "quantile", count: 5, decimals },
  );
  const areas = index.codes.map((code, position): AccessArea => {
    const inReach = found.inReach[position] ?? 0;
    const perThousand = figures[position] ?? null;
    const nearest = found.nearest[position] ?? Number.NaN;
    const row = (): AccessRow => {
      if (!inReach && !index.isMapped[position]) return "unmapped";
      const lack = demand.lacks[position];
      if (lack) return lack;
      return inReach ? `class-${classOf(perThousand, classes) ?? 0}` : "none";
    };
    return {
      position,
      code,
      name: index.names[position] ?? code,
      row: row(),
      perThousand,
      inReach,
      nearestMinutes: Number.isFinite(nearest) ? nearest : null,
      people: demand.people[position] ?? null,
    };
  });
  const counts = new Map<AccessRow, number>();
  for (const { row } of areas) counts.set(row, (counts.get(row) ?? 0) + 1);
  const sum = (list: readonly AccessArea[]) => list.reduce((all, { people }) => all + (people ?? 0), 0);
  return {
    index,
    services,
    found,
    classes,
    areas,
    ranked: [...areas].sort(byLeastAccess),
    counts,
    people: sum(areas),
    peopleInReach: sum(areas.filter(({ inReach }) => inReach > 0)),
  };
}

/** The rows that a legend lists, most access first. */
export function rowsListed({ classes, counts }: ShownAccess): AccessRow[] {
  const steps = classes.counts.map((_, step): AccessRow => `class-${step}`).reverse();
  const empties: AccessRow[] = ["none", "notCollected", "suppressed", "unmapped"];
  return [...steps, ...empties.filter((row) => row === "none" || counts.has(row))];
}

/** What a row is called. */
export function rowName(row: AccessRow, { classes }: ShownAccess): string {
  if (row === "none" || row === "unmapped" || row === "suppressed" || row === "notCollected") return words.rows[row];
  return classLabel(stepOf(row), classes);
}

/** Where a row stands on the ramp: little access is what to look at; null for the empty ones. */
export function rampOfRow(row: AccessRow, { classes }: ShownAccess): number | null {
  if (!row.startsWith("class-")) return null;
  return rampPosition(stepOf(row), classes.counts.length, 1);
}

/** How each area looks; with a row picked, the others stand back. */
export function accessLooks(shown: ShownAccess, picked: string | null): AreaLooks {
  const { index, areas } = shown;
  const looks = areas.map(({ row }) => {
    if (row === "none") return emptyLooks.nothing;
    if (row === "unmapped" || row === "suppressed" || row === "notCollected") return emptyLooks[row];
    return rampOfRow(row, shown) ?? emptyLooks.nothing;
  });
  return {
    ids: index.ids,
    looks,
    key: `${index.geography}|access|${looks.join(",")}|${picked}`,
    ...(picked ? { isFaint: (position: number) => areas[position]?.row !== picked } : {}),
  };
}

/** What people of an area would reach, the greatest part of their access first. */
export type Reached = { id: string; name: string; theme: string; minutes: number; share: number; supply: number };

export function reachedFrom({ found, services }: ShownAccess, position: number): Reached[] {
  const parts = accessParts(position, found.pairs, found.catchment);
  const whole = parts.reduce((sum, { part }) => sum + part, 0);
  return parts.map(({ supply, distance, part }: AccessPart) => ({
    supply,
    id: services.ids[supply] ?? "",
    name: services.names[supply] ?? "",
    theme: services.themes[supply] ?? "",
    minutes: distance / paceM,
    share: part / whole,
  }));
}

function stepOf(row: AccessRow): number {
  return Number(row.slice("class-".length));
}

function byLeastAccess(a: AccessArea, b: AccessArea): number {
  if (a.perThousand === null || b.perThousand === null)
    return Number(a.perThousand === null) - Number(b.perThousand === null) || a.position - b.position;
  return a.perThousand - b.perThousand || (b.people ?? 0) - (a.people ?? 0) || a.position - b.position;
}
