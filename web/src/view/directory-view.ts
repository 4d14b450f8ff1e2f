import { camera, near } from "./camera.ts";
import { defineView } from "./define-view.ts";
import { choice, flag, identifier, list, text, wholeNumber } from "./parameter.ts";

/** What a link to the directory, or to an export of it, restores. */
export const directoryView = defineView({
  searchText: text("q"),
  themes: list("t"),
  whoFor: list("for"),
  costs: list("cost"),
  access: list("access"),
  freshness: list("fresh"),
  openNow: flag("open", "now"),
  eveningsOrWeekends: flag("evenings", "yes"),
  isLocal: flag("local", "yes"),
  geography: identifier("g"),
  neighbourhood: identifier("n"),
  near,
  radiusM: wholeNumber("r", 50, 100_000),
  /** The map's window as west,south,east,north filters the list when this is on. */
  followMap: flag("follow", "map"),
  sort: choice("sort", ["relevance", "name", "nearest", "checked"]),
  /** The organisation opened in the list. */
  organisation: identifier("o"),
  /** On a phone: the list or the map. */
  show: choice("show", ["list", "map"]),
  camera,
});

export type DirectoryView = ReturnType<typeof directoryView.read>;
