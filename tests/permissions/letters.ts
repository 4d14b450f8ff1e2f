/** What the statements of `statementsFor` ended with, in their order: rows reached, or a refusal. */
export type Outcome = { rows: number } | { refused: string };

const notAllowed = "42501";
/** There is such a row already: the policy let it through. */
const existsAlready = "23505";

/** One cell of the matrix, from how many rows there are in all and what became of each attempt. An attempt that failed
 *  for another reason than rights shows neither, and throws. */
export function lettersOf(all: { rows: number; about: number }, outcomes: (Outcome | null)[]): string {
  const [seen, seenAbout, added, changed, removed] = outcomes;
  const rows = reached(seen);
  const seesAbout = reached(seenAbout) === all.about && all.about > 0;
  const sight = rows === 0 ? "" : rows === all.rows ? "S" : seenAbout && !seesAbout ? "o" : "s";
  const letters = [sight, isLetThrough(added) && "I", reached(changed) > 0 && "U", reached(removed) > 0 && "D"];
  return letters.filter(Boolean).join("") || "-";
}

function reached(outcome: Outcome | null | undefined): number {
  if (!outcome) return 0;
  if ("rows" in outcome) return outcome.rows;
  if (outcome.refused.startsWith(notAllowed)) return 0;
  throw new Error(outcome.refused);
}

function isLetThrough(outcome: Outcome | null | undefined): boolean {
  if (outcome && "refused" in outcome && outcome.refused.startsWith(existsAlready)) return true;
  return reached(outcome) > 0;
}
