import { describe, expect, test } from "vitest";
import {
  closedLine,
  cornersOfText,
  type DrawnLine,
  lineText,
  noLine,
  shapeOfLine,
  withCorner,
  withCornerMoved,
  withoutLast,
} from "#domain/drawn-line.ts";
import { drawView } from "#view/draw-view.ts";

const three = [
  [1, 54],
  [1.01, 54],
  [1.01, 54.01],
] as const;
const triangle: DrawnLine = { corners: three, isClosed: true };

describe("a drawn line", () => {
  test("becomes a shape once it is led back to its first corner", () => {
    const open = three.reduce<DrawnLine>(withCorner, noLine);
    expect(shapeOfLine(open)).toBeNull();
    expect(shapeOfLine(closedLine(open))).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [1, 54],
          [1.01, 54],
          [1.01, 54.01],
          [1, 54],
        ],
      ],
    });
  });

  test("cannot be finished with two corners, and takes none after it is finished", () => {
    expect(closedLine({ corners: three.slice(0, 2), isClosed: false }).isClosed).toBe(false);
    expect(withCorner(triangle, [1, 54.02])).toBe(triangle);
  });

  test("takes no corner twice running, and none finer than a metre", () => {
    const once = withCorner(noLine, [1.000001, 54]);
    expect(once.corners).toEqual([[1, 54]]);
    expect(withCorner(once, [1.000002, 54])).toBe(once);
  });

  test("is opened again before it loses a corner", () => {
    const opened = withoutLast(triangle);
    expect(opened).toEqual({ corners: three, isClosed: false });
    expect(withoutLast(opened).corners).toHaveLength(2);
    expect(withoutLast(noLine)).toEqual(noLine);
  });

  test("keeps its order when a corner is moved", () => {
    expect(withCornerMoved(triangle, 1, [1.02, 54]).corners).toEqual([
      [1, 54],
      [1.02, 54],
      [1.01, 54.01],
    ]);
  });

  test("reads back from an address, and nonsense reads as no line", () => {
    expect(cornersOfText(lineText(three))).toEqual(three);
    for (const text of ["", "1", "1,x", "1,54;200,3", "%"]) expect(cornersOfText(text)).toEqual([]);
  });
});

test("a drawing stays in its address, and an address holds only what was drawn", () => {
  const drawn = { ...drawView.read({}), corners: three, isClosed: true };
  expect(drawView.read(drawView.write(drawn))).toEqual(drawn);
  const picked = { ...drawView.read({}), way: "areas" as const, areas: ["E01000001", "E01000002"] };
  expect(drawView.read(drawView.write(picked))).toEqual(picked);
  expect(drawView.write(drawView.read({}))).toEqual({});
});
