import { describe, expect, test } from "vitest";
import { readIndicators } from "#formats/indicators.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options = {}) => readIndicators(bytes(text), "file.csv", options);
const names =
  "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Local Authority District name (2019)";

test("2019 as published: scores, ranks and deciles on the neighbourhoods of 2011", () => {
  const table = `\ufeff${names},Index of Multiple Deprivation (IMD) Score,Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),Income Score (rate),Income Deprivation Affecting Children Index (IDACI) Decile (where 1 is most deprived 10% of LSOAs),Total population: mid 2015 (excluding prisoners)
E01011740,Wakefield 001A,E08000036,Wakefield,32.145,"29,199",0,3,"1,296"
E01000001,City of London 001A,E09000001,City of London,1,2,3,4,5`;
  const { layout, geographySlug, vintage, indicators, rows, populations, codesInFile, problems } = read(table, {
    only: new Set(["E01011740"]),
  });
  expect([layout, geographySlug, vintage]).toEqual(["iod-2019", "lsoa-2011", 2011]);
  expect(indicators.map(({ slug }) => slug)).toEqual([
    "imd-2019-score",
    "imd-2019-rank",
    "income-2019-score",
    "idaci-2019-decile",
  ]);
  expect(rows.map(({ value, period }) => [value, period])).toEqual([
    [32.145, "2019"],
    [29199, "2019"],
    [0, "2019"],
    [3, "2019"],
  ]);
  expect(populations).toEqual({ E01011740: 1296 });
  expect(codesInFile.size).toBe(2);
  expect(problems).toEqual([]);
});

test("2025 as published: headings cut short are told by their beginnings", () => {
  const table = `\ufeffLSOA code (2021),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSO,Income Deprivation Affecting Older People (IDAOPI) Rank (where 1 is mos,Children and Young People Sub-domain Score,Mystery column
E01035053,1,2,3,4`;
  const { layout, vintage, indicators, problems } = read(table);
  expect([layout, vintage]).toEqual(["iod-2025", 2021]);
  expect(indicators.map(({ slug }) => slug)).toEqual([
    "imd-2025-decile",
    "idaopi-2025-rank",
    "children-and-young-people-2025-score",
  ]);
  expect(problems).toMatchObject([{ row: 1, column: "Mystery column" }]);
});

test("2025 in short headings", () => {
  const { layout, indicators } = read('"lsoa21_code","IMD_decile","Housing_and_Services_rank"\n"E01035053",1,244');
  expect(layout).toBe("iod-2025");
  expect(indicators.map(({ slug }) => slug)).toEqual(["imd-2025-decile", "housing-2025-rank"]);
});

describe("what an index means", () => {
  const [decile, rank, score] = read(`${names},IMD Decile,IMD Rank,IMD Score\nE01011740,a,b,c,1,2,3`).indicators;

  test("a low decile and a low rank are worse, a high score is worse", () => {
    expect([decile?.polarity, rank?.polarity, score?.polarity]).toEqual([1, 1, -1]);
  });

  test("deciles bring classes of two deciles each", () => {
    expect(decile?.fixedBreaks).toEqual([2.5, 4.5, 6.5, 8.5]);
    expect(score?.fixedBreaks).toBeNull();
  });

  test("says where it is from and that two editions are not to be compared", () => {
    expect(decile).toMatchObject({ licence: "Open Government Licence v3.0", kind: "need" });
    expect(decile?.caveats).toContain("2019 and 2025 are not directly comparable");
  });
});

test("a repeated area, a mark and a word each say what became of them", () => {
  const { rows, problems } = read(`${names},IMD Rank,IMD Decile\nE01,a,b,c,*,oops\nE01,a,b,c,1,1\nE02,a,b,c,,-`);
  expect(rows.map(({ code, state, value }) => [code, state, value])).toEqual([
    ["E01", "suppressed", null],
    ["E02", "not_collected", null],
    ["E02", "not_collected", null],
  ]);
  expect(problems.map(({ row }) => row)).toEqual([3, 2]);
});

test("a year's 33,755 rows and 57 columns are counted whole when one area is wanted", () => {
  const headings = Array.from({ length: 48 }, (_, at) => `Extra ${at} Score`).join(",");
  const cells = Array.from({ length: 48 }, (_, at) => at / 7).join(",");
  const lines = Array.from({ length: 33_755 }, (_, at) => `E01${String(at).padStart(6, "0")},1,2,${cells}`);
  const table = bytes(`LSOA code (2021),IMD Rank,IMD Decile,${headings}\n${lines.join("\n")}`);
  const { codesInFile, rows } = readIndicators(table, "file.csv", { only: new Set(["E01000001"]) });
  expect([codesInFile.size, rows.length]).toEqual([33_755, 2]);
});
