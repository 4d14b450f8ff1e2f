/** Scores that agree to about 1e-9 are a tie: sums of the same shares in another order differ in the last places only. */
const steps = 2 ** 30 - 1;

/** The steps are sorted ten bits at a time, three times over. */
const digitBits = 10;
const digits = 2 ** digitBits;

/**
 * Something that ranks many lists of the same length: 1 for the greatest, ties share the best rank and the next is
 * skipped. A radix sort, in time that grows with the length only, for a list is ranked thousands of times over.
 * @returns writes into `ranks` the ranks of `scores`, which lie from 0 to 1.
 */
export function rankerOf(count: number): (scores: Float64Array, ranks: Uint32Array) => void {
  const keys = new Uint32Array(count);
  const starts = new Uint32Array(digits);
  let [order, other] = [new Uint32Array(count), new Uint32Array(count)];
  return (scores, ranks) => {
    for (let at = 0; at < count; at++) {
      // the greatest score has the least key
      keys[at] = steps - Math.round((scores[at] as number) * steps);
      order[at] = at;
    }
    for (let shift = 0; shift < 3 * digitBits; shift += digitBits) {
      sortByDigit(keys, shift, starts, order, other);
      [order, other] = [other, order];
    }
    let [rank, before] = [0, -1];
    for (let place = 0; place < count; place++) {
      const at = order[place] as number;
      const key = keys[at] as number;
      if (key !== before) rank = place + 1;
      before = key;
      ranks[at] = rank;
    }
  };
}

/** One round of the radix sort: positions in `from`, put in order of one digit of their keys, into `into`. */
function sortByDigit(
  keys: Uint32Array,
  shift: number,
  starts: Uint32Array,
  from: Uint32Array,
  into: Uint32Array,
): void {
  starts.fill(0);
  for (let at = 0; at < keys.length; at++) {
    const digit = ((keys[at] as number) >>> shift) & (digits - 1);
    starts[digit] = (starts[digit] as number) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < digits; digit++) {
    const found = starts[digit] as number;
    starts[digit] = start;
    start += found;
  }
  for (let place = 0; place < from.length; place++) {
    const at = from[place] as number;
    const digit = ((keys[at] as number) >>> shift) & (digits - 1);
    const free = starts[digit] as number;
    into[free] = at;
    starts[digit] = free + 1;
  }
}

/** The nth greatest of some numbers, which are put in another order (Hoare's selection). RangeError unless 1 to their count. */
export function nthGreatest(numbers: Float64Array, nth: number): number {
  const target = numbers.length - nth;
  if (!(nth >= 1 && target >= 0)) throw new RangeError(`There is no ${nth}th of ${numbers.length} numbers.`);
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const [left, right] = parted(numbers, low, high);
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return numbers[target] as number;
}

/** Moves what is below a number in the middle to the left of what is above it; where the two parts meet. */
function parted(numbers: Float64Array, low: number, high: number): [left: number, right: number] {
  const pivot = numbers[(low + high) >> 1] as number;
  let [left, right] = [low, high];
  while (left <= right) {
    while ((numbers[left] as number) < pivot) left++;
    while ((numbers[right] as number) > pivot) right--;
    if (left > right) break;
    const held = numbers[left] as number;
    numbers[left++] = numbers[right] as number;
    numbers[right--] = held;
  }
  return [left, right];
}

/**
 * Where each value stands among the others, 0 for the least and 1 for the greatest, the same for every unit: the share
 * of the others that lie below, those that are equal counting half. 0.5 for a value without others.
 */
export function rankShares(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const others = values.length - 1;
  return values.map((value) => {
    const below = firstAtLeast(sorted, value);
    const equal = firstAbove(sorted, value) - below - 1;
    return others ? (below + equal / 2) / others : 0.5;
  });
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each >= value);
}

function firstAbove(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each > value);
}

function firstWhere(sorted: Float64Array, isPast: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
