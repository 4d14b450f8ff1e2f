/**
 * Adjusted p-values that hold the false discovery rate (Benjamini & Hochberg 1995; R's p.adjust(method = "BH")): of the
 * areas with q ≤ 0.05, about 1 in 20 is expected to be there by chance.
 * @param p NaN where there is none; it stays NaN and does not count.
 */
export function adjustedForDiscoveries(p: ArrayLike<number>): Float64Array {
  const q = new Float64Array(p.length).fill(Number.NaN);
  const known = Array.from(p, (_, position) => position).filter((position) => !Number.isNaN(p[position]));
  known.sort((a, b) => (p[b] as number) - (p[a] as number));
  let least = 1;
  for (const [fromGreatest, position] of known.entries()) {
    least = Math.min(least, ((p[position] as number) * known.length) / (known.length - fromGreatest));
    q[position] = least;
  }
  return q;
}
