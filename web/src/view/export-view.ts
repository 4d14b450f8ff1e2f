import { defineView } from "./define-view.ts";
import { choice, identifier } from "./parameter.ts";

/** What an export holds, beside the directory's own filters. */
export const exportView = defineView({
  what: choice("what", ["organisations", "neighbourhoods", "drawn"]),
  scope: choice("scope", ["view", "everything"]),
  format: choice("format", ["geojson", "csv"]),
  indicator: identifier("i"),
  period: identifier("p"),
});

export type ExportView = ReturnType<typeof exportView.read>;
