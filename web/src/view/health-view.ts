import { gapFields } from "#domain/entry-gaps.ts";
import { defineView } from "./define-view.ts";
import { identifier, optionalChoice } from "./parameter.ts";

/** What of the directory's health is open: the entries that lack something, and by which areas. */
export const healthView = defineView({ lacking: optionalChoice("lacking", gapFields), geography: identifier("g") });

export type HealthView = ReturnType<typeof healthView.read>;
