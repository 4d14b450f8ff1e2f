import { camera } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, identifier, wholeNumber } from "./parameter.ts";
import { weightedMeasures } from "./weighted-measures.ts";

/** What a link to the gaps restores. */
export const gapsView = defineView({
  geography: identifier("g"),
  /** What counts as need, and as help; null is what the catalogue suggests, all alike. */
  need: weightedMeasures("need"),
  help: weightedMeasures("help"),
  /** How far help reaches, in minutes of walking; null is ten. */
  reachMinutes: wholeNumber("reach", 5, 30),
  /** The chosen area's code. */
  neighbourhood: identifier("n"),
  /** The cell picked in the legend: 3 × third of need + third of help. */
  cell: wholeNumber("cell", 0, 8),
  rows: choice("rows", ["top", "all"]),
  camera,
});

export type GapsView = ReturnType<typeof gapsView.read>;
