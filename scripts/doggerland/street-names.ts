import { pick } from "./draws.ts";
import words from "./street-words.json" with { type: "json" };

/** Names that the first streets of a place get, so that the streets people speak of are there. */
const known: Readonly<Record<string, readonly string[]>> = words.known;

/** Gives one name after another for a place; none comes twice. */
export function streetNamer(place: string, random: () => number): () => string {
  const waiting = [...(known[place] ?? [])];
  const used = new Set<string>();
  return () => {
    const known = waiting.shift();
    if (known) {
      used.add(known);
      return known;
    }
    for (;;) {
      const name = `${pick(random, words.first)} ${pick(random, words.last)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
