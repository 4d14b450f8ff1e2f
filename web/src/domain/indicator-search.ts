import type { Indicator } from "./indicator.ts";

/** Measures of one theme, in the order of the catalogue. */
export type IndicatorTheme = { theme: string; indicators: Indicator[] };

/** Measures whose name, words or theme hold every word asked for, from their beginning; all for an empty question. */
export function indicatorsMatching(catalogue: readonly Indicator[], question: string): Indicator[] {
  const asked = wordsOf(question);
  if (!asked.length) return [...catalogue];
  return catalogue.filter((indicator) => {
    const known = wordsOf(
      [indicator.name, indicator.shortName, indicator.theme, indicator.description, ...indicator.searchTerms].join(" "),
    );
    return asked.every((word) => known.some((each) => each.startsWith(word)));
  });
}

/** The measures by theme; themes come in the order of their first measure. */
export function indicatorThemes(indicators: readonly Indicator[]): IndicatorTheme[] {
  const themes = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const members = themes.get(indicator.theme);
    if (members) members.push(indicator);
    else themes.set(indicator.theme, [indicator]);
  }
  return [...themes].map(([theme, members]) => ({ theme, indicators: members }));
}

/** Lower-case words without accents, quotes or a plural s, so that "volunteers" finds "volunteer". */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/(ies|s|y)$/, "") : word));
}
