import { camera } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, flag, identifier, list, numbers, optionalChoice, wholeNumber } from "./parameter.ts";

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
  method: optionalChoice("m", ["quantile", "equal", "natural", "fixed", "custom"]),
  classCount: wholeNumber("k", 3, 9),
  /** Lower bounds of a person's own classes. */
  breaks: numbers("b", 2, 8),
  /** What is made of the figures: themselves, against a comparator, their change, or together with another measure. */
  way: choice("way", ["values", "against", "change", "together"]),
  comparator: choice("vs", ["borough", "country", "similar", "set", "all"]),
  /** Codes of the areas that a person chose to compare with. */
  chosenSet: list("set"),
  /** The earlier period of a change; null is the first there is. */
  since: identifier("since"),
  /** The other measure: its slug, `reach` for organisations in reach, or `reach:theme`. */
  beside: identifier("and"),
  /** Only figures from one to another stand out. */
  range: numbers("in", 2, 2),
  /** The class that alone is shown in full. */
  picked: wholeNumber("pick", 0, 9),
  /** Areas that chance may account for are drawn as the others. */
  isUnsureFull: flag("unsure", "full"),
  camera,
});

export type ExploreView = ReturnType<typeof exploreView.read>;
