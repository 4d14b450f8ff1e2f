import { counted, grouped } from "#domain/sentence.ts";

/** What one area of the geography is called, and several. */
export type AreaWords = { one: string; many: string };

const inNumbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const numbered = (count: number) => inNumbers[count] ?? String(count);

/** Every word of the page of hotspots. */
export const words = {
  title: "Where it clusters",
  mapLabel: (place: string, name: string) => `Map of ${place}: clusters of ${name}`,
  areas: "Areas",
  of: "What to look at",
  kinds: { measure: "A measure", provision: "Organisations in reach", difference: "Need less help" },
  indicator: "Measure",
  need: "Need",
  theme: "Organisations",
  everyTheme: "Every theme",
  method: "Method",
  methods: { "local-moran": "Local Moran", "getis-ord": "Gi*" },
  reach: "In reach: minutes on foot",
  straightLine: "Straight line × 1.3, at 80 metres a minute.",
  provision: (theme: string | null) => `${theme ?? "Organisations"} in reach, per 1,000 people`,
  difference: (need: string, help: string) => `${need}, less ${help.charAt(0).toLowerCase()}${help.slice(1)}`,
  directory: "This directory",
  today: "today",
  perThousand: (figure: string) => `${figure} per 1,000 people`,
  points: (figure: number) => `${figure < 0 ? "−" : ""}${Math.abs(figure)} points`,
  ends: {
    measure: { high: "high figures", low: "low figures" },
    provision: { high: "much help", low: "little help" },
    difference: { high: "much need and little help", low: "little need and much help" },
  },
  leaning: { name: "Leaning, not sure", meaning: "Alone it would pass. Among so many looked at, it could be chance." },
  leaningTo: (kind: string) => `Leaning to ${kind.toLowerCase()}`,
  lacks: {
    suppressed: { name: "Too few to show safely", meaning: "The figure is hidden, so it is left out." },
    notCollected: { name: "No figure was collected", meaning: "There is nothing to compare, so it is left out." },
    unmapped: { name: "Nobody has mapped here yet", meaning: "That is not the same as no organisations." },
  },
  chance: (share: number) => (share < 0.001 ? "less than 0.001" : share.toFixed(3)),
  sentence: {
    clusters: (count: number, of: string) => `${numbered(count)} ${count === 1 ? "cluster" : "clusters"} of ${of}`,
    around: (count: number, { one, many }: AreaWords, isMore: boolean) =>
      `, ${counted(count, one, many)} in all, ${isMore ? "the largest around " : "around "}`,
    noneOf: (of: string) => `No cluster of ${of} is sure. `,
    outliers: (count: number, { one, many }: AreaWords) =>
      `${counted(count, `${one} stands`, `${many} stand`)} out from all around.`,
    nothing: ({ many }: AreaWords) => `There are too few ${many} with a figure to look for clusters.`,
    noneSure: "No cluster is sure.",
    nearest: (count: number, { one, many }: AreaWords) =>
      ` Of ${counted(count, one, many)} looked at, the nearest to one is `,
    nearestIs: (kind: string, p: string, q: string) =>
      ` (${kind}; p ${p} by itself, ${q} among so many), and only 0.05 or less is taken as sure.`,
    leaning: (count: number, { one, many }: AreaWords) =>
      ` The map shows ${counted(count, `${one} that leans`, `${many} that lean`)} to a cluster faintly.`,
  },
  global: {
    alike: (statistic: string, p: string) =>
      `Taken all together, neighbours are alike: Moran’s I is ${statistic} (0 is no pattern, 1 is the strongest; p ${p}).`,
    unlike: (statistic: string, p: string) =>
      `Taken all together, neighbours are unlike: Moran’s I is ${statistic} (0 is no pattern; p ${p}).`,
    chance: (statistic: string, p: string) =>
      `Taken all together, there is no pattern that chance could not make: Moran’s I is ${statistic} (p ${p}).`,
    none: "There are too few areas with figures that differ to say whether neighbours are alike.",
  },
  table: {
    caption: ({ many }: AreaWords, name: string) => `${many} by how sure their cluster of ${name} is`,
    name: "Neighbourhood",
    kind: "Cluster",
    value: "Figure",
    statistic: { "local-moran": "Local I", "getis-ord": "Gi* (z)" },
    p: "p alone",
    q: "p among all",
    none: "–",
  },
  legend: {
    name: "Legend",
    title: "High and low together",
    note: "Choose a row to see only those. Sure means p among all of 0.05 or less.",
    row: (name: string, count: number) => `${name}: ${grouped(count)}. Show only these`,
    counts: "Areas",
  },
  showAll: (count: number) => `Show all ${grouped(count)}`,
  showFirst: (count: number) => `Show the first ${grouped(count)} only`,
  picked: (name: string, count: number) => `${name}: ${grouped(count)}.`,
  showEvery: "Show every row again",
  nonePicked: "No area is in this row.",
  howTitle: "How we work this out",
  how: {
    "local-moran":
      "Each area’s figure is compared with the mean of its neighbours’ (local Moran’s I, Anselin 1995): high among high, low among low, or unlike its neighbours.",
    "getis-ord":
      "Each area and its neighbours together are compared with all areas (Gi*, Ord and Getis 1995): more than chance would put together is a hot spot, less is a cold spot.",
  },
  howRest: [
    "Neighbours share a corner of their boundary (queen contiguity), and each neighbour of an area counts alike (row-standardised).",
    "How sure: all other figures are shuffled among the areas 999 times, with a fixed seed, so that the answer is the same each time. p is the share of shuffles at least as extreme.",
    "Looking at many areas finds some by chance, so p is adjusted for how many were looked at (Benjamini and Hochberg 1995), and only 0.05 or less is called sure.",
    "An area that borders no other with a figure cannot be compared. It is counted in the legend and never dropped.",
    "A cluster says that figures are alike here, not why.",
  ],
  howProvision: (minutes: number) =>
    `Organisations whose place lies within a ${minutes}-minute walk of an area’s centre, over the people whose own centre does: straight line × 1.3, at 80 metres a minute. Organisations without a public place are not counted.`,
  howDifference:
    "Need less help: each is turned into its place among the areas that have both, 0 to 100, and help is taken from need. High is much need and little help.",
  sources: "Sources",
  source: (name: string, source: string, licence: string, period: string) =>
    `${name}, ${period}: ${source}${licence ? `, ${licence}` : ""}`,
  open: "Open the neighbourhood",
  csv: "Save as CSV",
  geojson: "Save as GeoJSON",
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: "It could not be saved. Check your connection and try again.",
  getting: "Getting the figures…",
  working: "Looking for clusters…",
  failed: "We could not get the figures",
  failedDetail: "The map and the directory still work. Your choices are kept in the address.",
  failedPlace: "We could not reach Patchwork",
  noAreas: "There are no neighbourhoods here yet",
  noAreasDetail: "Import boundaries first, then figures: the README says how.",
  noMeasure: "No measure has figures for these areas yet",
  noMeasureDetail: "Import figures first, or look at organisations in reach.",
  card: (kind: string, p: string | null) => (p === null ? kind : `${kind}. p ${p} alone`),
} as const;
