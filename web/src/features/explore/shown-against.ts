import { figure, plainFigure, roundedTo, unitHeading } from "#domain/indicator-format.ts";
import { grouped, type Sentence } from "#domain/sentence.ts";
import type { WayWish } from "./beside-wish.ts";
import { type Comparator, comparatorsOf } from "./comparator.ts";
import { countStandings, divergingParts, type Standing, standingsOf } from "./diverging-parts.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import { signedFigure } from "./signed-figure.ts";
import { wayWords as say } from "./ways-words.ts";

/** The figures as they stand to a comparator: two colours that part at it, areas like it faint. */
export function shownAgainst(base: ShownIndicator, view: WayWish, areasName: string): ShownIndicator {
  const { indicator, values } = base;
  const all = comparatorsOf(base, view.chosenSet, areasName);
  const comparator = all.find(({ kind }) => kind === view.comparator) ?? all[0];
  if (!comparator) return { ...base, note: say.nothingToCompare };
  const shown = values.values.map((value) => (value === null ? null : roundedTo(value, indicator.decimals)));
  const parts = divergingParts(shown, { ...indicator, comparator: comparator.value, view });
  const standings = standingsOf(shown, values, comparator.value);
  const hasLimits = standings.some((_, area) => (values.lower?.[area] ?? null) !== null);
  const counts = countStandings(standings);
  const { name, value: held } = comparator;
  const differenceText = (area: number) => {
    const value = shown[area] ?? null;
    return value === null ? "–" : signedFigure(roundedTo(value - held, indicator.decimals), indicator.decimals);
  };
  return {
    ...base,
    ...parts,
    note: comparator.kind === view.comparator ? null : missingNote(view, name),
    other: {
      kind: "against",
      key: ["against", comparator.kind, held, parts.classes.breaks].join("|"),
      title: say.againstTitle(indicator.name, name),
      unit: unitHeading(indicator),
      sentence: sentenceOf(base, comparator, counts, { hasLimits, areasName }),
      cut: parts.cut,
      ends: parts.ends,
      isUnsure: hasLimits ? standings.map((standing) => standing === "unsure") : null,
      unsure: hasLimits ? { label: say.unsureAgainst, count: counts.unsure } : null,
      columns: [
        {
          id: "difference",
          heading: say.difference(name),
          isNumber: true,
          value: (area) => (shown[area] === null ? null : (shown[area] ?? 0) - held),
          text: differenceText,
        },
        {
          id: "standing",
          heading: say.standing(name),
          isNumber: false,
          value: (area) => standingText(standings[area]),
          text: (area) => standingText(standings[area]) ?? "–",
        },
      ],
      beside: null,
      comparator:
        comparator.kind === "set" || comparator.kind === "all"
          ? { label: name.charAt(0).toUpperCase() + name.slice(1), value: held }
          : null,
      figureText: (value) => figure(value, indicator),
      valueText: (area) => figure(shown[area] ?? 0, indicator),
      lines: (area) => [
        `${differenceText(area)} beside ${plainFigure(held, indicator.decimals)}: ${standingText(standings[area])}.`,
      ],
      axes: null,
    },
  };
}

function standingText(standing: Standing | null | undefined): string | null {
  return standing ? say.standings[standing] : null;
}

function missingNote({ comparator, chosenSet }: WayWish, instead: string): string {
  if (comparator === "set" && !chosenSet.length) return say.emptySet;
  const name = comparator === "set" || comparator === "all" ? "those areas" : say.comparators[comparator];
  return say.noComparator(name, instead);
}

function sentenceOf(
  { indicator, withValue }: ShownIndicator,
  { name, value }: Comparator,
  { higher, lower, same, unsure }: Record<Standing, number>,
  { hasLimits, areasName }: { hasLimits: boolean; areasName: string },
): Sentence {
  if (!withValue) return [say.noFigures];
  const held = `${name} (${figure(value, indicator)})`;
  const surely = hasLimits ? "surely " : "";
  const first: Sentence = [
    "In ",
    { strong: `${grouped(higher)} of ${grouped(withValue)} ${areasName} with a figure` },
    `, it is ${surely}higher than in ${held}; in `,
    { strong: grouped(lower) },
    ` it is ${surely}lower`,
  ];
  if (!hasLimits) return [...first, same ? `, and in ${grouped(same)} the same.` : ".", say.noLimits];
  return [
    ...first,
    `. In ${grouped(unsure)} it may be no different`,
    same ? `, and in ${grouped(same)} it is the same.` : ".",
  ];
}
