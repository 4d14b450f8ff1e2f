import type { PlaceLookup } from "./chosen-place.ts";

/** A place that a form asks for. */
export type AskedPlace = {
  lookUp: PlaceLookup;
  /** Whether no place will show: then none is needed, and one that cannot be found keeps nobody. */
  showsNone: () => boolean;
  /** Puts the focus where the place is asked for. */
  focus: () => void;
};

/**
 * Looks up what is typed where places are asked for before a form goes on, so that nobody is asked for what they have just
 * given. @param onFinding told when that begins and when it ends, unless there is nothing to look up.
 * @returns whether to go on. If not, a finder says why and has the focus, or something else was begun meanwhile.
 */
export async function settlePlaces(
  asked: readonly AskedPlace[],
  onFinding: (isFinding: boolean) => void,
): Promise<boolean> {
  const lookups = asked.map((place) => ({ place, finding: place.lookUp() }));
  if (lookups.every(({ finding }) => finding === null)) return true;
  onFinding(true);
  const answers = await Promise.all(lookups.map(async ({ place, finding }) => ({ place, answer: await finding })));
  onFinding(false);
  if (answers.some(({ answer }) => answer === "dropped")) return false;
  const refused = answers.find(({ place, answer }) => answer === "refused" && !place.showsNone());
  refused?.place.focus();
  return refused === undefined;
}
