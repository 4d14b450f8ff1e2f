/**
 * Who borders whom, as compressed rows: the neighbours of area `i` are
 * `neighbours[offsets[i]] … neighbours[offsets[i + 1] - 1]`, rising. Symmetric, without self.
 * Row-standardised weights need no array of their own: each neighbour of `i` weighs 1 / (number of them).
 */
export type Contiguity = {
  count: number;
  /** count + 1 long. */
  offsets: Uint32Array;
  neighbours: Uint32Array;
  /** Positions of the areas without any neighbour. */
  islands: number[];
};

/** Contiguity from pairs of positions (from[i] borders to[i]); order, doubles and self-pairs do not matter. RangeError for a position out of range. */
export function contiguityOfPairs(count: number, from: ArrayLike<number>, to: ArrayLike<number>): Contiguity {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let pair = 0; pair < from.length; pair++) {
    const [a, b] = [from[pair] as number, to[pair] as number];
    const [ofA, ofB] = [lists[a], lists[b]];
    if (!ofA || !ofB) throw new RangeError(`The pair ${a}, ${b} names an area that is not among the ${count}.`);
    if (a === b || ofA.includes(b)) continue;
    ofA.push(b);
    ofB.push(a);
  }
  return compressed(lists);
}

/** The contiguity of some of the areas among themselves, in the order given (rising positions). Who loses every neighbour becomes an island. */
export function contiguityWithin(whole: Contiguity, kept: ArrayLike<number>): Contiguity {
  const newPosition = new Int32Array(whole.count).fill(-1);
  for (let position = 0; position < kept.length; position++) newPosition[kept[position] as number] = position;
  const lists = Array.from(kept, (old) =>
    Array.from(neighboursOf(whole, old), (neighbour) => newPosition[neighbour] as number).filter((now) => now >= 0),
  );
  return compressed(lists);
}

/** The positions of the areas that border one. */
export function neighboursOf({ offsets, neighbours }: Contiguity, position: number): Uint32Array {
  return neighbours.subarray(offsets[position] ?? 0, offsets[position + 1] ?? 0);
}

/** Spatial lag under row standardisation: the mean of each area's neighbours; 0 for an island (as spdep's zero.policy). */
export function neighbourMeans(values: Float64Array, { count, offsets, neighbours }: Contiguity): Float64Array {
  const means = new Float64Array(count);
  for (let area = 0; area < count; area++) {
    const [start, end] = [offsets[area] as number, offsets[area + 1] as number];
    let sum = 0;
    for (let place = start; place < end; place++) sum += values[neighbours[place] as number] as number;
    means[area] = end > start ? sum / (end - start) : 0;
  }
  return means;
}

function compressed(lists: readonly number[][]): Contiguity {
  const offsets = new Uint32Array(lists.length + 1);
  const islands: number[] = [];
  for (const [area, list] of lists.entries()) {
    offsets[area + 1] = (offsets[area] as number) + list.length;
    if (!list.length) islands.push(area);
  }
  const neighbours = new Uint32Array(offsets[lists.length] as number);
  for (const [area, list] of lists.entries())
    neighbours.set(
      list.sort((a, b) => a - b),
      offsets[area] as number,
    );
  return { count: lists.length, offsets, neighbours, islands };
}
