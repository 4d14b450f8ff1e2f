import { defineView } from "./define-view.ts";
import { text } from "./parameter.ts";

/** Which suggestion is looked up. */
export const proposalsView = defineView({ reference: text("ref") });
