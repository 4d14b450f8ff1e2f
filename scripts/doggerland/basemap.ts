import { buffer, polygon } from "@turf/turf";
import type { Feature, Geometry } from "geojson";
import { isOnLand } from "./coast.ts";
import { countryLanes } from "./country-lanes.ts";
import { mainRoads, minorRoads, parks, railways, river, riverBody } from "./country-lines.ts";
import { DISTRICTS } from "./district-centres.ts";
import type { Shapes } from "./neighbourhood-shapes.ts";
import { type Point, partsOfLine } from "./plane.ts";
import { type LatticePoint, METRES_PER_UNIT, rounded } from "./projection.ts";
import { dissolve, type LatticePolygon } from "./rings.ts";
import type { Street } from "./streets.ts";

export interface BasemapProperties {
  readonly kind: string;
  readonly name: string | null;
  readonly rank: number | null;
}

export type BasemapFeature = Feature<Geometry, BasemapProperties>;

/** One metre is enough for what is only drawn. */
const DECIMALS = 5;
const SHADE_UNITS = [22, 11] as const;

const feature = (kind: string, name: string | null, rank: number | null, geometry: Geometry): BasemapFeature => ({
  type: "Feature",
  properties: { kind, name, rank },
  geometry,
});

const lineOf = (points: readonly Point[]): number[][] => points.map((point) => rounded(point, DECIMALS));
const ringOf = (points: readonly Point[]): number[][] => [...lineOf(points), rounded(points[0] as Point, DECIMALS)];

const polygonsOf = (polygons: readonly LatticePolygon[]): number[][][][] =>
  polygons.map((rings) => rings.map((ring) => [...ring, ring[0] as LatticePoint].map(([x, y]) => [x / 1e6, y / 1e6])));

/** Lattice polygons as GeoJSON; rings closed, six decimals kept because neighbourhoods use the same coast. */
export function multiPolygonOf(polygons: readonly LatticePolygon[]): Geometry {
  return { type: "MultiPolygon", coordinates: polygonsOf(polygons) };
}

/** Everything that is drawn under and over the neighbourhoods, back to front. */
export function basemapFeatures(shapes: Shapes, streets: readonly Street[]): BasemapFeature[] {
  return [
    ...seaShades(shapes),
    feature("land", "Isle of Dogger", null, multiPolygonOf(shapes.land)),
    neighbourOutlines(shapes),
    ...parks.map(({ name, ring }) => feature("park", name, null, polygonOf(ring))),
    feature("water", "River Tide", null, polygonOf(riverBody)),
    feature("river", "River Tide", 1, { type: "LineString", coordinates: lineOf(river) }),
    ...streetFeatures(streets),
    ...countryLanes(shapes.neighbourhoods.map(({ at }) => at)).map((lane) =>
      feature("road_minor", null, 3, { type: "LineString", coordinates: lineOf(lane) }),
    ),
    ...minorRoads.map(({ name, line }) =>
      feature("road_minor", name, 2, { type: "LineString", coordinates: lineOf(line) }),
    ),
    ...mainRoads.map(({ name, line }) =>
      feature("road_main", name, 1, { type: "LineString", coordinates: lineOf(line) }),
    ),
    ...railways.map(({ name, line }) => feature("rail", name, null, { type: "LineString", coordinates: lineOf(line) })),
    feature("borough", "Doggerland", 1, multiPolygonOf(dissolve(shapes.neighbourhoods.flatMap((n) => n.polygons)))),
    ...labels(),
  ];
}

const polygonOf = (ring: readonly Point[]): Geometry => ({
  type: "Polygon",
  coordinates: [windRight(ringOf(ring))],
});

/** Anticlockwise, as RFC 7946 asks of an outside ring. */
function windRight(ring: number[][]): number[][] {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as number[], ring[i] as number[]];
    sum += (a[0] as number) * (b[1] as number) - (b[0] as number) * (a[1] as number);
  }
  return sum < 0 ? [...ring].reverse() : ring;
}

/** Two steps of shallower water round the isle and the holm, the wider first. */
function seaShades({ land }: Shapes): BasemapFeature[] {
  return SHADE_UNITS.map((units, i) => {
    const reachKm = (units * METRES_PER_UNIT) / 1000;
    const coordinates = land.map((part) => {
      const shade = buffer(polygon(polygonsOf([part])[0] ?? []), reachKm, { units: "kilometers", steps: 4 });
      if (shade?.geometry.type !== "Polygon") throw new Error("the sea shade is not one piece");
      const outside = shade.geometry.coordinates[0] ?? [];
      return [windRight(outside.map(([x, y]) => [Number(x?.toFixed(4)), Number(y?.toFixed(4))]))];
    });
    return feature("sea_shade", null, i + 1, { type: "MultiPolygon", coordinates });
  });
}

function neighbourOutlines({ surroundings }: Shapes): BasemapFeature {
  const sides = new Set(surroundings.flatMap((cell) => cell.sides.map(({ side }) => side)));
  const lines = [...sides].flatMap((side) => partsOfLine(side.line, 4, isOnLand));
  return feature("neighbour_outline", null, null, { type: "MultiLineString", coordinates: lines.map(lineOf) });
}

/** Named streets one by one; the nameless ones of a district together. */
function streetFeatures(streets: readonly Street[]): BasemapFeature[] {
  return DISTRICTS.flatMap((_, number) => {
    const here = streets.filter((street) => street.district === number);
    const nameless = here.filter((street) => street.name === null).map((street) => lineOf(street.line));
    return [
      ...here
        .filter((street) => street.name !== null)
        .map((street) =>
          feature("street", street.name, null, { type: "LineString", coordinates: lineOf(street.line) }),
        ),
      ...(nameless.length > 0
        ? [feature("street", null, null, { type: "MultiLineString", coordinates: nameless })]
        : []),
    ];
  });
}

function labels(): BasemapFeature[] {
  const at = (point: Point): Geometry => ({ type: "Point", coordinates: rounded(point, DECIMALS) });
  return [
    ...DISTRICTS.map(({ name, at: point, rank }) => feature("label_district", name, rank, at(point))),
    feature("label_water", "Outer Silver Sea", 1, at([1165, 330])),
    feature("label_water", "Tide Water", 2, at([830, 550])),
    feature("label_neighbour", "West Heath", 1, at([325, 222])),
    feature("label_neighbour", "Marshland District", 1, at([690, 890])),
  ];
}
