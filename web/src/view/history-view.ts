import { defineView } from "./define-view.ts";
import { identifier, wholeNumber } from "./parameter.ts";

/** Which version is open, and of which entry when it is one that was merged into this. */
export const historyView = defineView({ version: wholeNumber("v", 1, 1_000_000), entry: identifier("of") });

export type HistoryView = ReturnType<typeof historyView.read>;
