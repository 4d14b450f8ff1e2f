import type { Apportioned, Making } from "./apportion.ts";
import { plainFigure } from "./indicator-format.ts";
import { suppressionWords } from "./suppression.ts";

const madeWords: Record<Making, string> = {
  summed: "Added up from the small areas inside.",
  "rate-of-sums": "All cases in the small areas inside, over all who could be counted there.",
  "population-weighted-mean":
    "An average of the small areas inside, weighted by how many people live in each: there are no counts behind it.",
  "share-in-most-deprived-fifth": "Ranks and tenths cannot be averaged, so residents are counted instead.",
};

/**
 * How a figure was made, what was left out, and why it is not shown where it is not. Whole sentences.
 * @param country whose areas tenths and ranks are counted among.
 */
export function apportionedWords(figure: Apportioned, country = "England"): string {
  const { state, made, suppression, members, membersWithFigure } = figure;
  if (state === "suppressed") return suppressionWords(suppression ?? "small-count").reason;
  if (state === "notCollected") return "None of the small areas inside has a figure.";
  const leftOut = members - membersWithFigure;
  const missing = leftOut
    ? [
        `${leftOut} of ${members} small areas ${leftOut === 1 ? "has" : "have"} no figure and ${leftOut === 1 ? "is" : "are"} left out.`,
      ]
    : [];
  return [deprivedShareWords(figure, country), madeWords[made], ...missing].filter(Boolean).join(" ");
}

/** "42% of residents live in the most deprived 20% of areas in England."; empty for other figures. */
function deprivedShareWords({ made, value }: Apportioned, country: string): string {
  if (made !== "share-in-most-deprived-fifth" || value === null) return "";
  return `${plainFigure(value, 0)}% of residents live in the most deprived 20% of areas in ${country}.`;
}
