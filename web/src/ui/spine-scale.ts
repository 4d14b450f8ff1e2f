export interface Spine {
  here: number;
  /** The line in the middle: England. */
  reference: number;
  /** Least, lower quarter, upper quarter and most of all areas. */
  least: number;
  lowerQuarter: number;
  upperQuarter: number;
  most: number;
  /** 1: high is worse and lies to the right. -1: high is better and lies to the left. 0: neither, high to the right. */
  towardsWorse: -1 | 0 | 1;
}

/**
 * Where values lie on a spine: 0 is the left end, 1 the right, the reference always 0.5. Both sides share one scale,
 * so that equal distances are equal differences; the further extreme touches its end.
 */
export function spineScale({ reference, least, most, towardsWorse }: Spine): (value: number) => number {
  const reach = Math.max(Math.abs(most - reference), Math.abs(reference - least)) || 1;
  const sign = towardsWorse === -1 ? -1 : 1;
  return (value) => Math.min(1, Math.max(0, 0.5 + (sign * 0.5 * (value - reference)) / reach));
}
