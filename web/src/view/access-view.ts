import { camera } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, identifier, list, wholeNumber } from "./parameter.ts";

/** What a link to the page of reach restores. */
export const accessView = defineView({
  geography: identifier("g"),
  /** The services' theme; null is every one. */
  theme: identifier("t"),
  /** Some services alone, by their organisation's id; none is all of the theme. */
  organisations: list("o"),
  /** The people counted: a measure's slug; null is all residents. */
  people: identifier("who"),
  /** The catchment, in minutes on foot; null is fifteen. */
  minutes: wholeNumber("reach", 5, 30),
  /** What each place is taken to be able to give; null is one. */
  capacity: wholeNumber("capacity", 1, 1000),
  /** What is drawn: access by area, how thickly places lie, or both as a heat. */
  show: choice("show", ["access", "hexagons", "heat"]),
  /** The class picked in the legend. */
  picked: identifier("class"),
  neighbourhood: identifier("n"),
  camera,
});

export type AccessView = ReturnType<typeof accessView.read>;
