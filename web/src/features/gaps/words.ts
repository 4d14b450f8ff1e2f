import { counted, grouped } from "#domain/sentence.ts";

const minutesWalk = (minutes: number) => `a ${minutes}-minute walk`;

/** What one area of the geography is called, and several. */
export type AreaWords = { one: string; many: string };

/** Every word of the Gaps screen. */
export const words = {
  title: "Where need is high and help is thin",
  eyebrow: (name: string) => name,
  mapLabel: (place: string) => `Map of ${place}: need and help together`,
  areas: "Areas",
  sentence: {
    none: ({ one }: AreaWords) => `No ${one} is in the top third for need and the bottom third for help. `,
    count: (count: number, { one, many }: AreaWords) => counted(count, one, many),
    countIs: (count: number) =>
      ` ${count === 1 ? "is" : "are"} in the top third for need and the bottom third for help. `,
    first: " comes first",
    joint: " come first together",
    stays: (top: string, tries: number) =>
      `, and stays in the top ${top} in ${tries} of 100 tries when the weights are changed.`,
    stay: (top: string, tries: number) =>
      `, and stay in the top ${top} in at least ${tries} of 100 tries when the weights are changed.`,
    waiting: ". How sure that is, is being worked out.",
    unsure: ". How sure that is could not be worked out.",
  },
  inNumbers: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  sides: { need: "What counts as need", help: "What counts as help" },
  addsUp: "adds up to 100%",
  add: { need: "Add a need", help: "Add a kind of help" },
  full: (most: number) => `${grouped(most)} measures are the most that fit.`,
  takeOut: (name: string) => `Take out ${name}`,
  onlyOne: "The only one, so it counts in full.",
  organisationsInReach: "Organisations in reach",
  themeInReach: (theme: string) => `${theme} in reach`,
  inReach: "In reach on foot",
  inReachCount: (count: number, minutes: number) => `${grouped(count)} within ${minutesWalk(minutes)}`,
  reach: "How far is in reach",
  reachChoice: (minutes: number) => `${minutes}-minute walk`,
  straightLine: "Straight line × 1.3, at 80 metres a minute.",
  eachTheme: "An organisation counts under each of its themes.",
  leftOutNote: (count: number, { one, many }: AreaWords) =>
    count === 0
      ? `No ${one} is left out.`
      : `${counted(count, `${one} is`, `${many} are`)} left out, for want of a figure.`,
  reset: "Reset weights",
  export: "Export",
  weights: "Weights",
  openWeights: "What counts, and how much",
  weightsNow: (list: string, first: string) => `${list}. ${first} now comes first.`,
  table: {
    caption: ({ many }: AreaWords) => `${many} from the widest gap between need and help to the narrowest`,
    rank: "Rank",
    name: "Neighbourhood",
    need: "Need rank",
    help: "Help rank",
    gap: "Gap",
    sure: "How sure",
    staysIn: (top: string) => `stays in the top ${top}`,
    joint: (rank: number) => `${grouped(rank)}=`,
    waiting: "being worked out",
  },
  sureness: { firm: "firm", fair: "fair", shaky: "shaky" },
  showAll: (count: number) => `Show all ${grouped(count)}`,
  showTop: (count: number) => `Show the first ${grouped(count)} only`,
  firstOf: (count: number, all: number) => `The first ${grouped(count)} of ${grouped(all)}. An export has all of them.`,
  draws: "1,000 random sets of weights, the same each time.",
  how: "How we work this out",
  picked: (cell: string, count: string) => `${cell}: ${count}.`,
  showEvery: "Show every square again",
  nonePicked: "No area is in this square.",
  outTitle: (count: number) => `Left out: ${grouped(count)}`,
  why: {
    suppressed: "Too few to show safely",
    notCollected: "No figure was collected",
    unmapped: "Nobody has mapped here yet",
  },
  whyThis: (name: string) => `Why ${name}`,
  closeWhy: "Close",
  leftOutHere: (name: string, why: string, measure: string) =>
    `${name} is not ranked. ${why}${measure ? `: ${measure}` : ""}.`,
  contribution: {
    most: { need: "The greatest part of its need is ", help: "The greatest part of its help is " },
    of: (part: string, all: string) => ` (${part} of ${all} points). `,
    none: { need: "It has the least need by every measure. ", help: "It has the least help of every kind. " },
    caption: (name: string) => `What the place of ${name} is made of`,
    measure: "Measure",
    here: "Here",
    weight: "Weight",
    points: "Points",
    sum: { need: "Need", help: "Help" },
    rank: (rank: number, of: number) => `${grouped(rank)} of ${grouped(of)}`,
    note: "Each measure gives up to its weight in points: all of it to the area with most, none to the one with least.",
  },
  open: "Open the neighbourhood",
  compare: (name: string) => `Compare with ${name}`,
  card: {
    need: "Need",
    help: "Help",
    of: (rank: number, of: number) => `${grouped(rank)} of ${grouped(of)}`,
    needThirds: ["low", "middling", "high"],
    helpThirds: ["thin", "middling", "plenty"],
    rank: (rank: string, of: number) => `Gap ${rank} of ${grouped(of)}`,
    here: (count: number) =>
      count === 0 ? "No organisation here" : `${counted(count, "organisation", "organisations")} here`,
    places: (count: number) =>
      count === 0 ? "no place to meet in reach" : `${counted(count, "place", "places")} to meet in reach`,
    says: (name: string, need: string, help: string) =>
      `${name}: need ${need}, help ${help}. Press Enter to choose it.`,
  },
  legend: {
    name: "Legend",
    title: "Need and help together",
    need: "Need →",
    help: "Help there is →",
    lookHere: "Look here first",
    thirds: (count: number) => `Thirds of the ${grouped(count)} with figures. Choose a square to show only those.`,
    cell: (cell: string, count: number) => `${cell}: ${grouped(count)}. Show only these`,
    needs: ["Low need", "Middling need", "High need"],
    helps: ["little help", "some help", "much help"],
  },
  gettingMap: "Getting the map",
  getting: "Getting the figures…",
  failedPlace: "We could not reach Patchwork",
  failedPlaceDetail: "Check your connection. Your choices are kept in the address.",
  failed: "We could not get the figures",
  failedDetail: "The map and the directory still work. Your choices are kept in the address.",
  noAreas: "There are no neighbourhoods here yet",
  noAreasDetail: "Import boundaries first, then figures: the README says how.",
  lacking: {
    need: ["No need is measured here yet", "Import a measure of need, or add one above, to see who has most of it."],
    help: ["Nothing counts as help yet", "Add a kind of help above, to see where there is little of it."],
    unmapped: [
      "Nobody has mapped help here yet",
      "No organisation of these areas is on the map, so nobody can say where help is thin. That is not the same as no help.",
    ],
    areas: ["No area has all these figures", "Take out a measure that few areas have, or set it to 0."],
  },
  method: {
    steps: [
      "Each measure puts the areas in order. An area gets from 0, for the least need or help, to 1, for the most, by its place in that order. So per cents, counts and scores can be weighed together.",
      "Need is the weighted mean of its measures, and so is help. Both are ranked: 1 is the most need, and 1 is the most help.",
      "Gap is the help rank less the need rank, per 100 areas: 100 would be most need and least help, −100 the reverse. Of equal gaps, more need comes first.",
    ],
    sure: (top: string, seed: string) =>
      `How sure: 1,000 random sets of weights are drawn for the same measures, all sets alike, and the share in which an area stays in the top ${top} is shown. From 85% it is firm, from 60% fair, under that shaky. The draws start from the seed ${seed}, so they are the same each time.`,
    map: "The map and its legend cut need and help into thirds of the areas that are compared.",
    title: "What it cannot say",
    limits: (minutes: number) => [
      `In reach is a straight line × 1.3 from the centre of an area, ${minutes} minutes at 80 metres a minute. Rivers, railways and hills are not seen.`,
      "An organisation counts as one whatever its size, and where the public is shown that it is. Those that show no place are not counted.",
      "Of a theme, every organisation that has it counts. The numbers on Explore are smaller: there each counts once, under what it mainly does.",
      "Where nobody has mapped yet, help is not known. Such areas are left out, and never counted as having none.",
      "Ranks say who comes before whom, not how much. Small differences in figures can be chance.",
    ],
    withoutPlace: (count: string) => `${count} no place to the public.`,
    leftOut: (count: number, all: number) => `${grouped(all - count)} of ${grouped(all)} areas are compared.`,
    sources: "What it is made of",
    measure: "Measure",
    source: "Source",
    licence: "Licence",
    period: "Period",
    ownDirectory: "This directory",
    today: "today",
    fictional: "These figures are invented.",
  },
  exporting: {
    title: "Export the ranking",
    lead: (count: string) =>
      `${count}: ranks, gaps, how sure, and the figures they were made of. Weights, method, seed, sources and licences travel inside.`,
    format: "Which kind of file?",
    csv: "CSV",
    csvDetail: "For spreadsheets. One row an area, without shapes",
    geojson: "GeoJSON",
    geojsonDetail: "For QGIS and other map tools. With shapes, in longitude and latitude",
    save: "Save the file",
    saving: "Getting it…",
    saved: "Saved",
    savedDetail: (name: string, size: string) => `${name}: ${size}. Look in your downloads.`,
    failed: "We could not get the file",
    failedDetail: "Nothing was saved. Your choices are kept.",
  },
  lackingAdd: "Add an organisation",
  lackingExplore: "See need alone on the map",
} as const;

/** "High need, little help". */
export function cellName(cell: number): string {
  return `${words.legend.needs[Math.floor(cell / 3)]}, ${words.legend.helps[cell % 3]}`;
}
