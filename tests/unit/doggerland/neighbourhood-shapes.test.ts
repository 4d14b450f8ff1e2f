import { featureCollection, kinks, polygon, union } from "@turf/turf";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { districtFeatures, neighbourhoodFeatures, neighbourhoodSites } from "#scripts/doggerland/areas.ts";
import { DISTRICTS } from "#scripts/doggerland/district-centres.ts";
import { neighbourhoodShapes } from "#scripts/doggerland/neighbourhood-shapes.ts";
import { signedArea2 } from "#scripts/doggerland/plane.ts";
import { fromDegrees, toDegrees, toLattice } from "#scripts/doggerland/projection.ts";
import { areaOf, dissolve, type LatticePolygon, sidesOf } from "#scripts/doggerland/rings.ts";

const shapes = neighbourhoodShapes();
const sites = neighbourhoodSites(shapes);
const all: LatticePolygon[] = shapes.neighbourhoods.flatMap(({ polygons }) => polygons);
const sum = (polygons: readonly LatticePolygon[]): number => polygons.reduce((total, p) => total + areaOf(p), 0);

describe("the neighbourhoods of Doggerland", () => {
  test("are 121 in 18 districts, each with its own name and code", () => {
    expect(sites).toHaveLength(121);
    expect(new Set(sites.map(({ district }) => district)).size).toBe(DISTRICTS.length);
    expect(new Set(sites.map(({ name }) => name)).size).toBe(121);
    expect(sites.every(({ code }) => /^D01\d{6}$/.test(code))).toBe(true);
  });

  test("are simple rings, wound as RFC 7946 asks", () => {
    for (const rings of all) {
      const closed = rings.map((ring) => [...ring, ring[0] ?? [0, 0]].map((point) => [...point]));
      expect(kinks(polygon(closed)).features).toHaveLength(0);
      expect(signedArea2(rings[0] ?? [])).toBeGreaterThan(0);
      for (const hole of rings.slice(1)) expect(signedArea2(hole)).toBeLessThan(0);
    }
  });

  test("neither overlap nor leave gaps: no side is walked twice the same way, and the areas add up", () => {
    const sides = all.flatMap(sidesOf);
    expect(new Set(sides).size).toBe(sides.length);
    const borough = dissolve(all);
    expect(borough.every((rings) => rings.length === 1)).toBe(true);
    expect(sum(all) / sum(borough)).toBeCloseTo(1, 12);
  });

  test("have the same union when another library puts them together", () => {
    const parts = all.map((rings) =>
      polygon(rings.map((ring) => [...ring, ring[0] ?? [0, 0]].map((point) => [...point]))),
    );
    const joined = union(featureCollection(parts));
    const pieces = joined?.geometry.type === "MultiPolygon" ? joined.geometry.coordinates : [];
    const area = pieces
      .flat()
      .reduce((total, ring) => total + signedArea2(ring.slice(0, -1) as [number, number][]) / 2, 0);
    expect(Math.abs(area / sum(all) - 1)).toBeLessThan(1e-6);
  });

  test("lie where the National Grid reaches", () => {
    proj4.defs(
      "EPSG:27700",
      "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +units=m +no_defs",
    );
    const grid = all.flat(2).map(([x, y]) => proj4("EPSG:4326", "EPSG:27700", [x / 1e6, y / 1e6]) as [number, number]);
    expect(Math.min(...grid.map(([easting]) => easting))).toBeGreaterThan(600_000);
    expect(Math.max(...grid.map(([easting]) => easting))).toBeLessThan(700_000);
    expect(Math.min(...grid.map(([, northing]) => northing))).toBeGreaterThan(500_000);
    expect(Math.max(...grid.map(([, northing]) => northing))).toBeLessThan(600_000);
  });

  test("dissolve into districts without moving a vertex", () => {
    const vertices = new Set(all.flat(2).map(String));
    const districts = districtFeatures(shapes, sites);
    expect(districts).toHaveLength(18);
    for (const { geometry } of districts) {
      const points = geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : [];
      expect(
        points.every(([x, y]) => vertices.has(`${Math.round((x ?? 0) * 1e6)},${Math.round((y ?? 0) * 1e6)}`)),
      ).toBe(true);
    }
    const people = (features: { properties: { population: number } }[]): number =>
      features.reduce((total, { properties }) => total + properties.population, 0);
    expect(people(districts)).toBe(people(neighbourhoodFeatures(shapes, sites)));
  });
});

describe("the drawing board", () => {
  test("is 14 m a unit where it touches the globe", () => {
    const [west, latitude] = toDegrees([700, 500]);
    const [east] = toDegrees([701, 500]);
    expect((east - west) * 111_319.49 * Math.cos((latitude * Math.PI) / 180)).toBeCloseTo(14, 2);
  });

  test("comes back from degrees where it went", () => {
    const [x, y] = fromDegrees(...toDegrees([933.25, 141.5]));
    expect(x).toBeCloseTo(933.25, 6);
    expect(y).toBeCloseTo(141.5, 6);
    expect(toLattice([700, 500])).toEqual([2_100_000, 54_720_000]);
  });
});
