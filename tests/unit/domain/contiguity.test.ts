import { describe, expect, test } from "vitest";
import { contiguityOfPairs, contiguityWithin, neighbourMeans, neighboursOf } from "#domain/contiguity.ts";
import { queenContiguity } from "#domain/queen-contiguity.ts";
import { gridOf, squareAt } from "./grid-of-areas.ts";

const lists = (contiguity: ReturnType<typeof gridOf>) =>
  Array.from({ length: contiguity.count }, (_, area) => [...neighboursOf(contiguity, area)]);

describe("queen contiguity", () => {
  test("areas that share an edge or one corner are neighbours; the rest are islands", () => {
    const found = queenContiguity([squareAt(0, 0), squareAt(1, 0), squareAt(2, 1), squareAt(9, 9), null]);
    expect(lists(found)).toEqual([[1], [0, 2], [1], [], []]);
    expect(found.islands).toEqual([3, 4]);
  });

  test("corners a hair apart are one corner, corners a metre apart are two", () => {
    const hair = structuredClone(squareAt(1, 0));
    for (const corner of hair.coordinates[0] ?? []) corner[0] = (corner[0] ?? 0) + 9e-8;
    const metre = structuredClone(squareAt(1, 0));
    for (const corner of metre.coordinates[0] ?? []) corner[0] = (corner[0] ?? 0) + 1e-5;
    expect(lists(queenContiguity([squareAt(0, 0), hair]))).toEqual([[1], [0]]);
    expect(queenContiguity([squareAt(0, 0), metre]).islands).toEqual([0, 1]);
  });

  test("every part and every hole of a shape counts", () => {
    const parts = {
      type: "MultiPolygon" as const,
      coordinates: [squareAt(0, 0), squareAt(5, 5)].map((s) => s.coordinates),
    };
    const ring = {
      type: "Polygon" as const,
      coordinates: [squareAt(20, 20).coordinates[0] ?? [], squareAt(6, 5).coordinates[0] ?? []],
    };
    expect(lists(queenContiguity([parts, ring, squareAt(1, 1)]))).toEqual([[1, 2], [0], [0]]);
  });

  test("a whole grid is found as it was made", () => {
    const squares = Array.from({ length: 12 * 9 }, (_, at) => squareAt(at % 12, Math.floor(at / 12)));
    expect(lists(queenContiguity(squares))).toEqual(lists(gridOf(12, 9)));
  });
});

describe("contiguity", () => {
  test("pairs count once whatever their order, and nobody borders itself", () => {
    expect(lists(contiguityOfPairs(3, [0, 1, 1, 2], [1, 0, 2, 2]))).toEqual([[1], [0, 2], [1]]);
    expect(() => contiguityOfPairs(2, [0], [2])).toThrow(RangeError);
  });

  test("an area whose neighbours are left out becomes an island", () => {
    const line = contiguityOfPairs(4, [0, 1, 2], [1, 2, 3]);
    const within = contiguityWithin(line, [0, 2, 3]);
    expect(lists(within)).toEqual([[], [2], [1]]);
    expect(within.islands).toEqual([0]);
  });

  test("the lag is the neighbours' mean, and 0 for an island", () => {
    const line = contiguityOfPairs(4, [0, 1], [1, 2]);
    expect([...neighbourMeans(Float64Array.of(1, 5, 9, 7), line)]).toEqual([5, 5, 5, 0]);
  });
});
