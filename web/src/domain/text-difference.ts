/** A run of words that both texts have, or only this one. */
export type TextPart = { text: string; isChanged: boolean };

/** Beyond this many words on either side a comparison word by word costs more than it says. */
const mostWords = 400;

/**
 * Two texts word by word: for each, its runs in order, marked where the other lacks them (longest common subsequence).
 * @returns the runs put together give the texts back.
 */
export function textDifference(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords)
    return { before: runs(a, new Set(a.keys())), after: runs(b, new Set(b.keys())) };
  const lengths = commonLengths(a, b);
  const [onlyA, onlyB] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) onlyA.add(i++);
    else onlyB.add(j++);
  }
  return { before: joined(runs(a, onlyA)), after: joined(runs(b, onlyB)) };
}

/** A lone short word that both share between two changes says nothing: it is marked along with them. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const noise = (part: TextPart, position: number) =>
    !part.isChanged &&
    /^\S{1,4}\s*$/.test(part.text) &&
    parts[position - 1] !== undefined &&
    parts[position + 1] !== undefined;
  const marked = parts.map((part, position) => ({ ...part, isChanged: part.isChanged || noise(part, position) }));
  return marked.reduce<TextPart[]>((done, part) => {
    const last = done.at(-1);
    if (last && last.isChanged === part.isChanged) last.text += part.text;
    else done.push(part);
    return done;
  }, []);
}

/** Words with the spaces that follow them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** How many words from here on both have in the same order, for every pair of positions. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  return lengths;
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function runs(words: readonly string[], changed: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = [];
  for (const [position, word] of words.entries()) {
    const isChanged = changed.has(position);
    const last = parts.at(-1);
    if (last && last.isChanged === isChanged) last.text += word;
    else parts.push({ text: word, isChanged });
  }
  return parts;
}
