import type { IndicatorMeta } from "./indicator-file.ts";
import type { IodDomain } from "./iod-domains.ts";

export type IodMeasure = "score" | "rank" | "decile";
export type IodYear = 2019 | 2025;

/** How many neighbourhoods of England each edition ranks. */
const areasRanked: Record<IodYear, string> = { 2019: "32,844", 2025: "33,755" };

/** What the publisher would say about one part of one edition, in plain words. */
export function describeIod(domain: IodDomain, measure: IodMeasure, year: IodYear): IndicatorMeta {
  const subject = domain.slug === "imd" ? "deprivation" : domain.name.toLowerCase();
  return {
    slug: `${domain.slug}-${year}-${measure}`,
    name: `${domain.name}: ${measure} ${year}`,
    shortName: `${domain.shortName}, ${measure}`,
    theme: domain.theme,
    kind: "need",
    source: "Ministry of Housing, Communities and Local Government",
    licence: "Open Government Licence v3.0",
    url: `https://www.gov.uk/government/statistics/english-indices-of-deprivation-${year}`,
    caveats:
      "2019 and 2025 are not directly comparable. It describes places, not people: not everybody in a deprived neighbourhood is deprived. England only.",
    searchTerms: [...domain.searchTerms, "deprivation", measure],
    ...measures[measure](domain, subject, year),
  };
}

type Measured = Pick<
  IndicatorMeta,
  "description" | "definition" | "unit" | "unitPhrase" | "polarity" | "decimals" | "fixedBreaks"
>;

const measures: Record<IodMeasure, (domain: IodDomain, subject: string, year: IodYear) => Measured> = {
  decile: ({ about }, subject, year) => ({
    description: `Which tenth of England's neighbourhoods this one falls in, from 1 (the most deprived tenth) to 10 (the least), looking at ${about}.`,
    definition: `England's ${areasRanked[year]} neighbourhoods (LSOAs) in order of ${subject}, cut into ten equal groups; 1 is the most deprived tenth. English Indices of Deprivation ${year}.`,
    unit: "",
    unitPhrase: "on a scale of 1, the most deprived tenth, to 10",
    polarity: 1,
    decimals: 0,
    fixedBreaks: [2.5, 4.5, 6.5, 8.5],
  }),
  rank: ({ about }, subject, year) => ({
    description: `This neighbourhood's place among all ${areasRanked[year]} in England, where 1 is the most deprived, looking at ${about}.`,
    definition: `The place in England's ${areasRanked[year]} neighbourhoods (LSOAs) in order of ${subject}; 1 is the most deprived. English Indices of Deprivation ${year}.`,
    unit: "",
    unitPhrase: `of ${areasRanked[year]}, where 1 is the most deprived`,
    polarity: 1,
    decimals: 0,
    fixedBreaks: null,
  }),
  score: ({ about, isRate }, subject, year) => ({
    description: isRate
      ? `The share of ${about}, from 0 (nobody) to 1 (everybody). A higher figure means more deprived.`
      : `How strongly this neighbourhood is affected by ${about}. A higher figure means more deprived; the figure itself has no unit.`,
    definition: `The score for ${subject}${isRate ? ", a rate from 0 to 1" : ""}. English Indices of Deprivation ${year}.`,
    unit: "",
    unitPhrase: "points (higher is more deprived)",
    polarity: -1,
    decimals: isRate ? 3 : 2,
    fixedBreaks: null,
  }),
};
