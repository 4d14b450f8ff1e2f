import { defineView } from "./define-view.ts";
import { choice, identifier } from "./parameter.ts";

/** What of the queue is open: an entry, or a change to one. */
export const reviewView = defineView({ id: identifier("id"), kind: choice("kind", ["new", "change"]) });

export type ReviewView = ReturnType<typeof reviewView.read>;
