import { defineView } from "./define-view.ts";
import { identifier, list } from "./parameter.ts";

/** Which areas stand side by side. */
export const compareView = defineView({
  geography: identifier("g"),
  /** Area codes, in the order of the columns. */
  areas: list("with"),
});

export type CompareView = ReturnType<typeof compareView.read>;

/** More columns than this cannot be read side by side. */
export const mostCompared = 4;
