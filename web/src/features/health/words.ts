import type { GapField } from "#domain/entry-gaps.ts";
import type { Freshness } from "#domain/freshness.ts";

const figure = new Intl.NumberFormat("en-GB");

/** The words of the directory's own health. */
export const words = {
  title: "How the directory is doing",
  lead: (total: number) =>
    total === 1
      ? "One organisation is listed. What is missing, what is old, and where to help."
      : `${figure.format(total)} organisations are listed. What is missing, what is old, and where to help.`,
  loading: "Counting",
  failedTitle: "We could not count",
  failedDetail: "The directory itself still works.",
  emptyTitle: "Nothing is listed yet",
  emptyDetail: "Add the first organisation, and this page has something to say.",
  add: "Add an organisation",

  sayWhat: "What entries say",
  sayWhatDetail: "The more an entry says, the fewer people set out in vain.",
  caption: "Share of entries that say each thing, and how many do not",
  columns: { field: "What", share: "Say it", missing: "Do not" },
  fields: {
    description: "What they do",
    contact: "A way to reach them",
    place: "Where, or that it is kept private",
    when: "When",
    who_for: "Who it is for",
    cost: "What it costs",
    access: "What makes it easy to come",
    identifier: "Charity or company number",
    check: "Checked by a person, ever",
  } satisfies Record<GapField, string>,
  identifierNote: "Only charities, companies and social businesses are counted for a number.",
  percent: (share: number) => `${Math.floor(share * 100)}%`,
  shareLabel: (field: string, said: number, outOf: number) =>
    `${field}: ${figure.format(said)} of ${figure.format(outOf)}`,
  showMissing: (count: number) => (count === 0 ? "None" : `Show ${figure.format(count)}`),
  missingOf: (field: string, count: number) => `${field}: show ${figure.format(count)} that do not say it`,

  lackingTitle: (field: string) => `These do not say: ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
  lackingDetail: (shown: number, total: number) =>
    shown < total
      ? `The first ${figure.format(shown)} of ${figure.format(total)}, by name. Open one and suggest a change.`
      : "Open one and suggest a change.",
  lackingEmpty: "Every entry says it now.",
  suggest: "Suggest a change",
  close: "Close the list",

  age: "How fresh it is",
  ageSentence: (unverified: number, total: number) =>
    `${figure.format(unverified)} of ${figure.format(total)} entries have never been checked by a person.`,
  medianAge: (days: number) =>
    days < 60
      ? `Of those that were, half were checked in the last ${figure.format(Math.max(1, Math.round(days)))} days.`
      : `Of those that were, half were checked in the last ${figure.format(Math.round(days / 30.4))} months.`,
  states: {
    fresh: "Checked and fresh",
    due: "Due for a check",
    overdue: "Overdue",
    never: "Never checked",
  } satisfies Record<Freshness, string>,
  ageCaption: "Entries by how lately somebody checked them",
  ageColumns: { state: "State", entries: "Entries", share: "Share" },
  show: "Show them",

  doubles: "Possible doubles",
  doublesSentence: (count: number) => {
    if (count === 0) return "No two entries look like the same organisation.";
    return count === 1
      ? "One pair of entries may be the same organisation."
      : `${figure.format(count)} pairs of entries may be the same organisation.`;
  },
  doublesUnchecked: (count: number) => `${figure.format(count)} entries are still to be compared.`,
  compare: "Compare them (moderators)",

  silent: (plural: string) => `${plural.charAt(0).toUpperCase()}${plural.slice(1)} with no voice`,
  silentSentence: (count: number, areas: number, plural: string) =>
    count === 0
      ? `Each of the ${figure.format(areas)} ${plural} has an organisation on the map.`
      : `In ${figure.format(count)} of ${figure.format(areas)} ${plural}, no organisation shows on the map.`,
  unmapped: (count: number) =>
    `In ${figure.format(count)} of these nobody has mapped yet, so nobody can say that nothing is there.`,
  people: (count: number) => `${figure.format(count)} people live there.`,
  silentCaption: "Areas where no organisation shows on the map, the most people first",
  silentColumns: { name: "Area", people: "People", state: "State", work: "Help" },
  notMapped: "Nobody has mapped here yet",
  nothingFound: "Mapped; nothing found",
  see: "See it",
  addHere: "Add",
  addHereLabel: (name: string) => `Add an organisation in ${name}`,
  seeLabel: (name: string) => `See ${name}`,
  more: (count: number) => `and ${figure.format(count)} more`,
  number: (count: number) => figure.format(count),
} as const;
