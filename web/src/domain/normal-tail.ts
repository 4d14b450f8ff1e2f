/** The 97.5th centile of the normal distribution, for 95 % limits. */
export const normal975 = 1.959963984540054;

/**
 * How often a normal score lies as far from 0 as this one, either way: 2·(1 − Φ(|z|)), to about 1e-14.
 * A series near 0 and a continued fraction in the tail (Abramowitz & Stegun 26.2.11, 26.2.14). NaN for NaN.
 */
export function twoSidedP(z: number): number {
  const size = Math.abs(z);
  if (Number.isNaN(z)) return Number.NaN;
  if (size === 0) return 1;
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
  return size < 3 ? 1 - 2 * density * seriesOf(size) : (2 * density) / fractionOf(size);
}

function seriesOf(size: number): number {
  let [sum, term] = [size, size];
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (size * size) / odd;
    sum += term;
  }
  return sum;
}

function fractionOf(size: number): number {
  let fraction = size;
  for (let step = 160; step > 0; step--) fraction = size + step / fraction;
  return fraction;
}
