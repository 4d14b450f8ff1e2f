import type { ProfileIndicator } from "./neighbourhood.ts";
import { type NeighbourhoodVerdict, verdictOf } from "./neighbourhood-verdict.ts";
import { counted, listInWords, type Sentence } from "./sentence.ts";

type Tally = Record<NeighbourhoodVerdict, number> & { all: number };

/** How many measures stand how to what they are held against. */
function verdictTally(indicators: readonly ProfileIndicator[]): Tally {
  const tally = { worse: 0, better: 0, similar: 0, neither: 0, all: 0 };
  for (const indicator of indicators) {
    const verdict = verdictOf(indicator);
    if (!verdict) continue;
    tally[verdict] += 1;
    tally.all += 1;
  }
  return tally;
}

/**
 * The comparison in a sentence or two, counted as its table shows it: "5 of 9 measures are worse than England, 2 are
 * better and 2 are too close to call." Measures without a figure for England are counted apart, against the borough.
 */
export function spineSummary(indicators: readonly ProfileIndicator[], borough: string): Sentence {
  const withEngland = indicators.filter(({ england }) => england !== null);
  const against = verdictTally(withEngland);
  const apart = verdictTally(indicators.filter(({ england }) => england === null));
  const silent = indicators.length - against.all - apart.all;
  const parts: (string | { strong: string })[] = [];
  if (against.all) parts.push(...tallyInWords(against, "England"));
  if (apart.all) {
    if (against.all) parts.push(` ${counted(apart.all, "measure has", "measures have")} no figure for England: `);
    parts.push(...tallyInWords(apart, borough));
  }
  if (silent)
    parts.push(` ${counted(silent, "measure has", "measures have")} no figure here, or nothing to hold it against.`);
  return parts;
}

function tallyInWords({ worse, better, similar, neither, all }: Tally, reference: string): Sentence {
  const are = (count: number, what: string) => (count ? [`${count} ${count === 1 ? "is" : "are"} ${what}`] : []);
  const others = [
    ...are(better, "better"),
    ...are(similar, "too close to call"),
    ...are(neither, "neither good nor bad"),
  ];
  const lead = `${worse || "None"} of ${counted(all, "measure", "measures")} ${worse === 1 ? "is" : "are"} worse than ${reference}`;
  return [{ strong: lead }, others.length ? `; ${listInWords(others)}.` : "."];
}
