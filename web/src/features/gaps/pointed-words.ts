import { grouped } from "#domain/sentence.ts";
import type { ShownGaps } from "./shown-gaps.ts";
import { words } from "./words.ts";

/** What is said of one area on the map. */
export type PointedWords = {
  name: string;
  ranks: { need: string; help: string; gap: string } | null;
  /** Why it is not ranked. */
  why: string;
  here: string;
  spoken: string;
};

/** The area at a position of the index: its ranks in words, or why it has none. */
export function pointedWords(shown: ShownGaps, position: number): PointedWords {
  const { index, ranked, leftOut } = shown;
  const { card, why } = words;
  const name = index.names[position] ?? "";
  const area = ranked.find((each) => each.position === position);
  const places = shown.measures.help.find(({ id }) => id === "reach.space")?.values[position];
  const organisations = card.here(index.organisationCounts[position] ?? 0);
  const here = typeof places === "number" ? `${organisations}, ${card.places(places)}.` : `${organisations}.`;
  if (!area) {
    const out = leftOut.find((each) => each.position === position);
    const reason = out ? why[out.why] : why.notCollected;
    const spoken = words.leftOutHere(name, reason, out && out.why !== "unmapped" ? out.measure : "");
    return { name, ranks: null, why: spoken, here: out?.why === "unmapped" ? "" : here, spoken };
  }
  const of = (rank: number) => card.of(rank, ranked.length);
  const need = `${of(area.needRank)}, ${card.needThirds[Math.floor(area.cell / 3)]}`;
  const help = `${of(area.helpRank)}, ${card.helpThirds[area.cell % 3]}`;
  const ranks = { need, help, gap: card.rank(grouped(area.rank), ranked.length) };
  return { name, ranks, why: "", here, spoken: card.says(name, need, help) };
}
