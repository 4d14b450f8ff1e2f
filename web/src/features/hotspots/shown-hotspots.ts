import { clustersOf } from "#domain/clusters.ts";
import type { Contiguity } from "#domain/contiguity.ts";
import { hotspotWords } from "#domain/hotspot-words.ts";
import type { HotspotClass, Hotspots } from "#domain/hotspots.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { HotspotsView } from "#view/hotspots-view.ts";
import type { Studied } from "./studied.ts";
import { words } from "./words.ts";

/** A row of the legend: what an area is called on the map, in the table and in the sentence. */
export type HotspotRow = NonNullable<HotspotsView["row"]>;

/** One area, as the map, the table and an export have it. */
export type HotspotArea = {
  position: number;
  code: string;
  name: string;
  row: HotspotRow;
  /** What it would be if it were sure. */
  direction: HotspotClass;
  value: number | null;
  /** Null for islands and areas without a figure. */
  statistic: number | null;
  p: number | null;
  q: number | null;
};

export type Cluster = {
  kind: "high-high" | "low-low";
  positions: number[] /** The surest of its areas. */;
  heart: HotspotArea;
};

/** Clusters, ready to be drawn, listed and spoken about. */
export type ShownHotspots = {
  index: NeighbourhoodIndex;
  studied: Studied;
  found: Hotspots;
  /** In the order of the index. */
  areas: HotspotArea[];
  /** Surest first; areas without a figure last. */
  ranked: HotspotArea[];
  counts: Record<HotspotRow, number>;
  clusters: Cluster[];
};

/** An area that by itself would pass, though not among so many looked at. */
const leaningP = 0.05;

/** All that a screen says about clusters, from one answer of the worker. */
export function shownHotspots(
  index: NeighbourhoodIndex,
  studied: Studied,
  found: Hotspots,
  contiguity: Contiguity,
): ShownHotspots {
  const areas = index.codes.map((code, position): HotspotArea => {
    const p = finite(found.p[position]);
    return {
      position,
      code,
      name: index.names[position] ?? code,
      row: rowOf(found.classes[position] ?? "no-figure", p, studied.lacks[position] ?? null),
      direction: found.directions[position] ?? "no-figure",
      value: studied.values[position] ?? null,
      statistic: p === null ? null : finite(found.statistic[position]),
      p,
      q: finite(found.q[position]),
    };
  });
  const counts = Object.fromEntries(rowOrder.map((row) => [row, 0])) as Record<HotspotRow, number>;
  for (const { row } of areas) counts[row]++;
  const clusters = (["high-high", "low-low"] as const).flatMap((kind) =>
    clustersOf(contiguity, (position) => areas[position]?.row === kind).map((positions) => ({
      kind,
      positions,
      heart: surestFirst(positions.map((position) => areas[position] as HotspotArea))[0] as HotspotArea,
    })),
  );
  return { index, studied, found, areas, ranked: surestFirst(areas), counts, clusters };
}

const rowOrder: readonly HotspotRow[] = [
  "high-high",
  "low-low",
  "high-low",
  "low-high",
  "leaning",
  "not-sure",
  "island",
  "suppressed",
  "notCollected",
  "unmapped",
];

/** The rows that a legend lists: those of the method, and of the rest those that some area is in. */
export function rowsListed({ found, counts }: ShownHotspots): HotspotRow[] {
  const always = found.method === "local-moran" ? rowOrder.slice(0, 4) : rowOrder.slice(0, 2);
  const rest: readonly HotspotRow[] = rowOrder.slice(4);
  return [...always, ...rest.filter((row) => row === "leaning" || row === "not-sure" || counts[row] > 0)];
}

/** What a row is called, and what it means. */
export function rowWords(row: HotspotRow, { found }: ShownHotspots): { name: string; meaning: string } {
  if (row === "leaning") return words.leaning;
  if (row === "suppressed" || row === "notCollected" || row === "unmapped") return words.lacks[row];
  return hotspotWords(row, found.method);
}

/** What an area is called in a table: a leaning one also by what it leans to. */
export function classWords(area: HotspotArea, shown: ShownHotspots): string {
  const { name } = rowWords(area.row, shown);
  if (area.row !== "leaning") return name;
  return words.leaningTo(hotspotWords(area.direction, shown.found.method).name);
}

function rowOf(found: HotspotClass, p: number | null, lack: Studied["lacks"][number]): HotspotRow {
  if (lack) return lack;
  if (found === "no-figure") return "notCollected";
  if (found !== "not-sure") return found;
  return p !== null && p <= leaningP ? "leaning" : "not-sure";
}

function surestFirst(areas: readonly HotspotArea[]): HotspotArea[] {
  const size = ({ statistic }: HotspotArea) => Math.abs(statistic ?? 0);
  return [...areas].sort(
    (a, b) => compared(a.q, b.q) || compared(a.p, b.p) || size(b) - size(a) || a.position - b.position,
  );
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Least first, what is unknown last. */
function compared(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
