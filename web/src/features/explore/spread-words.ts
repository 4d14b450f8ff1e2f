import { grouped } from "#domain/sentence.ts";

/** The words of the strip of values. */
export const spreadWords = {
  brush: { group: "Show only some of the values", from: "From this value", to: "To this value" },
  howTo: "Drag across to show only some.",
  ranged: (count: number, of: number, from: string, to: string) =>
    `${grouped(count)} of ${grouped(of)} lie from ${from} to ${to}.`,
  clear: "Show all",
  breakOf: (place: number, of: number) => `Break ${place} of ${grouped(of)}`,
};
