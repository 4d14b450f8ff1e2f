/** A sentence in parts; the strong ones are what a hurried reader should catch. */
export function SentenceText({ sentence }: { sentence: readonly (string | { strong: string })[] }) {
  return sentence.map((part) => (typeof part === "string" ? part : <b key={part.strong}>{part.strong}</b>));
}
