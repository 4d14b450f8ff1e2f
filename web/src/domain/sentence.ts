/** A sentence in parts; the strong ones are what a hurried reader should catch. */
export type Sentence = readonly (string | { strong: string })[];

/** The sentence as plain text, for a screen reader, a title or a test. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
}

/** "a", "a and b", "a, b and c". */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "33,755". */
export function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "1 organisation", "1,204 organisations". */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A name with a small first letter, unless it starts with an abbreviation: "Children in…" but "NHS waits". */
export function inRunningText(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
