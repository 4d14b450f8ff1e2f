import { roundedTo } from "./indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator, ProfileTheme } from "./neighbourhood.ts";

/** One measure in several areas: `figures` in the order of the areas, null where an area has no such measure. */
export type ComparedMeasure = {
  measure: ProfileIndicator;
  figures: (ProfileIndicator | null)[];
  /** Position of the area that fares worst; null when that cannot be said or is shared. */
  worst: number | null;
  /** The worst lies further from the next than chance explains. */
  isClear: boolean;
  /** How far the figures lie apart, in spreads of the middle half of all areas: comparable between measures. */
  apart: number;
};

/** One theme of organisations in several areas, in their order. */
export type ComparedTheme = { slug: string; name: string; areas: (ProfileTheme | null)[] };

/** Every measure that any of the areas has, in the catalogue's order. */
export function comparedMeasures(profiles: readonly NeighbourhoodProfile[]): ComparedMeasure[] {
  const measures = new Map<string, ProfileIndicator>();
  for (const { indicators } of profiles)
    for (const indicator of indicators) if (!measures.has(indicator.slug)) measures.set(indicator.slug, indicator);
  return [...measures.values()].map((measure) => {
    const figures = profiles.map(({ indicators }) => indicators.find(({ slug }) => slug === measure.slug) ?? null);
    return { measure, figures, ...worstOf(measure, figures), apart: apartOf(measure, figures) };
  });
}

/** Organisations of each theme in each of the areas. */
export function comparedThemes(profiles: readonly NeighbourhoodProfile[]): ComparedTheme[] {
  const themes = new Map(profiles.flatMap(({ themes: all }) => all.map(({ slug, name }) => [slug, name] as const)));
  return [...themes].map(([slug, name]) => ({
    slug,
    name,
    areas: profiles.map(({ themes: all }) => all.find((theme) => theme.slug === slug) ?? null),
  }));
}

function worstOf(measure: ProfileIndicator, figures: readonly (ProfileIndicator | null)[]) {
  const { polarity, decimals } = measure;
  const none = { worst: null, isClear: false };
  const known = figures
    .map((figure, position) => ({ figure, position }))
    .flatMap(({ figure, position }) => (figure && figure.value !== null ? [{ ...figure, position }] : []))
    .sort((a, b) => polarity * ((a.value ?? 0) - (b.value ?? 0)));
  const [first, second] = known;
  if (polarity === 0 || !first || !second) return none;
  if (roundedTo(first.value ?? 0, decimals) === roundedTo(second.value ?? 0, decimals)) return none;
  return { worst: first.position, isClear: isApart(first, second) };
}

/** Their likely ranges do not meet; without ranges, they lie a tenth of the usual spread apart. */
function isApart(one: ProfileIndicator, other: ProfileIndicator): boolean {
  if (one.lower !== null && one.upper !== null && other.lower !== null && other.upper !== null)
    return one.lower > other.upper || one.upper < other.lower;
  return Math.abs((one.value ?? 0) - (other.value ?? 0)) > spreadOf(one) / 10;
}

function apartOf(measure: ProfileIndicator, figures: readonly (ProfileIndicator | null)[]): number {
  const values = figures.flatMap((figure) => (figure && figure.value !== null ? [figure.value] : []));
  const spread = spreadOf(measure);
  return values.length < 2 || spread === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / spread;
}

function spreadOf({ quartiles }: ProfileIndicator): number {
  return quartiles ? Math.abs((quartiles[3] ?? 0) - (quartiles[1] ?? 0)) : 0;
}
