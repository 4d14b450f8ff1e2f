import { seededRandom } from "#domain/seeded-random.ts";
import type { NeighbourhoodSite } from "./areas.ts";
import { denominators } from "./denominators.ts";
import { bellDraw, seedOfText } from "./draws.ts";
import { INDICATOR_RECIPES, PERIODS, type Recipe } from "./indicator-recipes.ts";
import { type LatentFields, latentFields } from "./latent-fields.ts";

/** One indicator's figures as committed: arrays in the order of the neighbourhoods' codes.
 *  `counts` come with `denominators`, and every value and limit is worked out from them; `values` stand for themselves. */
export interface IndicatorFigures {
  readonly indicator: string;
  readonly per: 100 | 1000 | null;
  readonly denominators: readonly number[] | null;
  readonly counts: Readonly<Record<string, readonly (number | null)[]>> | null;
  readonly values: Readonly<Record<string, readonly (number | null)[]>> | null;
  /** Positions without a figure in any period, and why. */
  readonly suppressed: readonly number[];
  readonly notCollected: readonly number[];
  readonly england: Readonly<Record<string, number>>;
  readonly similar: Readonly<Record<string, number>>;
}

const GAPS: Readonly<Record<Recipe["gaps"], { readonly suppressed: string[]; readonly notCollected: string[] }>> = {
  standard: {
    suppressed: ["North Shelf 1", "Brown Ridge 2", "Ness Holm 1"],
    notCollected: ["Antler Wood 2", "Antler Wood 3", "Reedmace 6"],
  },
  few: { suppressed: ["Ness Holm 1", "Ness Holm 2"], notCollected: [] },
  none: { suppressed: [], notCollected: [] },
};
/** Needs that the tenths are made of, with the sign that makes high mean worse. */
const INDEX_PARTS: readonly (readonly [slug: string, sign: 1 | -1])[] = [
  ["children-in-low-income-families", 1],
  ["households-behind-on-a-bill", 1],
  ["adults-in-good-health", -1],
  ["long-term-illness", 1],
  ["no-qualifications", 1],
  ["overcrowded-homes", 1],
  ["safe-after-dark", -1],
];

type Series = Record<string, number[]>;

export function allIndicatorFigures(sites: readonly NeighbourhoodSite[]): IndicatorFigures[] {
  const fields = latentFields(sites);
  const bases = denominators(sites, fields);
  const byRate = new Map<string, Series>();
  return INDICATOR_RECIPES.map(({ slug, decimals, recipe }) => {
    const gaps = GAPS[recipe.gaps];
    const positions = (names: readonly string[]): number[] =>
      names.map((name) => sites.findIndex((s) => s.name === name));
    const shared = {
      indicator: slug,
      suppressed: positions(gaps.suppressed),
      notCollected: positions(gaps.notCollected),
      england: benchmark(slug, recipe, recipe.england),
      similar: benchmark(slug, recipe, recipe.similar),
    };
    const hidden = new Set([...shared.suppressed, ...shared.notCollected]);
    const shown = (values: readonly number[]) => values.map((value, i) => (hidden.has(i) ? null : value));
    if (recipe.shape === "decile") {
      return {
        ...shared,
        per: null,
        denominators: null,
        counts: null,
        values: eachPeriod(decileSeries(byRate, sites), shown),
      };
    }
    const base = bases[recipe.of];
    const series = rateSeries(slug, recipe, fields, base, sites);
    byRate.set(slug, series);
    if (recipe.shape === "mean" || recipe.shape === "meanShare") {
      const tidy = (values: readonly number[]) => shown(values.map((value) => Number(value.toFixed(decimals))));
      return { ...shared, per: null, denominators: null, counts: null, values: eachPeriod(series, tidy) };
    }
    const per = recipe.shape === "share" ? 100 : 1000;
    const people = recipe.exact
      ? series[latestPeriod(recipe)]?.map((v, i) => exactDenominator(Number(v.toFixed(1)), base[i] ?? 1))
      : base;
    const counted = (values: readonly number[]) =>
      shown(values.map((value, i) => Math.round((value / per) * (people?.[i] ?? 0))));
    return { ...shared, per, denominators: people ?? base, counts: eachPeriod(series, counted), values: null };
  });
}

const latestPeriod = (recipe: Recipe): string => PERIODS[recipe.years].at(-1) ?? "";

function eachPeriod<T>(series: Series, map: (values: number[]) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(series).map(([period, values]) => [period, map(values)]));
}

/** A denominator near the one given with which the figure comes out exactly, to one decimal. */
function exactDenominator(percent: number, near: number): number {
  for (let step = 0; step < 40; step++) {
    for (const denominator of [near + step, near - step]) {
      const count = Math.round((percent / 100) * denominator);
      if (Math.round((count / denominator) * 1000) / 10 === percent) return denominator;
    }
  }
  return near;
}

/** A figure over the years: a straight change with a small wobble, ending exactly at `latest`. */
function course(seed: string, recipe: Recipe, latest: number): number[] {
  const random = seededRandom(seedOfText(seed));
  const periods = PERIODS[recipe.years];
  const [first, last] = [Number(periods[0]), Number(periods.at(-1))];
  return periods.map((period) => {
    const left = (last - Number(period)) / (last - first);
    const wobble = left === 0 ? 0 : bellDraw(random) * Math.abs(recipe.change) * 0.09;
    return latest - recipe.change * left + wobble;
  });
}

function benchmark(slug: string, recipe: Recipe, latest: number | null): Record<string, number> {
  if (latest === null) return {};
  const damped = { ...recipe, change: recipe.change * 0.7 };
  const figures = course(`${slug} ${latest}`, damped, latest);
  return Object.fromEntries(PERIODS[recipe.years].map((period, i) => [period, Number((figures[i] ?? 0).toFixed(1))]));
}

/** Figures of each neighbourhood in each period, before rounding to whole people. */
function rateSeries(
  slug: string,
  recipe: Recipe,
  fields: LatentFields,
  base: readonly number[],
  sites: readonly NeighbourhoodSite[],
): Series {
  const random = seededRandom(seedOfText(slug));
  const isShare = recipe.shape === "share" || recipe.shape === "meanShare";
  const toScale = (value: number): number => (isShare ? Math.log(value / (100 - value)) : Math.log(value));
  const fromScale = (x: number): number => (isShare ? 100 / (1 + Math.exp(-x)) : Math.exp(x));
  const standing = sites.map((site, i) => {
    const pull = Object.entries(recipe.weights).reduce(
      (sum, [field, weight]) => sum + weight * (fields[field as keyof LatentFields][i] ?? 0),
      0,
    );
    const noise = recipe.noise * bellDraw(random);
    return recipe.exact ? toScale(site.grain.lowIncome) : pull + noise;
  });
  const slope = sites.map(() => 0.07 * bellDraw(random));
  const targets = course(slug, recipe, recipe.borough);
  const periods = PERIODS[recipe.years];
  return Object.fromEntries(
    periods.map((period, t) => {
      const left = (periods.length - 1 - t) / (periods.length - 1);
      const drift = sites.map((_, i) => (left === 0 ? 0 : (slope[i] ?? 0) * left + 0.035 * bellDraw(random)));
      const scaled = standing.map((x, i) => x + (drift[i] ?? 0));
      const isFixed = recipe.exact !== undefined && left === 0;
      const offset = isFixed ? 0 : offsetFor(targets[t] ?? 0, scaled, base, fromScale);
      const zero = recipe.zeroBelow ?? 0;
      const scale = isShare ? 100 : 1;
      return [period, scaled.map((x) => fromScale(x + offset)).map((value) => (value < zero * scale ? 0 : value))];
    }),
  );
}

/** What to add on the scale so that the borough as a whole comes out at the target: halving, 60 times. */
function offsetFor(
  target: number,
  scaled: readonly number[],
  base: readonly number[],
  fromScale: (x: number) => number,
): number {
  const total = base.reduce((sum, people) => sum + people, 0);
  const mean = (offset: number): number =>
    scaled.reduce((sum, x, i) => sum + fromScale(x + offset) * (base[i] ?? 0), 0) / total;
  let [low, high] = [-12, 12];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (mean(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Ten equal groups by mean rank of seven needs; 1 is the tenth with the greatest need. */
function decileSeries(byRate: ReadonlyMap<string, Series>, sites: readonly NeighbourhoodSite[]): Series {
  return Object.fromEntries(
    PERIODS.two.map((period) => {
      const standing = sites.map(() => 0);
      for (const [slug, sign] of INDEX_PARTS) {
        const series = byRate.get(slug) ?? {};
        const values = series[period] ?? series["2022"] ?? Object.values(series)[0] ?? [];
        const order = values.map((_, i) => i).sort((a, b) => sign * ((values[b] ?? 0) - (values[a] ?? 0)));
        for (const [rank, i] of order.entries()) standing[i] = (standing[i] ?? 0) + rank;
      }
      const order = standing.map((_, i) => i).sort((a, b) => (standing[a] ?? 0) - (standing[b] ?? 0) || a - b);
      const deciles = sites.map((_, i) => Math.floor((order.indexOf(i) * 10) / sites.length) + 1);
      return [period, deciles];
    }),
  );
}
