import { describe, expect, test } from "vitest";
import { readIndicators } from "#formats/indicators.ts";
import { FileRefused } from "#formats/problem.ts";

const read = (text: string, name = "figures.csv", options = {}) =>
  readIndicators(new TextEncoder().encode(text), name, options);

test("Nomis bulk: headings lose their measure, categories become shares of the total, the total a population", () => {
  const { layout, indicators, rows, populations, geographySlug } = read(
    `"date","geography","geography code","Age: Total; measures: Value","Age: Aged 4 years and under; measures: Value","Age: Aged 90; measures: Value"
"2021","Wakefield 001A","E01011740",200,50,0`,
  );
  expect([layout, geographySlug]).toEqual(["nomis-bulk", "lsoa-2021"]);
  expect(indicators.map(({ slug, name, unit }) => [slug, name, unit])).toEqual([
    ["age-aged-4-years-and-under", "Age: aged 4 years and under", "%"],
    ["age-aged-90", "Age: aged 90", "%"],
  ]);
  expect(
    rows.map(({ value, count, denominator, period, state }) => [value, count, denominator, period, state]),
  ).toEqual([
    [25, 50, 200, "2021", "value"],
    [0, 0, 200, "2021", "value"],
  ]);
  expect(populations).toEqual({ E01011740: 200 });
});

test("Nomis API: counts and percentages that take turns come together", () => {
  const line = (category: string, measure: string, value: string) =>
    `"2021","E01011740","${category}","Ethnic group","${measure}",${value}`;
  const { layout, indicators, rows, populations } = read(
    [
      '"DATE_NAME","GEOGRAPHY_CODE","C2021_ETH_20_NAME","C2021_ETH_20_TYPE","MEASURES_NAME","OBS_VALUE"',
      line("Total: All usual residents", "Value", "400"),
      line("Total: All usual residents", "Percent", "100.0"),
      line("Asian", "Value", "41"),
      line("Asian", "Percent", "10.3"),
      line("Other", "Value", ""),
      line("Other", "Percent", ""),
    ].join("\n"),
  );
  expect(layout).toBe("nomis-api");
  expect(indicators[0]).toMatchObject({ slug: "ethnic-group-asian", unit: "%", unitPhrase: "of all usual residents" });
  expect(rows).toMatchObject([
    { value: 10.25, count: 41, denominator: 400, state: "value" },
    { value: null, count: null, state: "not_collected" },
  ]);
  expect(populations).toEqual({ E01011740: 400 });
});

test("long categories that begin alike keep apart", () => {
  const long = "Economically active, excluding students, in employment and so on until the slug is full";
  const { indicators, rows } = read(
    `date,geography,geography code,"Work: ${long}: A","Work: ${long}: B"\n2021,x,E01011740,1,2`,
  );
  expect(new Set(indicators.map(({ slug }) => slug)).size).toBe(2);
  expect(rows.map(({ indicator }) => indicator)).toEqual(indicators.map(({ slug }) => slug));
});

describe("tall", () => {
  test("a row a figure, with bounds and marks", () => {
    const { layout, indicators, rows, problems } = read(
      `Area Code,Indicator Name,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Category Type
E01011740,Smoking,2023/24,12.5,10,15,25,200,
E01011740,Smoking,2023/24,99,10,15,25,200,Sex
E01011740,Lonely,2023/24,*,,,,,
E01011741,Lonely,2023/24,0,,,,,
E01011741,Lonely,2023/24,1,,,,,
E01011742,Lonely,2023/24,soon,,,,,`,
    );
    expect(layout).toBe("tall");
    expect(indicators.map(({ slug }) => slug)).toEqual(["smoking", "lonely"]);
    expect(rows[0]).toMatchObject({
      value: 12.5,
      lower: 10,
      upper: 15,
      count: 25,
      denominator: 200,
      period: "2023/24",
    });
    expect(rows.slice(1).map(({ value, state }) => [value, state])).toEqual([
      [null, "suppressed"],
      [0, "value"],
    ]);
    expect(problems.map(({ row }) => row)).toEqual([6, 7]);
  });

  test("one category column, numbers for names", () => {
    const { layout, rows, geographySlug } = read(
      "lsoa21_code,number_of_dimensions,count,percent\nE01011954,0,389,40.4\nE01011954,1,304,31.6",
      "census21_deprivation.csv",
    );
    expect([layout, geographySlug]).toEqual(["tall", "lsoa-2021"]);
    expect(rows[1]).toMatchObject({ indicator: "number-of-dimensions-1", value: 31.6, count: 304, period: "2021" });
  });
});

describe("wide", () => {
  test("a column of population is kept as such, mark and all", () => {
    const { layout, rows, populations, vintage, codesInFile } = read(
      '\ufefflsoacd,population\nE01011949,1866\nE99999999,5\nE01011950,"1,094"',
    );
    expect([layout, vintage, rows.length, codesInFile.size]).toEqual(["wide", null, 0, 2]);
    expect(populations).toEqual({ E01011949: 1866, E01011950: 1094 });
  });

  test("a column an indicator; names and words are none, nought is a figure, marks are not", () => {
    const { indicators, rows, vintage } = read(
      "MSOA11CD,MSOA11NM,Good health (%),Bad health,Comment\nE02000001,A 001,0,c,fine\nE02000002,A 002,2.5,,so so\nE02000003,A 003,3,x,",
      "health_2011.csv",
    );
    expect(vintage).toBe(2011);
    expect(indicators.map(({ slug, unit }) => [slug, unit])).toEqual([["good-health", "%"]]);
    expect(rows.map(({ value, period }) => [value, period])).toEqual([
      [0, "2011"],
      [2.5, "2011"],
      [3, "2011"],
    ]);
  });

  test("suppressed and missing figures keep their state and say how they were written", () => {
    const { rows } = read("lsoa21cd,Debt\nE01,7\nE02,*\nE03,..\nE04,-\nE05,\nE06,<5\nE07,8", "a.csv", {
      period: "2024",
    });
    expect(rows.map(({ state }) => state)).toEqual([
      "value",
      "suppressed",
      "suppressed",
      "not_collected",
      "not_collected",
      "suppressed",
      "value",
    ]);
    expect(rows[5]?.note).toContain("<5");
  });

  test("counts beside a total become shares of it", () => {
    const { rows, indicators } = read("msoa21cd,total,gives_care\nE02002483,200,50\nE02002484,0,0", "care_2021.csv");
    expect(indicators[0]).toMatchObject({ slug: "gives-care", unit: "%" });
    expect(rows.map(({ value, state }) => [value, state])).toEqual([
      [25, "value"],
      [null, "not_collected"],
    ]);
  });

  test("without a time the reader asks for it; a column can be named; two alike keep apart", () => {
    const { notes, indicators } = read("patch,Income,Income (£)\nP1,2,3", "a.csv", { map: { code: "Patch" } });
    expect(notes.join()).toContain("--period");
    expect(indicators.map(({ slug }) => slug)).toEqual(["income", "income-2"]);
  });
});

test.each([
  ["name,x\na,1", "--map code=HEADING"],
  ["lsoa21cd,lsoa21nm\nE01,a", "no column of figures"],
  ['{"type":"FeatureCollection"}', "is JSON"],
  ["<html></html>", "web page"],
  ["", "is empty"],
])("%j is refused", (text, words) => {
  expect(() => read(text)).toThrow(FileRefused);
  expect(() => read(text)).toThrow(words);
});
