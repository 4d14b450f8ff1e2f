import type { Feature, Geometry } from "geojson";
import { multiPolygonOf } from "./basemap.ts";
import { DISTRICTS } from "./district-centres.ts";
import type { Shapes } from "./neighbourhood-shapes.ts";
import type { Point } from "./plane.ts";
import { type Grain, grains } from "./population.ts";
import { rounded } from "./projection.ts";
import { dissolve } from "./rings.ts";

/** An area as it is committed: GeoJSON properties, names in full. */
export interface AreaProperties {
  readonly code: string;
  readonly name: string;
  /** The district a neighbourhood lies in; null for a district itself. */
  readonly district: string | null;
  readonly population: number;
  /** Population-weighted, EPSG:4326. */
  readonly centroid: readonly [longitude: number, latitude: number];
  /** False where nobody has looked for organisations yet. */
  readonly isMapped: boolean;
}

export type AreaFeature = Feature<Geometry, AreaProperties>;

/** Everything later steps need to know of a neighbourhood, beside its committed properties. */
export interface NeighbourhoodSite {
  readonly code: string;
  readonly name: string;
  readonly district: number;
  readonly at: Point;
  readonly grain: Grain;
  readonly isMapped: boolean;
}

/** Two patches where nobody has walked round with a notebook yet: their middles, and how far they reach. */
const UNMAPPED: readonly { readonly at: Point; readonly reach: number }[] = [
  { at: [775, 290], reach: 42 },
  { at: [650, 690], reach: 52 },
];

/** Neighbourhoods in order from north to south, named by district and number. */
export function neighbourhoodSites(shapes: Shapes): NeighbourhoodSite[] {
  const grain = grains(shapes);
  const totals = DISTRICTS.map((_, i) => shapes.neighbourhoods.filter((n) => n.district === i).length);
  const used = DISTRICTS.map(() => 0);
  return shapes.neighbourhoods.map(({ at, district }, i) => {
    const number = (used[district] ?? 0) + 1;
    used[district] = number;
    const place = DISTRICTS[district]?.name ?? "";
    return {
      code: `D01${String(i + 1).padStart(6, "0")}`,
      name: (totals[district] ?? 0) > 1 ? `${place} ${number}` : place,
      district,
      at,
      grain: grain[i] as Grain,
      isMapped: !UNMAPPED.some((patch) => Math.hypot(at[0] - patch.at[0], at[1] - patch.at[1]) < patch.reach),
    };
  });
}

export function neighbourhoodFeatures(shapes: Shapes, sites: readonly NeighbourhoodSite[]): AreaFeature[] {
  return sites.map((site, i) => ({
    type: "Feature",
    properties: {
      code: site.code,
      name: site.name,
      district: DISTRICTS[site.district]?.name ?? null,
      population: site.grain.population,
      centroid: rounded(site.at, 6),
      isMapped: site.isMapped,
    },
    geometry: multiPolygonOf(shapes.neighbourhoods[i]?.polygons ?? []),
  }));
}

/** Districts, dissolved from their neighbourhoods without moving a vertex. */
export function districtFeatures(shapes: Shapes, sites: readonly NeighbourhoodSite[]): AreaFeature[] {
  return DISTRICTS.map(({ name }, number) => {
    const members = sites.filter((site) => site.district === number);
    const population = members.reduce((sum, site) => sum + site.grain.population, 0);
    const mean = (axis: 0 | 1): number =>
      members.reduce((sum, site) => sum + site.at[axis] * site.grain.population, 0) / population;
    const polygons = shapes.neighbourhoods.filter((n) => n.district === number).flatMap((n) => n.polygons);
    return {
      type: "Feature",
      properties: {
        code: `D02${String(number + 1).padStart(6, "0")}`,
        name,
        district: null,
        population,
        centroid: rounded([mean(0), mean(1)], 6),
        isMapped: members.some((site) => site.isMapped),
      },
      geometry: multiPolygonOf(dissolve(polygons)),
    };
  });
}
