import { defineView } from "./define-view.ts";
import { text } from "./parameter.ts";

/** The token of an invitation, from the link in its letter. */
export const invitationView = defineView({ token: text("token") });
