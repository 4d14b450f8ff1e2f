import { figure, unitBeside } from "#domain/indicator-format.ts";
import type { ProfileIndicator } from "#domain/neighbourhood.ts";
import { rankWords } from "#domain/rank.ts";
import { grouped, type Sentence } from "#domain/sentence.ts";
import { words } from "./words.ts";

/** One measure of one area: "37.2% of children. The 3rd highest of 115 areas with a figure." */
export function indicatorSentence(measure: ProfileIndicator): Sentence {
  const { value, rank, rankOf, name, state } = measure;
  if (value === null)
    return [`${name}: `, { strong: state === "suppressed" ? words.suppressed : words.notCollected }, "."];
  const amount = `${figure(value, measure)} ${unitBeside(measure)}`.trim();
  return [
    `${name}: `,
    { strong: amount },
    ...(rank === null
      ? ["."]
      : [
          ", the ",
          { strong: rankWords({ rank, of: rankOf, isTied: false }) },
          ` of ${grouped(rankOf)} with a figure.`,
        ]),
  ];
}
