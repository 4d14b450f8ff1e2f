import { defineView } from "./define-view.ts";
import { choice } from "./parameter.ts";

/** Which pairs of possible doubles are shown. */
export const duplicatesView = defineView({ show: choice("show", ["open", "not_a_duplicate", "merged"]) });

export type DuplicatesView = ReturnType<typeof duplicatesView.read>;
