import { grouped } from "#domain/sentence.ts";

/** Every word of the page that sets areas side by side. */
export const words = {
  title: "Side by side",
  back: "Back to the map",
  share: "Share",
  shareLabel: "Copy a link to this comparison",
  print: "Print",
  save: "Save as CSV",
  fileName: "patchwork-compared.csv",
  lead: (count: number, most: number) =>
    count === 0
      ? `Choose up to ${grouped(most)} areas to set side by side.`
      : count === 1
        ? "Add another area to compare it with."
        : null,
  emptyTitle: "Nothing stands side by side yet",
  emptyDetail: "Write the name of an area above. Or open one on the map and press Compare.",
  toMap: "Choose on the map",
  areas: "The areas",
  addArea: "Add an area by name or code",
  addNamed: (name: string) => `Add ${name}`,
  full: (most: number) =>
    `${grouped(most)} areas are as many as can be read side by side. Take one out to add another.`,
  nearby: (name: string) => `Next to ${name}`,
  remove: (name: string) => `Take out ${name}`,
  nothing: "No area of that name or code. Check the spelling, or find it on the map.",
  loading: (code: string) => `Getting ${code}…`,
  failed: (code: string) => `We could not get ${code}`,
  failedDetail: "The other areas still stand here.",
  retry: "Try again",
  unknown: (code: string) => `There is no area with the code ${code}`,
  unknownDetail: "Boundaries are redrawn from time to time, and codes change with them.",
  people: (count: string) => `${count} people`,
  organisations: (count: number) => (count === 1 ? "1 organisation" : `${grouped(count)} organisations`),
  notMapped: "Nobody has mapped here yet",
  measures: "Measure by measure",
  measuresNote: (reference: string) =>
    `Left is better, right is worse. The line is ${reference}, the diamond the borough, the darker bar the middle half of all areas. Ranks count from the highest figure.`,
  measuresCaption: (names: string) => `Measures of ${names}, side by side`,
  measure: "Measure",
  borough: "Borough",
  england: "England",
  rank: (place: string, of: number) => `${place} of ${grouped(of)}`,
  worst: (isPair: boolean) => (isPair ? "Worse of the two" : "Worst of these"),
  worstClear: "by more than chance",
  noMeasure: "Not measured here",
  key: {
    worse: (reference: string) => `Worse than ${reference}`,
    similar: "Too close to call",
    better: "Better",
    neither: "Neither good nor bad",
  },
  themes: "Organisations by theme",
  themesNote: "Per 1,000 people, and how many that is. The black tick is the borough.",
  themesCaption: (names: string) => `Organisations by theme in ${names}, side by side`,
  theme: "Theme",
  perThousand: (rate: string, count: number) =>
    `${rate} per 1,000: ${count === 1 ? "1 organisation" : `${grouped(count)} organisations`}`,
  count: (count: number) => (count === 1 ? "1 here" : `${grouped(count)} here`),
  notKnown: "Not known",
  csv: {
    measure: "measure",
    unit: "unit",
    period: "period",
    borough: "borough",
    england: "england",
    rankOf: "areas_with_a_figure",
    rank: (name: string) => `${name} rank`,
    lower: (name: string) => `${name} lower limit`,
    upper: (name: string) => `${name} upper limit`,
    organisations: (theme: string) => `Organisations: ${theme}`,
    perThousand: "per 1,000 people",
  },
} as const;
