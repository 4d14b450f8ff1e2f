import { expect, test } from "vitest";
import { completeOutlines } from "#domain/neighbourhood-outlines.ts";

test("an area sent without a shape has its bounds for one, wound like the others", () => {
  const shape = [
    [
      [
        [0, 0],
        [2, 0],
        [1, 2],
        [0, 0],
      ],
    ],
  ];
  const sent = { geography: "squares", ids: [7, 8], shapes: [shape, null] };
  const whole = completeOutlines(sent, { west: [0, 3], south: [0, 4], east: [2, 5], north: [2, 6] });
  expect(whole.shapes[0]).toBe(shape);
  const [ring = []] = whole.shapes[1]?.[0] ?? [];
  expect(ring[0]).toEqual(ring.at(-1));
  expect(new Set(ring.map(String))).toEqual(new Set(["3,4", "5,4", "5,6", "3,6"]));
  const twiceArea = ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], side) => sum + (ring[side]?.[0] ?? 0) * y - x * (ring[side]?.[1] ?? 0), 0);
  expect(twiceArea).toBe(8);
});
