import { camera } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, identifier, optionalChoice, wholeNumber } from "./parameter.ts";

/** The rows of the legend that can be picked. */
const hotspotRows = [
  "high-high",
  "low-low",
  "high-low",
  "low-high",
  "leaning",
  "not-sure",
  "island",
  "suppressed",
  "notCollected",
  "unmapped",
] as const;

/** What a link to the hotspots restores. */
export const hotspotsView = defineView({
  geography: identifier("g"),
  /** What is looked at: a measure, organisations in reach, or need less help. */
  of: choice("of", ["measure", "provision", "difference"]),
  /** The measure; of a difference, the need. Null is the site's own. */
  indicator: identifier("i"),
  period: identifier("p"),
  /** The organisations' theme; null is every one. */
  theme: identifier("t"),
  reachMinutes: wholeNumber("reach", 5, 30),
  method: choice("method", ["local-moran", "getis-ord"]),
  row: optionalChoice("row", hotspotRows),
  neighbourhood: identifier("n"),
  camera,
});

export type HotspotsView = ReturnType<typeof hotspotsView.read>;
