import { describe, expect, test } from "vitest";
import type { NeighbourhoodProfile, ProfileIndicator, ProfileTheme } from "#domain/neighbourhood.ts";
import { neighbourhoodHeadline } from "#domain/neighbourhood-headline.ts";
import { whatIsMissing } from "#domain/neighbourhood-missing.ts";
import { trendSentence } from "#domain/neighbourhood-trend.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { plainSentence } from "#domain/sentence.ts";

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
        "Its organisations are strong on places to meet, but few or none cover health and wellbeing.",
    );
  });

  test("does not read silence as absence where nobody has mapped", () => {
    const said = plainSentence(neighbourhoodHeadline(profile({ isMapped: false, organisationCount: 0 })));
    expect(said).toContain("Nobody has mapped its organisations yet.");
    expect(said).not.toContain("No organisation");
  });
});

describe("what is missing", () => {
  test("is a theme far under the borough's rate, in people", () => {
    expect(whatIsMissing(profile({}))).toContainEqual({
      name: "Health and wellbeing",
      detail: "1 group for 13,027 people, about half the rate of Doggerland.",
      isUnknown: false,
    });
  });

  test("is unknown, not missing, where nobody has mapped", () => {
    const things = whatIsMissing(profile({ isMapped: false }));
    expect(things.map(({ isUnknown }) => isUnknown)).toEqual([true]);
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
    expect(whatIsMissing(profile({ indicators: [green] })).map(({ name }) => name)).toContain("Homes near green space");
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

  test("says nothing of a single figure", () => {
    expect(trendSentence(measure({ trend: [point("2025", 34.3, 20)] }))).toBeNull();
  });
});
