import { describe, expect, test } from "vitest";
import { readDrawnShape } from "#formats/drawn-shape.ts";

const square = (west: number) => [
  [
    [west, 54],
    [west + 1, 54],
    [west + 1, 55],
    [west, 55],
    [west, 54],
  ],
];
const area = (west: number, properties = {}) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: square(west) },
});
const read = (json: object, name = "round-the-quay.geojson") =>
  readDrawnShape(new TextEncoder().encode(JSON.stringify(json)), name);

describe("a shape from a file", () => {
  test("is all areas of the file, named after the file", () => {
    expect(read({ type: "FeatureCollection", features: [area(0), area(1)] })).toEqual({
      shape: { type: "MultiPolygon", coordinates: [square(0), square(1)] },
      name: "round-the-quay",
      notes: [],
    });
  });

  test("keeps the name of the one area that has one", () => {
    expect(read(area(0, { name: " Herring Quay " })).name).toBe("Herring Quay");
  });

  test("leaves points out and says so", () => {
    const point = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [0, 54] } };
    const { shape, notes } = read({ type: "FeatureCollection", features: [area(0), point] });
    expect(shape).toMatchObject({ coordinates: [square(0)] });
    expect(notes).toEqual(["1 of 2 things in the file are no areas, and were left out."]);
  });

  test("is refused in a sentence when the file holds no area", () => {
    const line = {
      type: "LineString",
      coordinates: [
        [0, 54],
        [1, 55],
      ],
    };
    expect(() => read(line)).toThrow(
      "round-the-quay.geojson holds no area: draw a polygon in it, or choose another file.",
    );
  });
});
