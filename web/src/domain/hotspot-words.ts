import type { HotspotClass, HotspotMethod } from "./hotspots.ts";

/** A class of the hotspot map in a legend: its name, and what it means. */
export type HotspotWords = { name: string; meaning: string };

const shared = {
  "not-sure": { name: "Not sure", meaning: "The pattern around here could be chance." },
  island: { name: "No neighbours", meaning: "It borders no area with a figure, so it cannot be compared with any." },
  "no-figure": { name: "No figure", meaning: "There is no figure here, so it is left out." },
} satisfies Partial<Record<HotspotClass, HotspotWords>>;

const words: Record<HotspotMethod, Record<HotspotClass, HotspotWords>> = {
  "local-moran": {
    "high-high": { name: "High among high", meaning: "A high figure, and its neighbours are high too." },
    "low-low": { name: "Low among low", meaning: "A low figure, and its neighbours are low too." },
    "high-low": { name: "High among low", meaning: "A high figure, though its neighbours are low." },
    "low-high": { name: "Low among high", meaning: "A low figure, though its neighbours are high." },
    ...shared,
  },
  "getis-ord": {
    "high-high": { name: "Hot spot", meaning: "Taken with its neighbours, figures are higher here than chance makes." },
    "low-low": { name: "Cold spot", meaning: "Taken with its neighbours, figures are lower here than chance makes." },
    "high-low": { name: "High among low", meaning: "Not told apart by this method." },
    "low-high": { name: "Low among high", meaning: "Not told apart by this method." },
    ...shared,
  },
};

/** What a class means, as a legend says it. High and low are the figure's, whether high is good or bad. */
export function hotspotWords(name: HotspotClass, method: HotspotMethod): HotspotWords {
  return words[method][name];
}
