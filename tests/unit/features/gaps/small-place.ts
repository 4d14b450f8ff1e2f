import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { Lack, Measure } from "#features/gaps/gap-measures.ts";

/** Nine areas in a row; need falls from the first, help rises; the eighth is suppressed, the ninth unmapped. */
export const index: NeighbourhoodIndex = {
  geography: "small",
  ids: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  codes: ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"],
  names: ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"],
  districts: new Array(9).fill(null),
  populations: new Array(9).fill(1000),
  longitudes: new Array(9).fill(2),
  latitudes: [54, 54.01, 54.02, 54.03, 54.04, 54.05, 54.06, 54.07, 54.08],
  organisationCounts: [0, 1, 2, 3, 4, 5, 6, 7, 0],
  isMapped: [true, true, true, true, true, true, true, true, false],
  west: new Array(9).fill(1.9),
  south: new Array(9).fill(53.9),
  east: new Array(9).fill(2.1),
  north: new Array(9).fill(54.1),
};

export function measure(id: string, values: (number | null)[], lack: Lack, polarity: -1 | 0 | 1): Measure {
  const lacks = values.map((value) => (value === null ? lack : null));
  return { id, name: id, values, lacks, polarity, inWords: String, indicator: null };
}

export const measures = {
  need: [
    measure("poverty", [70, 60, 50, 40, 30, 20, 10, null, 5], "suppressed", -1),
    measure("cold", [7, 6, 5, 4, 3, 2, 1, null, 0], "suppressed", -1),
  ],
  help: [measure("reach.all", [0, 1, 2, 3, 4, 5, 6, 7, null], "unmapped", 1)],
};

export const weights = {
  need: [
    { measure: "poverty", weight: 60 },
    { measure: "cold", weight: 40 },
  ],
  help: [{ measure: "reach.all", weight: 100 }],
};
