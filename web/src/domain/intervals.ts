import { normal975 } from "./normal-tail.ts";

/** 95 % confidence limits, in the unit of the figure. */
export type Limits = { lower: number; upper: number };

/**
 * Wilson score limits of a proportion (Wilson 1927; Newcombe 1998, without continuity correction), times `per`.
 * @param numerator how many of the denominator, 0 to denominator.
 * @param per 100 for a percentage. RangeError when the numbers cannot be a proportion.
 */
export function wilsonLimits(numerator: number, denominator: number, per = 1): Limits {
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator))
    throw new RangeError(`${numerator} of ${denominator} is not a proportion.`);
  const share = numerator / denominator;
  const square = normal975 ** 2;
  const centre = share + square / (2 * denominator);
  const reach = normal975 * Math.sqrt((share * (1 - share)) / denominator + square / (4 * denominator ** 2));
  const scale = per / (1 + square / denominator);
  // at 0 and at all, one limit is the figure itself; rounding must not carry it past
  const lower = numerator === 0 ? 0 : (centre - reach) * scale;
  const upper = numerator === denominator ? per : (centre + reach) * scale;
  return { lower, upper };
}

/**
 * Byar's limits of a count (Breslow & Day 1987, equation 2.13; as OHID's Fingertips), or of a rate when `denominator`
 * and `per` are given: the count's limits over the denominator, times `per`.
 * @param count events, 0 or more. RangeError for less, or for a denominator that is not above 0.
 */
export function byarLimits(count: number, denominator = 1, per = 1): Limits {
  if (!(count >= 0 && denominator > 0)) throw new RangeError(`${count} events in ${denominator} is not a rate.`);
  const above = count + 1;
  const scale = per / denominator;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - normal975 / (3 * Math.sqrt(count))) ** 3;
  const upper = above * (1 - 1 / (9 * above) + normal975 / (3 * Math.sqrt(above))) ** 3;
  return { lower: Math.max(0, lower) * scale, upper: upper * scale };
}
