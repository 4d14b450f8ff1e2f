/** Why a figure is held back, so that nobody can be picked out. */
export type Suppression = "few-people" | "small-count";

/** Fewer people than this in a shape, and none of its figures is shown. */
export const fewestPeople = 100;

/** Counts from 1 to 4 are never shown; 0 is. */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < 5;
}

/** Why a figure must be held back, or null when it may be shown. Zero is a figure. */
export function suppressionOf(population: number, numerator: number | null): Suppression | null {
  if (population < fewestPeople) return "few-people";
  return numerator !== null && isSmallCount(numerator) ? "small-count" : null;
}

const words: Record<Suppression, { short: string; reason: string }> = {
  "few-people": {
    short: "too few people",
    reason: `Fewer than ${fewestPeople} people live here, so no figure is shown: it could point at somebody.`,
  },
  "small-count": { short: "fewer than 5", reason: "Fewer than 5, so the exact figure is not shown." },
};

/** What stands in the figure's place, and why. */
export function suppressionWords(suppression: Suppression): { short: string; reason: string } {
  return words[suppression];
}
