import { type Bivariate, bivariateOf } from "#domain/bivariate.ts";
import type { Polarity } from "#domain/indicator.ts";
import { figure, roundedTo } from "#domain/indicator-format.ts";
import { whereMost } from "#domain/indicator-headline.ts";
import { grouped, type Sentence } from "#domain/sentence.ts";
import { bivariateLook } from "#layers/area-looks.ts";
import type { SecondMeasure } from "./second-measure.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import { wayWords as say } from "./ways-words.ts";

type Third = 0 | 1 | 2;

/** Two measures in nine cells, by thirds of the areas that have both. */
export function shownTogether(base: ShownIndicator, second: SecondMeasure, areasName: string): ShownIndicator {
  const { indicator, values } = base;
  const first = values.values.map((value) => (value === null ? null : roundedTo(value, indicator.decimals)));
  const both = bivariateOf(first, second.values);
  const labels = [...both.counts.keys()].map(cellLabel);
  const withValue = first.length - both.left;
  const states = base.states.map((state, area) =>
    state !== "value" || both.cells[area] !== null ? state : (second.states[area] ?? "notCollected"),
  );
  const inThirds = (area: number) => {
    const cell = both.cells[area] ?? null;
    return cell === null ? [] : [`${cellCaption(cell, indicator.shortName, second.shortName)}.`];
  };
  const secondText = (area: number) => second.text(area);
  return {
    ...base,
    states,
    classPositions: both.cells,
    counts: both.counts,
    labels,
    lookOfClass: labels.map((_, cell) => bivariateLook(Math.floor(cell / 3), cell % 3)),
    withValue,
    note: second.note,
    other: {
      kind: "together",
      key: ["together", second.slug, both.first, both.second].join("|"),
      title: say.togetherTitle(indicator.name, second.name),
      unit: "",
      sentence: sentenceOf(base, second, both, areasName),
      cut: say.nineGroups,
      ends: null,
      isUnsure: null,
      unsure: null,
      columns: [
        {
          id: "second",
          heading: second.heading,
          isNumber: true,
          value: (area) => second.values[area] ?? null,
          text: secondText,
        },
      ],
      beside: { source: second.source, licence: second.licence },
      comparator: null,
      figureText: (value) => figure(value, indicator),
      valueText: (area) => figure(first[area] ?? 0, indicator),
      lines: (area) => [`${second.name}: ${secondText(area)}.`, ...inThirds(area)],
      axes: {
        rising: indicator.shortName,
        across: second.shortName,
        group: say.togetherGroup,
        captions: labels.map((_, cell) => cellCaption(cell, indicator.shortName, second.shortName)),
        lookFirst: lookFirstCell(indicator.polarity, second.polarity),
        method: [say.togetherCut(withValue, areasName), second.method].filter(Boolean).join(" "),
      },
    },
  };
}

/** The cell that is worst in both: a need is worst when high, a strength when low. */
function lookFirstCell(first: Polarity, second: Polarity): number {
  return 3 * (first === 1 ? 0 : 2) + (second === 1 ? 0 : 2);
}

const thirdOf = (at: number) => say.thirds[at as Third];

function cellLabel(cell: number): string {
  return say.cell(thirdOf(Math.floor(cell / 3)), thirdOf(cell % 3));
}

function cellCaption(cell: number, first: string, second: string): string {
  return say.cellCaption(first, thirdOf(Math.floor(cell / 3)), second, thirdOf(cell % 3));
}

function sentenceOf(base: ShownIndicator, second: SecondMeasure, both: Bivariate, areasName: string): Sentence {
  const { indicator, index } = base;
  const cell = lookFirstCell(indicator.polarity, second.polarity);
  const count = both.counts[cell] ?? 0;
  if (base.classPositions.length === both.left) return [say.noFigures];
  const end = (third: number) => (third === 2 ? "highest" : "lowest");
  const total = base.classPositions.length - both.left;
  return [
    { strong: `${grouped(count)} of ${grouped(total)} ${areasName}` },
    ` with both figures ${count === 1 ? "is" : "are"} in the ${end(Math.floor(cell / 3))} third for “${indicator.name}” and in the ${end(cell % 3)} third for “${second.name}”.`,
    ...(count ? whereMost(index.districts.filter((_, area) => both.cells[area] === cell)) : []),
  ];
}
