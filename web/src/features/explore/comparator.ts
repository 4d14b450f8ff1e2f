import { benchmarkOf } from "#domain/indicator.ts";
import { roundedTo } from "#domain/indicator-format.ts";
import type { ExploreView } from "#view/explore-view.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import { wayWords } from "./ways-words.ts";

/** Whose figure the areas are held against: its name in a sentence, and the figure. */
export type Comparator = { kind: ExploreView["comparator"]; name: string; value: number };

const levels = { borough: "local_authority", country: "country", similar: "similar" } as const;

/** Every comparator there is a figure for. */
export function comparatorsOf(shown: ShownIndicator, chosenSet: readonly string[], areasName: string): Comparator[] {
  const { values, indicator, index } = shown;
  const given = (["borough", "country", "similar"] as const).flatMap((kind): Comparator[] => {
    const benchmark = benchmarkOf(values, levels[kind]);
    if (benchmark?.value === null || benchmark === undefined) return [];
    const name = kind === "similar" ? wayWords.comparators.similar : benchmark.areaName;
    return [{ kind, name, value: roundedTo(benchmark.value, indicator.decimals) }];
  });
  const set = setPositions(index.codes, chosenSet);
  const ofSet = averageOf(shown, set);
  const all = averageOf(shown, [...index.codes.keys()]);
  return [
    ...given,
    ...(ofSet === null ? [] : [{ kind: "set" as const, name: wayWords.comparators.set(set.length), value: ofSet }]),
    ...(all === null ? [] : [{ kind: "all" as const, name: wayWords.comparators.all(areasName), value: all }]),
  ];
}

/** Where the chosen areas stand in the index; codes of another geography are passed over. */
export function setPositions(codes: readonly string[], chosen: readonly string[]): number[] {
  const wanted = new Set(chosen);
  return [...codes.keys()].filter((position) => wanted.has(codes[position] ?? ""));
}

/**
 * The average of some areas, each counting by its people where those are known of all. Numerators are not sent with the
 * figures, so this is an average and is called one.
 */
function averageOf({ values, index, indicator }: ShownIndicator, positions: readonly number[]): number | null {
  const known = positions.filter(
    (position) => values.values[position] !== null && values.values[position] !== undefined,
  );
  const hasPeople = known.every((position) => (index.populations[position] ?? 0) > 0);
  let [sum, weight] = [0, 0];
  for (const position of known) {
    const people = hasPeople ? (index.populations[position] ?? 0) : 1;
    sum += (values.values[position] ?? 0) * people;
    weight += people;
  }
  return weight > 0 ? roundedTo(sum / weight, indicator.decimals) : null;
}
