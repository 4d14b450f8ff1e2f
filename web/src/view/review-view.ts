import { defineView } from "./define-view.ts";
import { identifier } from "./parameter.ts";

/** Which entry of the queue is open. */
export const reviewView = defineView({ id: identifier("id") });

export type ReviewView = ReturnType<typeof reviewView.read>;
