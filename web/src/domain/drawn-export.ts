import type { DrawnArea, DrawnFigure } from "./drawn-neighbourhood.ts";
import { drawnFigureText, drawnMakingText } from "./drawn-words.ts";
import type { ExportedCollection, ExportRow } from "./export-file.ts";

/** A drawn neighbourhood to take away: one feature with a column a figure, or one row a figure. */
export type DrawnExport = { collection: ExportedCollection; rows: ExportRow[]; columns: string[] };

/** Held back figures stay held back: their columns say so, and are empty. Sources and licences travel along. */
export function drawnFile(area: DrawnArea, name: string, now: Date): DrawnExport {
  const { shape, fit, members, population, geography, figures, organisationCount } = area;
  const facts = {
    ...{ name, drawn_by: "residents", small_areas: members.length, population, degree_of_fit: fit },
    organisations: organisationCount,
  };
  const columns = figures.map((figure) => [
    [figure.slug, figure.value],
    [`${figure.slug}_lower`, figure.lower],
    [`${figure.slug}_upper`, figure.upper],
    [`${figure.slug}_state`, stateOf(figure)],
  ]);
  const sources = joined([geography.source, ...figures.map(({ source }) => source)]);
  const licences = joined([geography.licence, ...figures.map(({ licence }) => licence)]);
  const collection = {
    type: "FeatureCollection" as const,
    patchwork: {
      ...{ source: sources, licence: licences, attribution: geography.attribution, isFictional: geography.isFictional },
      generatedAt: now.toISOString(),
      filter: { geography: geography.slug, drawnBy: "residents", codes: members.map(({ code }) => code) },
    },
    features: [
      {
        type: "Feature" as const,
        properties: { ...facts, ...Object.fromEntries(columns.flat()) },
        geometry: shape,
      },
    ],
  };
  const rows = figures.map((figure) => rowOf(figure, area, name));
  return { collection, rows, columns: Object.keys(rows[0] ?? {}) };
}

function rowOf(figure: DrawnFigure, area: DrawnArea, name: string): ExportRow {
  const { slug, period, value, lower, upper, numerator, denominator, source, licence } = figure;
  return {
    ...{ neighbourhood: name, indicator: slug, measure: figure.name, unit: figure.unit, period },
    ...{ value, shown: drawnFigureText(figure), state: stateOf(figure), lower, upper, numerator, denominator },
    how_made: drawnMakingText(figure, area),
    ...{ degree_of_fit: area.fit, population: area.population, source, licence },
  };
}

function stateOf({ state }: DrawnFigure): string {
  return state === "notCollected" ? "not_collected" : state;
}

function joined(parts: (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null))].sort().join("; ");
}
