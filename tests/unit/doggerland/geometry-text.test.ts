import { expect, test } from "vitest";
import { geometryText, pointText } from "#scripts/doggerland/load/geometry-text.ts";

test("a polygon with two parts is written as PostGIS reads it, with its reference system", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(geometryText({ type: "MultiPolygon", coordinates: [[ring], [ring]] })).toBe(
    "SRID=4326;MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((0 0,1 0,1 1,0 0)))",
  );
  expect(pointText([2.1, 54.7])).toBe("SRID=4326;POINT(2.1 54.7)");
});

test("what the demo has none of is refused", () => {
  expect(() => geometryText({ type: "GeometryCollection", geometries: [] })).toThrow(TypeError);
});
