import { type Figure, groupFigure, neighbourhoodFigures, periodsOf } from "#scripts/doggerland/indicator-rows.ts";
import type { IndicatorFigures } from "#scripts/doggerland/indicator-values.ts";
import type { Dataset } from "./dataset.ts";
import { BOROUGH, DISTRICTS, NEIGHBOURHOODS } from "./load-places.ts";
import { LICENCE, SOURCE } from "./provenance.ts";
import { type DemoApi, type Row, upsert } from "./rest-api.ts";

/** Lower bounds of the second class and up, where the usual classes would say less. */
const FIXED_BREAKS: Readonly<Record<string, readonly number[]>> = { "need-decile": [3, 5, 7, 9] };

/** Definitions, figures of both geographies, the borough's and others' figures, and how much there is of each. */
export async function loadIndicators(api: DemoApi, dataset: Dataset, idOf: ReadonlyMap<string, number>): Promise<void> {
  await upsert(api, "indicators", dataset.indicators.map(definitionRow), "slug");
  const values: Row[] = [];
  const benchmarks: Row[] = [];
  const coverage: Row[] = [];
  for (const figures of dataset.figures) {
    const periods = periodsOf(figures);
    for (const period of periods) {
      const isLatest = period === periods.at(-1);
      for (const layer of layersOf(dataset, figures, period)) {
        values.push(
          ...layer.areas.map(({ code, figure }) => valueRow(figures.indicator, idOf.get(code), period, figure)),
        );
        if (layer.areas.length > 0) coverage.push(coverageRow(figures.indicator, period, isLatest, layer));
      }
      benchmarks.push(...benchmarkRows(dataset, figures, period));
    }
  }
  await upsert(api, "indicator_values", values, "indicator,neighbourhood_id,period");
  await upsert(api, "indicator_benchmarks", benchmarks, "indicator,area_code,period");
  await upsert(api, "indicator_coverage", coverage, "indicator,geography,period");
}

interface Layer {
  readonly geography: string;
  readonly areas: readonly { readonly code: string; readonly figure: Figure }[];
}

const definitionRow = (indicator: Dataset["indicators"][number], i: number): Row => ({
  slug: indicator.slug,
  name: indicator.name,
  short_name: indicator.shortName,
  description: indicator.description,
  definition: indicator.definition,
  theme: indicator.theme,
  kind: indicator.kind,
  unit: indicator.unit,
  unit_phrase: indicator.unitPhrase,
  polarity: indicator.polarity,
  decimals: indicator.decimals,
  fixed_breaks: FIXED_BREAKS[indicator.slug] ?? null,
  source: SOURCE,
  licence: LICENCE,
  url: null,
  caveats: indicator.caveats,
  sort_order: i + 1,
  is_fictional: true,
  search_terms: indicator.searchTerms,
});

function layersOf({ neighbourhoods, districts }: Dataset, figures: IndicatorFigures, period: string): Layer[] {
  const fine = neighbourhoodFigures(figures, period);
  const people = neighbourhoods.features.map(({ properties }) => properties.population);
  const whole = districts.features.flatMap(({ properties }) => {
    const members = neighbourhoods.features.flatMap((area, i) =>
      area.properties.district === properties.name ? [i] : [],
    );
    const figure = groupFigure(
      figures,
      members.map((i) => fine[i] as Figure),
      members.map((i) => people[i] ?? 0),
    );
    return figure ? [{ code: properties.code, figure }] : [];
  });
  const areas = neighbourhoods.features.map(({ properties }, i) => ({
    code: properties.code,
    figure: fine[i] as Figure,
  }));
  return [
    { geography: NEIGHBOURHOODS, areas },
    { geography: DISTRICTS, areas: whole },
  ];
}

const valueRow = (indicator: string, id: number | undefined, period: string, figure: Figure): Row => ({
  indicator,
  neighbourhood_id: id,
  period,
  ...figure,
});

function coverageRow(indicator: string, period: string, isLatest: boolean, { geography, areas }: Layer): Row {
  const known = areas.map(({ figure }) => figure.value).filter((value) => value !== null);
  const count = (state: Figure["state"]): number => areas.filter(({ figure }) => figure.state === state).length;
  return {
    indicator,
    geography,
    period,
    areas: areas.length,
    with_value: known.length,
    suppressed: count("suppressed"),
    not_collected: count("not_collected"),
    minimum: Math.min(...known),
    maximum: Math.max(...known),
    is_latest: isLatest,
  };
}

function benchmarkRows({ neighbourhoods }: Dataset, figures: IndicatorFigures, period: string): Row[] {
  const people = neighbourhoods.features.map(({ properties }) => properties.population);
  const borough = groupFigure(figures, neighbourhoodFigures(figures, period), people);
  const row = (
    area_code: string,
    area_name: string,
    level: string,
    figure: { value: number; lower: number | null; upper: number | null },
  ) => ({
    indicator: figures.indicator,
    area_code,
    area_name,
    level,
    period,
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
  });
  const plain = (value: number | undefined) => (value === undefined ? null : { value, lower: null, upper: null });
  const [england, similar] = [plain(figures.england[period]), plain(figures.similar[period])];
  return [
    ...(borough?.value != null
      ? [row(BOROUGH.code, BOROUGH.name, "local_authority", { ...borough, value: borough.value })]
      : []),
    ...(england ? [row("demo-england", "England (demo)", "country", england)] : []),
    ...(similar ? [row("demo-similar", "Similar places", "similar", similar)] : []),
  ];
}
