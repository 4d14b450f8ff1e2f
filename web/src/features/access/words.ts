import { counted, grouped } from "#domain/sentence.ts";

/** What one area of the geography is called, and several. */
export type AreaWords = { one: string; many: string };

const walk = (minutes: number) => `a ${minutes}-minute walk`;

/** Every word of the page of reach. */
export const words = {
  title: "What is in reach",
  mapLabel: (place: string, what: string) => `Map of ${place}: ${what} in reach`,
  controls: "Services and people",
  theme: "Services",
  everyTheme: "Every theme",
  everyService: "services",
  ofTheme: (theme: string) => `services for ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
  chosenServices: (count: number) => `the ${counted(count, "service", "services")} chosen`,
  choose: "Choose single services",
  chosen: (count: number) => `Chosen: ${grouped(count)}`,
  search: "Find a service by name",
  searchMore: (count: number) => `${grouped(count)} more fit. Write more of the name.`,
  searchNone: "No service has that name.",
  allAgain: "All services again",
  people: "People counted",
  everybody: "Everybody who lives here",
  catchment: "How far is in reach: minutes on foot",
  capacity: "Each place can take",
  capacityNote: (capacity: number) =>
    capacity === 1
      ? "Nobody has said how many each can take, so each counts as one. Write another number if you know it."
      : `Each counts as ${capacity}, as you wrote. Nobody has said how many each can take.`,
  straightLine: "Straight line × 1.3 from each area’s centre, at 80 metres a minute.",
  routed: (service: string) => `Walking times from ${service}.`,
  routing: (service: string) => `Asking ${service} for walking times. Until they come: straight line × 1.3.`,
  routingFailed: (service: string) =>
    `${service} did not answer, so these walks are straight lines × 1.3 at 80 metres a minute.`,
  routingTooMany: (most: number) =>
    `Over ${most.toLocaleString("en-GB")} services are too many to ask walking times for: straight line × 1.3.`,
  show: "Shown on the map",
  shows: { access: "Access", hexagons: "Hexagons", heat: "Heat" },
  areas: "Areas",
  sentence: {
    noPeople: ({ many }: AreaWords) =>
      `How many people live in these ${many} is not known here, so how many of them have a service in reach cannot be said.`,
    noServices: "No service of this kind shows a place on the map, so nothing can be said about reach.",
    share: (percent: string, who: string) => `${percent} of ${who}`,
    live: (inReach: number, all: number, minutes: number, count: number, what: string) =>
      ` (${inReach.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}) live within ${walk(minutes)} of one of ${count.toLocaleString("en-GB")} ${what}. `,
    none: (count: number, { one, many }: AreaWords) => counted(count, one, many),
    noneHave: (count: number) => ` ${count === 1 ? "has" : "have"} none in reach.`,
    everyone: ({ one }: AreaWords) => `Every ${one} that somebody has mapped has one in reach.`,
  },
  who: { everybody: "people", measure: (name: string) => name.charAt(0).toLowerCase() + name.slice(1) },
  shared: (
    { one }: AreaWords,
    middle: string,
    [most, mostHas]: [string, string],
    [least, leastHas]: [string, string],
  ) =>
    `Shared out among the people near, the middle ${one} has ${middle} places for every 1,000 people; ${most} has most (${mostHas}), and of those with any, ${least} has least (${leastHas}).`,
  rows: {
    none: "None in reach",
    unmapped: "Nobody has mapped here yet",
    suppressed: "Too few to show safely",
    notCollected: "No figure was collected",
  },
  legend: {
    name: "Legend",
    title: "Places per 1,000 people",
    note: "Weighted by nearness (E2SFCA). Five groups of as many areas each.",
    row: (name: string, count: number) => `${name}: ${grouped(count)}. Show only these`,
    counts: "Areas",
    hexagons: (count: string, what: string) =>
      `How thickly ${count} ${what} lie: hexagons 430 metres across. The stronger the colour, the more are in it. The table says how many are in reach of each area.`,
    heat: (count: string, what: string) =>
      `How thickly ${count} ${what} lie: the stronger the colour, the more lie close together. The table says how many are in reach of each area.`,
    crosses: (count: number, { one, many }: AreaWords) =>
      `${counted(count, `${one} with crosses is one`, `${many} with crosses are those`)} nobody has mapped yet. Plain is mapped, and nothing is there.`,
  },
  table: {
    caption: ({ many }: AreaWords, what: string) => `${many} by ${what} in reach, least first`,
    name: "Neighbourhood",
    perThousand: "Per 1,000 people",
    inReach: "In reach",
    nearest: "Nearest",
    people: "People",
    minutes: (minutes: number) => `${Math.max(1, Math.round(minutes))} min`,
    none: "–",
  },
  showAll: (count: number) => `Show all ${grouped(count)}`,
  showFirst: (count: number) => `Show the first ${grouped(count)} only`,
  picked: (name: string, count: number) => `${name}: ${grouped(count)}.`,
  showEvery: "Show every row again",
  nonePicked: "No area is in this row.",
  reached: {
    title: (name: string) => `What people of ${name} would reach`,
    lead: (count: number, first: string, percent: string) =>
      `${counted(count, "service is", "services are")} in reach. Most of the access comes from ${first} (${percent}). On the map, a line leads to each; the wider, the more it adds.`,
    none: "No service is in reach from here.",
    unmapped: "Nobody has mapped here yet, so nobody can say what is in reach.",
    caption: (name: string) => `Services in reach of ${name}, by how much of its access each is`,
    service: "Service",
    walk: "Walk",
    share: "Of its access",
    more: (count: number) => `${grouped(count)} more, each adding less.`,
    close: "Close",
  },
  open: "Open the neighbourhood",
  howTitle: "How we work this out",
  how: (minutes: number, capacity: number) => [
    `Access is worked out in two steps (E2SFCA, Luo and Qi 2009). First, what each place can take (${capacity}) is shared among all people within ${walk(minutes)} of it, those nearer counting more. Then each area adds up the shares of all places in its reach, nearer ones counting more.`,
    `Nearness counts by a Gaussian curve: next door 1, half the catchment away 0.61, at its edge 0.14, beyond it nothing.`,
    "All people of an area are taken to live at its centre, which is weighted by where people live where that is known.",
    "Everybody else’s places count too: a place near the border serves people on both sides, but people and places beyond the areas loaded are not known.",
    "An organisation counts under each of its themes, so the numbers on Explore are smaller: there each counts once, under what it mainly does.",
    "Organisations that show no public place are not counted. A place on the map is not a promise that it has room.",
  ],
  howStraight: "Walks are straight lines × 1.3, at 80 metres a minute, because no network of streets is loaded.",
  howShare: "A kind of people given as a share is turned into a number by the area’s residents.",
  csv: "Save as CSV",
  geojson: "Save as GeoJSON",
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: "It could not be saved. Check your connection and try again.",
  getting: "Getting the figures…",
  working: "Working out what is in reach…",
  failed: "We could not get the figures",
  failedDetail: "The map and the directory still work. Your choices are kept in the address.",
  failedPlace: "We could not reach Patchwork",
  noAreas: "There are no neighbourhoods here yet",
  noAreasDetail: "Import boundaries first, then figures: the README says how.",
  card: {
    perThousand: (figure: string) => `${figure} places per 1,000 people`,
    inReach: (count: number, minutes: string) => `${grouped(count)} in reach, the nearest ${minutes} away`,
  },
} as const;
