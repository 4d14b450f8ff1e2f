import { featureCollection, intersect, polygon, union } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { type Cell, cellsAround, ringOf } from "./cells.ts";
import { island, mainland, spit } from "./coast.ts";
import { districtAt } from "./district-centres.ts";
import { isInside, type Point } from "./plane.ts";
import { type LatticePoint, toLattice } from "./projection.ts";
import { areaOf, dissolve, type LatticePolygon, sidesOf, windAnticlockwise, withoutRepeats } from "./rings.ts";
import { isInBorough, settlementPoints } from "./settlement.ts";

/** A neighbourhood as drawn: where it grew from, the district it belongs to, and its land. */
interface NeighbourhoodShape {
  readonly at: Point;
  readonly district: number;
  readonly polygons: readonly LatticePolygon[];
}

export interface Shapes {
  /** In order from north to south, the order in which they are numbered. */
  readonly neighbourhoods: readonly NeighbourhoodShape[];
  /** Cells of the country round about, for faint outlines. */
  readonly surroundings: readonly Cell[];
  readonly land: readonly LatticePolygon[];
}

type LatticeGeometry = Polygon | MultiPolygon;

const closed = (ring: readonly LatticePoint[]): number[][] => [...ring, ring[0] as LatticePoint].map((p) => [...p]);
const geometryOf = (ring: readonly Point[]) =>
  polygon([closed(windAnticlockwise(withoutRepeats(ring.map(toLattice))))]);

/** Rounds what a clipping gave back to whole lattice points; slivers that round to nothing go. */
function toPolygons(geometry: LatticeGeometry): LatticePolygon[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts
    .map((rings) =>
      rings.map((ring) =>
        withoutRepeats(ring.slice(0, -1).map(([x, y]): LatticePoint => [Math.round(x ?? 0), Math.round(y ?? 0)])),
      ),
    )
    .filter((rings) => (rings[0]?.length ?? 0) > 2 && areaOf(rings) > 0);
}

/** Whether no coast runs through a cell, which spares it the slow clipping. */
function isInland(ring: readonly Point[]): boolean {
  const coast = [...mainland, ...spit];
  return ring.every((point) => isInside(point, mainland)) && !coast.some((point) => isInside(point, ring));
}

/** All the neighbourhoods, clipped to the coast; together they cover the borough's land once. */
export function neighbourhoodShapes(): Shapes {
  const cells = cellsAround(settlementPoints());
  const land = union(featureCollection([mainland, island, spit].map(geometryOf)));
  if (!land) throw new Error("there is no land");
  const within = cells.filter((cell) => isInBorough(cell.at)).sort((a, b) => a.at[1] - b.at[1]);
  const clipped = within.map((cell) => {
    if (isInland(ringOf(cell))) return [[windAnticlockwise(withoutRepeats(ringOf(cell).map(toLattice)))]];
    const shape = intersect(featureCollection<LatticeGeometry>([geometryOf(ringOf(cell)), land]));
    return shape ? toPolygons(shape.geometry) : [];
  });
  const owned = handOverFarBanks(
    within.map((cell) => toLattice(cell.at)),
    clipped,
  );
  const neighbourhoods = within.map((cell, i) => ({
    at: cell.at,
    district: districtAt(cell.at),
    polygons: dissolve(owned[i] ?? []),
  }));
  return {
    neighbourhoods,
    surroundings: cells.filter((cell) => !isInBorough(cell.at)),
    land: toPolygons(land.geometry),
  };
}

/** A cell that reaches across the water gives the far bank to the neighbour there, so that nobody lives on both sides. */
function handOverFarBanks(centres: readonly LatticePoint[], clipped: readonly LatticePolygon[][]): LatticePolygon[][] {
  const homes = clipped.map((parts, i) => {
    const home = parts.find((part) => isInside(centres[i] as LatticePoint, part[0] as LatticePoint[])) ?? parts[0];
    if (!home) throw new Error(`neighbourhood ${i} has no land`);
    return home;
  });
  const owned = homes.map((home) => [home]);
  const homeSides = homes.map((home) => new Set(sidesOf(home).map((side) => side.split(">").reverse().join(">"))));
  for (const [i, parts] of clipped.entries()) {
    for (const part of parts.filter((candidate) => candidate !== homes[i])) {
      const shared = homeSides.map((sides) => sidesOf(part).filter((side) => sides.has(side)).length);
      const most = Math.max(...shared);
      owned[most > 0 ? shared.indexOf(most) : i]?.push(part);
    }
  }
  return owned;
}
