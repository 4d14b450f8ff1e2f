/** A kind of area that the Office for National Statistics gives codes to. */
export type AreaKind = {
  /** As in column names: lsoa of LSOA21CD. */
  key: string;
  name: string;
  singularName: string;
  pluralName: string;
  /** 1 is the finest. */
  level: number;
  /** What codes of the kind begin with. */
  prefixes: readonly string[];
};

/** Finest first. */
const areaKinds: readonly AreaKind[] = [
  kind("oa", "Output area", "output area", "output areas", 1, ["E00", "W00", "S00"]),
  kind("lsoa", "LSOA", "neighbourhood", "neighbourhoods", 2, ["E01", "W01"]),
  kind("dz", "Data zone", "data zone", "data zones", 2, ["S01", "N20"]),
  kind("msoa", "MSOA", "local area", "local areas", 3, ["E02", "W02"]),
  kind("wd", "Ward", "ward", "wards", 4, ["E05", "W05", "S13", "N08"]),
  kind("lad", "Local authority", "local authority", "local authorities", 5, [
    "E06",
    "E07",
    "E08",
    "E09",
    "W06",
    "S12",
    "N09",
  ]),
  kind("ltla", "Local authority", "local authority", "local authorities", 5, []),
  kind("utla", "Upper-tier authority", "authority", "authorities", 6, ["E10"]),
  kind("cty", "County", "county", "counties", 6, []),
  kind("icb", "Integrated care board", "care board", "care boards", 7, ["E54"]),
  kind("cauth", "Combined authority", "combined authority", "combined authorities", 7, ["E47"]),
  kind("rgn", "Region", "region", "regions", 8, ["E12"]),
];

/** A column of codes: which kind of area, and of which year. */
export type CodeColumn = { kind: AreaKind; vintage: number | null };

/** Reads LSOA21CD, lsoa21_code, “LSOA code (2011)”, lsoacd, WD25CD and their like; null for any other heading. */
export function codeColumnOf(heading: string): CodeColumn | null {
  const written = heading.trim().toLowerCase();
  const short = /^([a-z]+?)[ _-]?((?:20)?\d\d)?[ _-]?(?:cd|code)$/.exec(written);
  const long = /^([a-z ]+?) codes? \((\d{4})\)$/.exec(written);
  const found = short ?? long;
  const key = keysByWord[found?.[1] ?? ""] ?? found?.[1];
  const kindOfColumn = areaKinds.find((each) => each.key === key);
  return kindOfColumn ? { kind: kindOfColumn, vintage: yearOf(found?.[2]) } : null;
}

/** The kind of area a code is of, by its first three characters. */
export function kindOfCode(code: string): AreaKind | null {
  return areaKinds.find(({ prefixes }) => prefixes.includes(code.slice(0, 3))) ?? null;
}

/** Nine characters as the Office for National Statistics writes them, “none” codes such as E99999999 left out. */
export function isAreaCode(text: string): boolean {
  return /^[EWSNK]\d{8}$/.test(text) && !isNoArea(text);
}

/** E99999999 and its like stand for no area at all. */
export function isNoArea(code: string): boolean {
  return /^[A-Z]9{7,8}$/.test(code);
}

/** “lsoa-2021”, “ward-2013”. */
export function geographySlug({ kind: { key, name }, vintage }: CodeColumn): string {
  const word = key === "oa" || key.length > 3 ? key : name.toLowerCase().replaceAll(" ", "-");
  return vintage ? `${word}-${vintage}` : word;
}

/** What the codes of a kind look like, as a regular expression. */
export function codePatternOf({ prefixes }: AreaKind): string {
  return prefixes.length > 0 ? `^(${prefixes.join("|")})[0-9]{6}$` : "^[A-Z][0-9]{8}$";
}

const keysByWord: Record<string, string> = {
  ward: "wd",
  "output area": "oa",
  "lower layer super output area": "lsoa",
  "middle layer super output area": "msoa",
  "local authority district": "lad",
  la: "lad",
};

function kind(
  key: string,
  name: string,
  singularName: string,
  pluralName: string,
  level: number,
  prefixes: readonly string[],
): AreaKind {
  return { key, name, singularName, pluralName, level, prefixes };
}

function yearOf(digits: string | undefined): number | null {
  if (!digits) return null;
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
