import { type CodeColumn, codePatternOf, geographySlug } from "#domain/area-code.ts";

/** A set of areas of one kind and year. `level` 1 is the finest. */
export type BoundaryGeography = {
  slug: string;
  name: string;
  singularName: string;
  pluralName: string;
  level: number;
  vintage: number | null;
  codePattern: string | null;
  source: string | null;
  licence: string | null;
  url: string | null;
  attribution: string | null;
};

type Asked = { geography?: string; vintage?: number; source?: string; licence?: string };

const ONS = "Office for National Statistics";
const OGL = "Open Government Licence v3.0";

/** What the areas of a file are, by their column of codes and what the caller adds. */
export function describeGeography(
  area: CodeColumn | null,
  fileName: string,
  asked: Asked,
  notes: string[],
): BoundaryGeography {
  if (!area) return ownGeography(fileName, asked);
  const vintage = asked.vintage ?? area.vintage;
  if (vintage === null && !asked.geography) {
    notes.push("No column says which year the codes are of. Say so with --vintage (for instance 2021).");
  }
  const named: CodeColumn = { kind: area.kind, vintage };
  const { name, singularName, pluralName, level } = area.kind;
  return {
    slug: asked.geography ?? geographySlug(named),
    name: vintage ? `${name} ${vintage}` : name,
    singularName,
    pluralName,
    level,
    vintage,
    codePattern: codePatternOf(area.kind),
    source: asked.source ?? ONS,
    licence: asked.licence ?? OGL,
    url: asked.source ? null : "https://geoportal.statistics.gov.uk/",
    attribution: asked.source
      ? null
      : `Source: ${ONS} licensed under the ${OGL}. Contains OS data © Crown copyright and database right${vintage ? ` ${vintage}` : ""}.`,
  };
}

/** Areas somebody drew for themselves. */
function ownGeography(fileName: string, { geography, vintage, source, licence }: Asked): BoundaryGeography {
  const stem = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.(geo|topo)?\.?json$/i, "")
    .replace(/[_-]+/g, " ")
    .trim();
  return {
    slug:
      geography ??
      (stem
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "") ||
        "areas"),
    name: stem || "Areas",
    singularName: "neighbourhood",
    pluralName: "neighbourhoods",
    level: 2,
    vintage: vintage ?? null,
    codePattern: null,
    source: source ?? null,
    licence: licence ?? null,
    url: null,
    attribution: null,
  };
}
