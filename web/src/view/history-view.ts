import { defineView } from "./define-view.ts";
import { wholeNumber } from "./parameter.ts";

/** Which version of an entry is open. */
export const historyView = defineView({ version: wholeNumber("v", 1, 1_000_000) });

export type HistoryView = ReturnType<typeof historyView.read>;
