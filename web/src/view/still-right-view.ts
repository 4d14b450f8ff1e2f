import { defineView } from "./define-view.ts";
import { text } from "./parameter.ts";

/** The token of the link that somebody followed out of a letter. */
export const stillRightView = defineView({ token: text("token") });
