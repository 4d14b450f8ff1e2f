import { listInWords, type Sentence } from "#domain/sentence.ts";
import { gapCell, type ShownGaps } from "./shown-gaps.ts";
import { type AreaWords, words } from "./words.ts";

/** Places enough to be called the top; fewer where there are few areas. */
export function topOf(count: number): number {
  return count > 20 ? 10 : Math.max(1, Math.floor(count / 2));
}

/** "ten", or the figure where there is no word for it. */
export function topInWords(top: number): string {
  return words.inNumbers[top] ?? String(top);
}

/** How sure the ranks are: shares side by side with the areas compared, or that they are coming or could not come. */
export type Sureness = Float64Array | "waiting" | "failed";

/** What the ranking says, made of its values. */
export function gapsSentence(shown: ShownGaps, areas: AreaWords, stability: Sureness): Sentence {
  const count = shown.thirds.counts[gapCell] ?? 0;
  const { sentence } = words;
  const opening: Sentence = count
    ? [{ strong: sentence.count(count, areas) }, sentence.countIs(count)]
    : [sentence.none(areas)];
  const firsts = shown.ranked.filter(({ rank }) => rank === 1);
  const names = { strong: listInWords(firsts.map(({ name }) => name)) };
  const isOne = firsts.length === 1;
  return [...opening, names, isOne ? sentence.first : sentence.joint, howSure()];

  function howSure(): string {
    if (stability === "waiting") return sentence.waiting;
    if (stability === "failed") return sentence.unsure;
    const tries = Math.round(100 * Math.min(...firsts.map(({ at }) => stability[at] ?? 0)));
    const top = topInWords(topOf(shown.ranked.length));
    return isOne ? sentence.stays(top, tries) : sentence.stay(top, tries);
  }
}
