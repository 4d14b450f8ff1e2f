/** The 97.5th centile of the normal distribution, for 95 % limits. */
const Z = 1.959964;

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Wilson score limits of a proportion, as shares from 0 to 1 (Wilson 1927). RangeError if the denominator is not > 0. */
export function wilsonLimits(count: number, denominator: number): Limits {
  if (!(denominator > 0)) throw new RangeError("a proportion needs a denominator above zero");
  const share = count / denominator;
  const centre = share + (Z * Z) / (2 * denominator);
  const reach = Z * Math.sqrt((share * (1 - share)) / denominator + (Z * Z) / (4 * denominator * denominator));
  const scale = 1 + (Z * Z) / denominator;
  return { lower: Math.max(0, (centre - reach) / scale), upper: Math.min(1, (centre + reach) / scale) };
}

/** Byar's limits of a count (Breslow & Day 1987), in the count's own unit. */
export function byarLimits(count: number): Limits {
  const above = count + 1;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  return { lower: Math.max(0, lower), upper: above * (1 - 1 / (9 * above) + Z / (3 * Math.sqrt(above))) ** 3 };
}
