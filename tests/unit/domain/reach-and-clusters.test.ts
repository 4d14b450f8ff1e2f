import { describe, expect, test } from "vitest";
import { clustersOf } from "#domain/clusters.ts";
import { contiguityOfPairs } from "#domain/contiguity.ts";
import { provisionPerThousand } from "#domain/provision.ts";
import { matrixSeconds, routingHost } from "#domain/routing.ts";

test("clusters are what hangs together, the largest first", () => {
  const line = contiguityOfPairs(7, [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6]);
  const isIn = (position: number) => position !== 1 && position !== 6;
  expect(clustersOf(line, isIn)).toEqual([[2, 3, 4, 5], [0]]);
  expect(clustersOf(line, () => false)).toEqual([]);
});

describe("provision", () => {
  const areas = { longitudes: [0, 0.001, 1], latitudes: [54, 54, 54], populations: [600, 400, null] };
  const places = { longitudes: [0, 0.0005], latitudes: [54, 54] };

  test("is places in reach over the people in the same reach", () => {
    expect(provisionPerThousand(areas, places, 15)).toEqual([2, 2, null]);
  });
});

describe("a routing service", () => {
  const valhalla = { service: "valhalla", url: "https://routing.example.org:8002/v" } as const;

  test("that leaves a walk out, or answers something else, is not believed", () => {
    expect(() => matrixSeconds(valhalla, { error: "no" }, 1, 1)).toThrow("something else");
    expect(() => matrixSeconds(valhalla, { sources_to_targets: [[]] }, 1, 1)).toThrow("left out");
    expect(matrixSeconds(valhalla, { sources_to_targets: [[{ time: null }, { time: 61 }]] }, 1, 2)).toEqual([
      [null, 61],
    ]);
  });

  test("is named to a page's policy by its host alone", () => {
    expect(routingHost(valhalla)).toBe("https://routing.example.org:8002");
    expect(routingHost({ service: "none" })).toBeNull();
    expect(routingHost({ service: "valhalla", url: "nonsense" })).toBeNull();
  });
});
