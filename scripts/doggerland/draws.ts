/** One seed for a set of coordinates (FNV over hundredths), so that the same line always gets the same wiggle. */
export function seedOf(...numbers: readonly number[]): number {
  let hash = 2166136261;
  for (const number of numbers) {
    hash ^= Math.round(number * 100);
    hash = Math.imul(hash, 16777619);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

/** A seed from text, for values that belong to a name. */
export function seedOfText(text: string): number {
  return seedOf(...Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
}

/** One of a list. RangeError for an empty one. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

/** Roughly normal, mean 0 and standard deviation 1: the sum of twelve uniform draws less six. */
export function bellDraw(random: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return sum;
}
