import * as z from "zod/mini";

/**
 * One value in the address bar. Reading is total: text that makes no sense gives the default.
 * Writing gives undefined for the default, so that an address holds only what a person chose.
 */
export type Parameter<T> = {
  /** The name in the query string. */
  key: string;
  read(text: string | undefined): T;
  write(value: T): string | undefined;
};

/** The longest text an address may carry in one value, in characters. */
const longestText = 300;

function fromSchema<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
  write: (value: T) => string | undefined,
): Parameter<T> {
  return {
    key,
    read: (text) => {
      if (text === undefined || text.length > longestText) return fallback;
      const answer = schema.safeParse(text);
      return answer.success ? answer.data : fallback;
    },
    write,
  };
}

/** Free text; empty when absent. */
export function text(key: string): Parameter<string> {
  return fromSchema(key, z.string(), "", (value) => value || undefined);
}

/** A code, slug or id; null when absent. Letters, digits and `_.:-` only. */
export function identifier(key: string): Parameter<string | null> {
  const schema = z.pipe(
    z.string().check(z.regex(/^[\w.:-]{1,100}$/)),
    z.transform((value: string): string | null => value),
  );
  return fromSchema<string | null>(key, schema as z.ZodMiniType<string | null>, null, (value) => value ?? undefined);
}

/** One of a few words; the first is the default. */
export function choice<const W extends readonly [string, ...string[]]>(key: string, words: W): Parameter<W[number]> {
  const schema = z.enum(words as unknown as [string, ...string[]]) as unknown as z.ZodMiniType<W[number]>;
  return fromSchema<W[number]>(key, schema, words[0], (value) => (value === words[0] ? undefined : value));
}

/** One of a few words, or null when nothing was chosen. */
export function optionalChoice<const W extends readonly [string, ...string[]]>(
  key: string,
  words: W,
): Parameter<W[number] | null> {
  return {
    key,
    read: (value) => (value !== undefined && words.includes(value) ? value : null),
    write: (value) => value ?? undefined,
  };
}

/** A list of slugs, with commas between; doubles and nonsense are dropped. */
export function list(key: string): Parameter<string[]> {
  const slug = z.string().check(z.regex(/^[\w-]{1,60}$/));
  return {
    key,
    read: (value) => [
      ...new Set(
        (value ?? "")
          .slice(0, longestText)
          .split(",")
          .filter((part) => slug.safeParse(part).success),
      ),
    ],
    write: (value) => (value.length ? value.join(",") : undefined),
  };
}

/** Yes when the word stands in the address, no otherwise. */
export function flag(key: string, word: string): Parameter<boolean> {
  return { key, read: (value) => value === word, write: (value) => (value ? word : undefined) };
}

/** A whole number between two bounds, or null. */
export function wholeNumber(key: string, least: number, most: number): Parameter<number | null> {
  const schema = z.pipe(
    z.string().check(z.regex(/^-?\d{1,9}$/)),
    z.transform((value: string): number | null => {
      const whole = Number(value);
      return whole >= least && whole <= most ? whole : null;
    }),
  );
  return fromSchema<number | null>(key, schema as z.ZodMiniType<number | null>, null, (value) => value?.toString());
}

/** Rising numbers with commas between, as many as there may be; null for anything else. */
export function numbers(key: string, fewest: number, most: number): Parameter<number[] | null> {
  return {
    key,
    read: (value) => {
      const parts = (value ?? "").slice(0, longestText).split(",");
      if (parts.length < fewest || parts.length > most) return null;
      if (!parts.every((part) => /^-?\d{1,9}(\.\d{1,6})?$/.test(part))) return null;
      const read = parts.map(Number);
      return read.every((number, place) => place === 0 || number > (read[place - 1] ?? number)) ? read : null;
    },
    write: (value) => value?.join(","),
  };
}
