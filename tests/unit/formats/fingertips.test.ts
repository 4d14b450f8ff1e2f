import { describe, expect, test } from "vitest";
import { readIndicators } from "#formats/indicators.ts";

const headings =
  "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal";
const row = (sex: string, split: string, period: string, value: string, note = "") =>
  `90366,Life expectancy,E12000003,Yorkshire,E08000036,Wakefield,Districts,${sex},All ages,${split},${split},${period},${value},77.5,78.1,,,120,400,${note},,,,20190000,,`;
const read = (text: string) => readIndicators(new TextEncoder().encode(text), "fingertips.csv", {});

describe.each([
  ["26 columns", headings, ""],
  ["27 columns", `${headings},Time period range`, ",3y"],
])("a Fingertips file of %s", (_, firstLine, more) => {
  const lines = [
    row("Male", "", "2017 - 19", "77.8"),
    row("Female", "", "2017 - 19", "81.9"),
    row("Male", "", "2018 - 20", "", "Value suppressed for disclosure control due to small count"),
    row("Male", "Deprivation deciles", "2017 - 19", "70.1"),
  ];
  const file = read([firstLine, ...lines.map((line) => line + more)].join("\n"));

  test("gives each sex an indicator, with periods, limits and counts", () => {
    expect(file.layout).toBe("fingertips");
    expect(file.indicators.map(({ name, polarity }) => [name, polarity])).toEqual([
      ["Life expectancy, Male", 0],
      ["Life expectancy, Female", 0],
    ]);
    expect(file.rows[0]).toMatchObject({
      code: "E08000036",
      period: "2017 - 19",
      value: 77.8,
      lower: 77.5,
      upper: 78.1,
      count: 120,
      denominator: 400,
      state: "value",
    });
  });

  test("tells what is held back from what is missing, and leaves out parts of the people", () => {
    expect(file.rows.map(({ state }) => state)).toEqual(["value", "value", "suppressed"]);
    expect(file.notes.join(" ")).toContain("not map values: 1.");
    expect(file.notes.join(" ")).toContain("set the polarity");
  });
});
