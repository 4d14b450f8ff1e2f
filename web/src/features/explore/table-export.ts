import type { ExportedCollection, ExportRow } from "#domain/export-file.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import { plainSentence } from "#domain/sentence.ts";
import type { ShownIndicator } from "./shown-indicator.ts";

/** When and from where a table was taken, and the licence of what this site counted itself. */
export type TableMade = { madeAt: string; link: string; siteSource: string; siteLicence: string };

/** The rows that a table lists, with the columns it has: of a comparison the difference, of a change both periods. */
export function tableCollection(
  shown: ShownIndicator,
  positions: readonly number[],
  shapes: ExportedCollection,
  made: TableMade,
): ExportedCollection {
  const { index, indicator, values, other } = shown;
  const shapeOf = new Map(shapes.features.map((feature) => [String(feature.properties?.code), feature.geometry]));
  const beside = other?.beside ?? null;
  const sources = [shapes.patchwork?.source, indicator.source, beside && (beside.source || made.siteSource)];
  const licences = [shapes.patchwork?.licence, indicator.licence, beside && (beside.licence || made.siteLicence)];
  const all = (texts: (string | null | undefined)[]) => [...new Set(texts.filter(Boolean))].join("; ");
  const how = howMade(shown);
  return {
    type: "FeatureCollection",
    patchwork: {
      ...shapes.patchwork,
      source: all(sources),
      licence: all(licences),
      table: { ...how, made_at: made.madeAt, link: made.link },
    } as ExportedCollection["patchwork"] & object,
    features: positions.map((position) => ({
      type: "Feature",
      geometry: shapeOf.get(index.codes[position] ?? "") ?? null,
      properties: {
        ...tableRow(shown, position),
        // a copied row of a spreadsheet keeps how it was made; in GeoJSON it stands once, at the top
        ...(shapes.features.length ? {} : { how: Object.values(how.columns).join(" | "), link: made.link }),
        period: values.period,
      },
    })),
  };
}

function tableRow(shown: ShownIndicator, position: number): ExportRow {
  const { index, indicator, values, states, ranks, other } = shown;
  const state = states[position];
  return {
    code: index.codes[position] ?? "",
    name: index.names[position] ?? "",
    measure: other?.title ?? indicator.name,
    rank: ranks[position]?.rank ?? null,
    value: values.values[position] ?? null,
    no_figure: state === "value" ? null : (state ?? "notCollected"),
    ...Object.fromEntries((other?.columns ?? []).map(({ id, value }) => [id, value(position)])),
    group: groupOf(shown, position),
    lower: values.lower?.[position] ?? null,
    upper: values.upper?.[position] ?? null,
    part_of: index.districts[position] ?? null,
    population: index.populations[position] ?? null,
  };
}

function groupOf({ classPositions, labels, other }: ShownIndicator, position: number): string | null {
  const group = classPositions[position] ?? null;
  return group === null ? null : (other?.axes?.captions[group] ?? labels[group] ?? null);
}

/** What the columns mean, and what the table says, in the words of the screen. */
function howMade({ indicator, other }: ShownIndicator) {
  const unit = other?.unit || unitHeading(indicator);
  const columns = (other?.columns ?? []).map(({ id, heading }) => [id, `${id}: ${heading}`]);
  return {
    title: other?.title ?? indicator.name,
    finding: other ? plainSentence(other.sentence) : null,
    cut: other?.cut ?? null,
    columns: Object.fromEntries([["value", `value: ${indicator.name}, ${unit}`], ...columns]) as Record<string, string>,
  };
}
