/**
 * Mulberry32 (Ettinger 2017): 32 bits of state, quick, and the same on every machine, so that an analysis never changes
 * by itself. Good enough for shuffles and weight draws; not for secrets.
 * @returns a function giving the next number in [0, 1).
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
