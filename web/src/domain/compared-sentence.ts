import type { ComparedMeasure } from "./compared-areas.ts";
import { figure, plainFigure } from "./indicator-format.ts";
import type { NeighbourhoodProfile } from "./neighbourhood.ts";
import { listInWords, type Sentence } from "./sentence.ts";

/** How often an area fares worst, and how often by more than chance. */
export type WorstTally = { name: string; count: number; clear: number };

/** In how many measures each area fares worst, the most first. */
function worstTally(profiles: readonly NeighbourhoodProfile[], measures: readonly ComparedMeasure[]): WorstTally[] {
  return profiles
    .map(({ name }, position) => {
      const here = measures.filter(({ worst }) => worst === position);
      return { name, count: here.length, clear: here.filter(({ isClear }) => isClear).length };
    })
    .sort((a, b) => b.count - a.count);
}

/** Several areas in a few sentences made from the table's own figures. */
export function comparedSentence(
  profiles: readonly NeighbourhoodProfile[],
  measures: readonly ComparedMeasure[],
): Sentence {
  const judged = measures.filter(({ worst }) => worst !== null).length;
  const [first, ...others] = worstTally(profiles, measures);
  if (!first || !others.length) return [];
  const word = profiles.length === 2 ? "worse" : "worst";
  const lead: Sentence = judged
    ? [
        `Of ${judged} ${judged === 1 ? "measure" : "measures"} that can be judged, `,
        { strong: `${first.name} comes out ${word} on ${first.count}` },
        `${byMoreThanChance(first)}; ${listInWords(others.map((other) => `${other.name} on ${other.count}${byMoreThanChance(other)}`))}.`,
      ]
    : ["These areas have no measures in common that can be judged."];
  return [...lead, ...widest(profiles, measures), ...organisations(profiles)];
}

function byMoreThanChance({ count, clear }: WorstTally): string {
  if (!count) return "";
  return clear === count ? " (by more than chance)" : ` (${clear || "none"} by more than chance)`;
}

function widest(profiles: readonly NeighbourhoodProfile[], measures: readonly ComparedMeasure[]): Sentence {
  const [most] = [...measures].filter(({ apart }) => apart > 0).sort((a, b) => b.apart - a.apart);
  if (!most) return [];
  const known = most.figures
    .flatMap((one, position) =>
      one && one.value !== null ? [{ value: one.value, name: profiles[position]?.name ?? "" }] : [],
    )
    .sort((a, b) => a.value - b.value);
  const [least, highest] = [known[0], known.at(-1)];
  if (!least || !highest) return [];
  const named = (value: number) => figure(value, most.measure);
  return [
    " They differ most on ",
    { strong: lowered(most.measure.name) },
    `: ${named(least.value)} in ${least.name}, ${named(highest.value)} in ${highest.name}.`,
  ];
}

function organisations(profiles: readonly NeighbourhoodProfile[]): Sentence {
  const unmapped = profiles.filter(({ isMapped }) => !isMapped).map(({ name }) => name);
  const rates = profiles
    .flatMap((profile) =>
      profile.isMapped && profile.population ? [{ name: profile.name, rate: rateOf(profile) }] : [],
    )
    .sort((a, b) => b.rate - a.rate);
  const [most, least] = [rates[0], rates.at(-1)];
  const lead: Sentence =
    most && least && most !== least && most.rate !== least.rate
      ? [
          " ",
          { strong: `${most.name} has most organisations for its people` },
          `, ${plainFigure(most.rate, 1)} per 1,000; ${least.name} has fewest, ${plainFigure(least.rate, 1)}.`,
        ]
      : [];
  return [...lead, ...(unmapped.length ? [` Nobody has mapped ${listInWords(unmapped)} yet.`] : [])];
}

/** Organisations for a thousand residents. */
function rateOf({ organisationCount, population }: NeighbourhoodProfile): number {
  return population ? (1000 * organisationCount) / population : 0;
}

function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
