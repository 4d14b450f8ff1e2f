import type { Polygon } from "geojson";
import { type Contiguity, contiguityOfPairs } from "#domain/contiguity.ts";

/** A unit square with its south-west corner at a place, in hundredths of a degree. */
export function squareAt(column: number, row: number): Polygon {
  const [west, south, east, north] = [column / 100, row / 100, (column + 1) / 100, (row + 1) / 100];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Squares in rows, each bordering those beside, above, below and at its corners. */
export function gridOf(columns: number, rows: number): Contiguity {
  const [from, to]: [number[], number[]] = [[], []];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (const [right, up] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const [besideColumn, besideRow] = [column + right, row + up];
        if (besideColumn < 0 || besideColumn >= columns || besideRow >= rows) continue;
        from.push(row * columns + column);
        to.push(besideRow * columns + besideColumn);
      }
  return contiguityOfPairs(columns * rows, from, to);
}
