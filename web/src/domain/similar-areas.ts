import { plainFigure } from "./indicator-format.ts";
import type { NeighbourhoodProfile } from "./neighbourhood.ts";
import { counted, listInWords, type Sentence } from "./sentence.ts";

/** An area that is like another by its needs. */
export type SimilarPlace = {
  code: string;
  name: string;
  district: string | null;
  population: number | null;
  /** Mean difference over the measures, in standard deviations. */
  distance: number;
  organisationCount: number;
  isMapped: boolean;
};

/** The areas most like one, and what they have together; themes count those that somebody has mapped. */
export type SimilarAreas = {
  /** How many measures the likeness is by. */
  measures: number;
  places: SimilarPlace[];
  themes: { slug: string; name: string; count: number; perThousand: number | null }[];
};

/** None or fewer than they have; none, where less than one is usual; about as much; more; not known here, because nobody has looked; not known there. */
export type BesideState = "none" | "rare" | "fewer" | "usual" | "more" | "unknownHere" | "unknownThere";

/** One theme here and in the areas most like it. */
export type ThemeBeside = {
  slug: string;
  name: string;
  count: number;
  perThousand: number | null;
  similarPerThousand: number | null;
  /** How many organisations that rate means for the people here. */
  expected: number | null;
  state: BesideState;
};

/** Under this share of what is usual, a theme counts as scarce; over its inverse, as plentiful. */
const scarceShare = 0.6;

/** Each theme here beside the similar areas, in the order of the taxonomy. */
export function themesBeside(profile: NeighbourhoodProfile, similar: SimilarAreas): ThemeBeside[] {
  return profile.themes.map(({ slug, name, count, perThousand }) => {
    const rate = similar.themes.find((theme) => theme.slug === slug)?.perThousand ?? null;
    const expected = rate === null || profile.population === null ? null : (rate * profile.population) / 1000;
    const state = profile.isMapped ? stateOf(count, expected) : "unknownHere";
    return { slug, name, count, perThousand, similarPerThousand: rate, expected, state };
  });
}

/** Less than one organisation more or less is too little to call. */
function stateOf(count: number, expected: number | null): BesideState {
  if (expected === null) return "unknownThere";
  if (count === 0) return expected >= 1 ? "none" : "rare";
  if (expected - count >= 1 && count < scarceShare * expected) return "fewer";
  return count - expected >= 1 && scarceShare * count > expected ? "more" : "usual";
}

/** The state of a theme in words, as the table has it. */
export function besideInWords(state: BesideState): string {
  return {
    none: "None here",
    rare: "None; few there too",
    fewer: "Fewer here",
    usual: "About as many",
    more: "More here",
    unknownHere: "Not known yet",
    unknownThere: "Not known there",
  }[state];
}

/** What is missing beside the similar areas, in a sentence from the same rows. */
export function besideSentence(
  profile: NeighbourhoodProfile,
  similar: SimilarAreas,
  themes: readonly ThemeBeside[],
): Sentence {
  const { places, measures } = similar;
  if (!places.length) return ["Too little is measured here to say which areas are like it."];
  const like = `the ${counted(places.length, "area", "areas")} most like it by ${counted(measures, "measure", "measures")}`;
  if (!profile.isMapped)
    return [{ strong: "Nobody has mapped here yet" }, `, so what is missing beside ${like} is not known.`];
  if (!places.some(({ isMapped }) => isMapped))
    return [`Nobody has mapped ${like} yet, so there is nothing to hold it against.`];
  const named = (...states: BesideState[]) =>
    themes.filter(({ state }) => states.includes(state)).map(({ name }) => lowered(name));
  const scarce = named("none", "fewer");
  const plenty = named("more");
  const unmapped = places.filter(({ isMapped }) => !isMapped).length;
  return [
    `Beside ${like}, `,
    scarce.length
      ? { strong: `${listInWords(scarce)} ${scarce.length === 1 ? "is" : "are"} scarce here` }
      : "nothing is scarce here",
    plenty.length ? `; there is more ${listInWords(plenty)}.` : ".",
    ...(unmapped ? [` ${counted(unmapped, "of them is", "of them are")} not mapped yet and not counted.`] : []),
  ];
}

/** A scarce theme in a sentence: "1 organisation here; a place of this size like it has about 3." */
export function scarceInWords({ count, expected }: ThemeBeside): string {
  const usual = plainFigure(Math.round(expected ?? 0), 0);
  const here = count === 0 ? "None is known here" : `${counted(count, "organisation", "organisations")} here`;
  return `${here}; for this many people, areas like it have about ${usual}.`;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
