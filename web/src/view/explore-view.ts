import { camera } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, identifier, list, optionalChoice, wholeNumber } from "./parameter.ts";

/** What a link to the map restores. */
export const exploreView = defineView({
  geography: identifier("g"),
  indicator: identifier("i"),
  period: identifier("p"),
  /** The chosen area's code. */
  neighbourhood: identifier("n"),
  show: choice("show", ["map", "table"]),
  /** Organisation themes on the map; none means all. */
  themes: list("t"),
  organisations: choice("orgs", ["points", "off", "density"]),
  /** How the classes are cut; null is the indicator's own way. */
  method: optionalChoice("m", ["quantile", "equal", "natural", "fixed"]),
  classCount: wholeNumber("k", 3, 9),
  camera,
});

export type ExploreView = ReturnType<typeof exploreView.read>;
