import { describe, expect, test } from "vitest";
import type { NeighbourhoodProfile, ProfileIndicator, ProfileTheme } from "#domain/neighbourhood.ts";
import { neighbourhoodHeadline } from "#domain/neighbourhood-headline.ts";
import { laggingStrengths } from "#domain/neighbourhood-missing.ts";
import { trendSentence } from "#domain/neighbourhood-trend.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { plainSentence } from "#domain/sentence.ts";
import { besideSentence, themesBeside } from "#domain/similar-areas.ts";
import { spineSummary } from "#domain/spine-summary.ts";

const measure = (change: Partial<ProfileIndicator>): ProfileIndicator => ({
  slug: "x",
  name: "Children in low-income families",
  shortName: "Low income",
  theme: "Money",
  kind: "need",
  unit: "%",
  unitPhrase: "of children",
  polarity: -1,
  decimals: 1,
  period: "2025",
  value: 34.3,
  lower: 32,
  upper: 36,
  state: "value",
  rank: 3,
  rankOf: 115,
  quartiles: [4, 14, 18, 24, 42],
  borough: 20.3,
  england: 16.8,
  similar: null,
  trend: [],
  ...change,
});
const theme = (name: string, count: number, perThousand: number, boroughPerThousand: number): ProfileTheme => ({
  slug: name,
  name,
  count,
  services: count,
  withinReach: count,
  perThousand,
  boroughPerThousand,
});
const profile = (change: Partial<NeighbourhoodProfile>): NeighbourhoodProfile => ({
  code: "D1",
  name: "Herring Quay 3",
  district: "Herring Quay",
  geography: { slug: "g", name: "G", pluralName: "neighbourhoods", singularName: "neighbourhood" },
  population: 13_027,
  localAuthority: { code: "D", name: "Doggerland" },
  longitude: 2,
  latitude: 54,
  bounds: [2, 54, 2.1, 54.1],
  indicators: [measure({})],
  organisations: [],
  organisationCount: 7,
  withinReachCount: 9,
  freshCount: 5,
  themes: [theme("Places to meet", 6, 0.9, 0.4), theme("Health and wellbeing", 1, 0.2, 0.4)],
  neighbours: [],
  isMapped: true,
  ...change,
});

describe("a verdict", () => {
  test("is worse or better only when the reference lies outside the likely range", () => {
    expect(verdictOf(measure({}))).toBe("worse");
    expect(verdictOf(measure({ lower: 16, upper: 40 }))).toBe("similar");
    expect(verdictOf(measure({ polarity: 1 }))).toBe("better");
    expect(verdictOf(measure({ polarity: 0 }))).toBe("neither");
  });

  test("without a range asks for more than a tenth of the usual spread", () => {
    expect(verdictOf(measure({ lower: null, upper: null, value: 17.5 }))).toBe("similar");
    expect(verdictOf(measure({ lower: null, upper: null, value: 18.5 }))).toBe("worse");
  });

  test("is held against the borough where England has no figure, and is none without either", () => {
    expect(verdictOf(measure({ england: null }))).toBe("worse");
    expect(verdictOf(measure({ england: null, borough: null }))).toBeNull();
    expect(verdictOf(measure({ value: null }))).toBeNull();
  });
});

describe("a neighbourhood in sentences", () => {
  test("says who lives here, what weighs, and what its organisations cover", () => {
    expect(plainSentence(neighbourhoodHeadline(profile({})))).toBe(
      "Herring Quay 3 is home to 13,027 people. It stands out for children in low-income families. " +
        "Its organisations are strong on places to meet, but few or none cover health and wellbeing beside Doggerland.",
    );
  });

  test("does not read silence as absence where nobody has mapped", () => {
    const said = plainSentence(neighbourhoodHeadline(profile({ isMapped: false, organisationCount: 0 })));
    expect(said).toContain("Nobody has mapped its organisations yet.");
    expect(said).not.toContain("No organisation");
  });
});

describe("what is missing", () => {
  const place = (change: object) => ({
    code: "D2",
    name: "Tidewell 1",
    district: null,
    population: 2000,
    distance: 0.5,
    organisationCount: 3,
    isMapped: true,
    ...change,
  });
  const similar = (change: object = {}) => ({
    measures: 23,
    places: [place({})],
    themes: [
      { slug: "Places to meet", name: "Places to meet", count: 1, perThousand: 0.2 },
      { slug: "Health and wellbeing", name: "Health and wellbeing", count: 2, perThousand: 0.4 },
    ],
    ...change,
  });
  const beside = (change: Partial<NeighbourhoodProfile>, others = similar()) => {
    const themes = themesBeside(profile(change), others);
    return {
      states: themes.map(({ state }) => state),
      said: plainSentence(besideSentence(profile(change), others, themes)),
    };
  };

  test("is what the areas most like it have more of, for as many people", () => {
    const { states, said } = beside({});
    expect(states).toEqual(["more", "fewer"]);
    expect(said).toBe(
      "Beside the 1 area most like it by 23 measures, health and wellbeing is scarce here; there is more places to meet.",
    );
  });

  test("is not called for less than one organisation", () => {
    expect(beside({ population: 2000 }).states).toEqual(["more", "usual"]);
  });

  test("is unknown, not missing, where nobody has mapped here or there", () => {
    expect(beside({ isMapped: false }).said).toContain("Nobody has mapped here yet");
    expect(new Set(beside({ isMapped: false }).states)).toEqual(new Set(["unknownHere"]));
    const unmapped = similar({ places: [place({ isMapped: false })], themes: [] });
    expect(beside({}, unmapped).said).toContain("nothing to hold it against");
    expect(new Set(beside({}, unmapped).states)).toEqual(new Set(["unknownThere"]));
  });

  test("is a strength that lags behind England", () => {
    const green = measure({
      name: "Homes near green space",
      kind: "strength",
      polarity: 1,
      value: 10,
      lower: 9,
      upper: 11,
    });
    expect(laggingStrengths(profile({ indicators: [green] })).map(({ name }) => name)).toEqual([
      "Homes near green space",
    ]);
  });
});

describe("the comparison in words", () => {
  test("counts the rows of its table, and those without England apart", () => {
    const rows = [
      measure({}),
      measure({ polarity: 1 }),
      measure({ lower: 16, upper: 40 }),
      measure({ england: null }),
      measure({ value: null, state: "suppressed" }),
    ];
    expect(plainSentence(spineSummary(rows, "Doggerland"))).toBe(
      "1 of 3 measures is worse than England; 1 is better and 1 is too close to call. " +
        "1 measure has no figure for England: 1 of 1 measure is worse than Doggerland. " +
        "1 measure has no figure here, or nothing to hold it against.",
    );
  });
});

describe("a trend in words", () => {
  const point = (period: string, value: number | null, borough: number | null) => ({
    period,
    value,
    borough,
    lower: null,
    upper: null,
  });

  test("says how far and since when, here and in the borough", () => {
    const trend = [point("2016", 29.4, 17.2), point("2020", null, 18), point("2025", 34.3, 20.3)];
    expect(trendSentence(measure({ trend }))).toBe("Up 4.9 points since 2016. Borough up 3.1.");
  });

  test("says when the change may be chance", () => {
    const trend = [
      { ...point("2016", 30, null), lower: 28, upper: 33 },
      { ...point("2025", 34, null), lower: 32, upper: 36 },
    ];
    expect(trendSentence(measure({ trend }))).toBe("Up 4.0 points since 2016, which may be chance.");
  });

  test("says nothing of a single figure", () => {
    expect(trendSentence(measure({ trend: [point("2025", 34.3, 20)] }))).toBeNull();
  });
});
