/** A small area that touches a drawn shape. */
export type FittedArea = {
  population: number;
  /** Share of the area's land inside the shape, 0 to 1. */
  shareInside: number;
  /** Whether it was chosen: its population-weighted centre lies inside. */
  isMember: boolean;
};

/** Under this a figure is shown with a warning. */
export const goodFit = 0.8;

/**
 * How well the chosen small areas stand for a drawn shape: people in both, over people in either, taking people to be
 * spread evenly over the land of their small area (block-apportioned by area). 1 when they are the same people, 0 when
 * none are, or nobody lives there.
 * @param areas every small area that is a member or that the shape touches; RangeError for a share outside 0 to 1
 *   (a hair outside, as areas of land measured by machine are, is let by).
 */
export function degreeOfFit(areas: readonly FittedArea[]): number {
  let [shared, either] = [0, 0];
  for (const { population, shareInside, isMember } of areas) {
    if (!(shareInside > -1e-6 && shareInside < 1 + 1e-6)) throw new RangeError(`${shareInside} is not a share.`);
    const inside = population * Math.min(1, Math.max(0, shareInside));
    if (isMember) shared += inside;
    either += isMember ? population : inside;
  }
  return either > 0 ? shared / either : 0;
}

/** A degree of fit in whole per cent: 79.6 % is under the limit and must not read as 80. */
export function fitPercent(fit: number): number {
  return Math.floor(fit * 100 + 1e-9);
}

/** "A close fit: …" or "A loose fit: …", for a person who drew the shape. */
export function fitWords(fit: number): string {
  const share = `the small areas behind these figures hold ${fitPercent(fit)}% of their people in common with your shape.`;
  return fit >= goodFit ? `A close fit: ${share}` : `A loose fit: ${share} Read them with care, or change the shape.`;
}
