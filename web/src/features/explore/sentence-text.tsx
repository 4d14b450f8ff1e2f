import type { Sentence } from "#domain/sentence.ts";

/** A sentence with its strong parts. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map((part) => (typeof part === "string" ? part : <b key={part.strong}>{part.strong}</b>));
}
