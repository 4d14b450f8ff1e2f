import { defineView } from "./define-view.ts";
import type { Parameter } from "./parameter.ts";

/** A page of our own to return to: never another site. */
const ownPath: Parameter<string> = {
  key: "back",
  read: (text) => (text !== undefined && /^\/(?![/\\])[^\\\t\r\n]*$/.test(text) ? text : "/"),
  write: (value) => (value === "/" ? undefined : value),
};

/** Where a person goes after signing in. */
export const signInView = defineView({ back: ownPath });
