import type { Geometry, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { type BoundaryRow, readBoundaries } from "#formats/boundaries.ts";
import { FileRefused } from "#formats/problem.ts";

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const square = (x: number, y: number, side = 0.01): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x, y + side],
      [x + side, y + side],
      [x + side, y],
      [x, y],
    ],
  ],
});
const feature = (properties: object, geometry: Geometry | null) => ({ type: "Feature", properties, geometry });
const collection = (features: object[], more: object = {}) => ({ type: "FeatureCollection", ...more, features });
const lsoa = (number: number, geometry: Geometry | null = square(-1.5, 53.6)) =>
  feature({ LSOA21CD: `E0101174${number}`, LSOA21NM: `Wakefield 00${number}A` }, geometry);
const read = (value: unknown, name = "areas.geojson", options = {}) => readBoundaries(bytes(value), name, options);

const cornerOf = (rows: BoundaryRow[]) => (rows[0]?.geometry as Polygon | undefined)?.coordinates[0]?.[0] ?? [];

describe("codes and names", () => {
  test("come from the columns of any year, and the authority from the name", () => {
    const { geography, rows } = read(collection([lsoa(1)]), "topo_E08000036.json");
    expect(geography).toMatchObject({ slug: "lsoa-2021", name: "LSOA 2021", level: 2, vintage: 2021 });
    expect(rows[0]).toMatchObject({
      code: "E01011741",
      name: "Wakefield 001A",
      localAuthorityCode: "E08000036",
      localAuthorityName: "Wakefield",
      population: null,
    });
  });

  test("of a ward are not those of its authority", () => {
    const properties = { WD13CD: "E05001444", WD13NM: "Ackworth", LAD25CD: "E08000036", LAD25NM: "Wakefield" };
    const { geography, rows } = read(collection([feature(properties, square(-1.5, 53.6))]));
    expect(geography.slug).toBe("ward-2013");
    expect(rows[0]).toMatchObject({
      code: "E05001444",
      localAuthorityCode: "E08000036",
      localAuthorityName: "Wakefield",
    });
  });

  test("without a year are told by the codes, and the reader asks for the year", () => {
    const { geography, notes } = read(collection([feature({ code: "E02002438", name: "A" }, square(-1.5, 53.6))]));
    expect(geography).toMatchObject({ slug: "msoa", vintage: null });
    expect(notes.join()).toContain("--vintage");
  });

  test("that nobody published are allowed when they are named", () => {
    const own = collection([feature({ patch: "P1", title: "Top end" }, square(-1.5, 53.6))]);
    const { geography, rows } = read(own, "our_patches.geojson", { map: { code: "PATCH", name: "title" } });
    expect(geography).toMatchObject({ slug: "our-patches", source: null, vintage: null });
    expect(rows[0]).toMatchObject({ code: "P1", name: "Top end" });
    expect(() => read(own)).toThrow("--map code=HEADING");
  });

  test("that come twice are reported and kept once", () => {
    const { rows, problems } = read(collection([lsoa(1), lsoa(1), lsoa(2)]));
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([{ row: 2, column: "LSOA21CD", problem: expect.stringContaining("feature 1") }]);
  });
});

describe("coordinates", () => {
  const grid = collection([lsoa(1, square(445_946, 425_833, 100))]);
  const named = { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } } };

  test("in the National Grid are converted when the file says so", () => {
    const { rows, notes } = read({ ...grid, ...named });
    const [longitude, latitude] = cornerOf(rows);
    expect(longitude).toBeCloseTo(-1.30511, 3);
    expect(latitude).toBeCloseTo(53.72689, 3);
    expect(notes.join()).toContain("EPSG:27700");
  });

  test("in the National Grid without a word are refused, with the mend, which works", () => {
    expect(() => read(grid)).toThrow(FileRefused);
    expect(() => read(grid)).toThrow("--crs EPSG:27700");
    expect(read(grid, "a.json", { crs: "EPSG:27700" }).rows).toHaveLength(1);
  });

  test("latitude first are swapped and noted", () => {
    const { rows, notes } = read(collection([lsoa(1, square(53.6, -1.5))]));
    expect(cornerOf(rows)).toEqual([-1.5, 53.6]);
    expect(notes.join()).toContain("swapped");
  });

  test("with the ordinary crs member, or heights, are left alone", () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
    const tall = {
      type: "Polygon",
      coordinates: [
        [
          [-1.5, 53.6, 9],
          [-1.5, 53.7, 9],
          [-1.4, 53.7, 9],
          [-1.5, 53.6, 9],
        ],
      ],
    };
    const { rows, notes } = read(collection([lsoa(1, tall as Geometry)], { crs }));
    expect(notes).toEqual([]);
    expect(cornerOf(rows)).toEqual([-1.5, 53.6]);
  });

  test("in some other system are refused by its name", () => {
    const crs = { type: "name", properties: { name: "EPSG:3857" } };
    expect(() => read(collection([lsoa(1)], { crs }))).toThrow("EPSG:3857");
  });
});

describe("shapes", () => {
  test("of a collection give their polygons, and say so", () => {
    const mixed: Geometry = {
      type: "GeometryCollection",
      geometries: [square(-1.5, 53.6), { type: "Point", coordinates: [-1.5, 53.6] }, square(-1.4, 53.6)],
    };
    const { rows, problems } = read(collection([lsoa(1, mixed)]));
    expect(rows[0]?.geometry.type).toBe("MultiPolygon");
    expect(problems[0]?.problem).toContain("collection");
  });

  test("that are missing, or no areas, or not numbers, leave the rest standing", () => {
    const broken = { type: "Polygon", coordinates: [[["a", 1]]] } as unknown as Geometry;
    const point: Geometry = { type: "Point", coordinates: [-1.5, 53.6] };
    const { rows, problems } = read(collection([lsoa(1), lsoa(2, null), lsoa(3, point), lsoa(4, broken)]));
    expect(rows.map(({ code }) => code)).toEqual(["E01011741"]);
    expect(new Set(problems.map(({ row }) => row))).toEqual(new Set([2, 3, 4]));
  });

  test("of TopoJSON are the same as of GeoJSON", () => {
    const topology = {
      type: "Topology",
      transform: { scale: [0.01, 0.01], translate: [-1.5, 53.6] },
      arcs: [
        [
          [0, 0],
          [0, 1],
          [1, 0],
          [0, -1],
          [-1, 0],
        ],
      ],
      objects: {
        E08000036: {
          type: "GeometryCollection",
          geometries: [
            { type: "Polygon", arcs: [[0]], properties: { LSOA11CD: "E01011740", LSOA11NM: "Wakefield 001A" } },
          ],
        },
      },
    };
    const { geography, rows } = read(topology, "topo.json");
    expect(geography.slug).toBe("lsoa-2011");
    expect(rows[0]?.geometry.coordinates).toEqual([
      [
        [-1.5, 53.6],
        [-1.5, 53.61],
        [-1.49, 53.61],
        [-1.49, 53.6],
        [-1.5, 53.6],
      ],
    ]);
  });
});

describe("refusals", () => {
  test("a file that stops in the middle names the place", () => {
    const whole = JSON.stringify(collection([lsoa(1), lsoa(2)]));
    expect(() => read(whole.slice(0, 300))).toThrow(/stops in the middle, at character 300 \(line 1\)/);
  });

  test.each([
    ['{"type": FeatureCollection}', "not valid JSON"],
    ['{"hello": 1}', "neither GeoJSON nor TopoJSON"],
    [{ geometryType: "esriGeometryPolygon", features: [] }, "Esri JSON"],
    [collection([]), "holds no features"],
    [collection([lsoa(1, null)]), "None of the 1 features"],
    ["<!doctype html><title>Sign in</title>", "web page"],
  ])("%j", (value, words) => {
    expect(() => read(value)).toThrow(FileRefused);
    expect(() => read(value)).toThrow(words);
  });

  test("one page of many is read, and noted", () => {
    const { notes } = read(collection([lsoa(1)], { properties: { exceededTransferLimit: true } }));
    expect(notes.join()).toContain("one page");
  });
});
