import type { Parameter } from "./parameter.ts";

/** The query string as the router hands it over: every value is text. */
export type Search = Record<string, string>;

type Parameters = Record<string, Parameter<unknown>>;
type Values<P> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** A page's part of the address: one list of parameters, read and written by the same rules. */
export type View<T> = {
  /** The names this view uses in the query string; others belong to another view of the same page. */
  keys: readonly string[];
  /** What the address says; total, so any text gives a view. */
  read: (search: Search) => T;
  /** The shortest query that reads back as the same view. */
  write: (view: T) => Search;
};

/** Make a view from its parameters: the one place where a page's address is described. */
export function defineView<P extends { [K in keyof P]: Parameter<Values<P>[K]> }>(parameters: P): View<Values<P>> {
  const entries = Object.entries(parameters as Parameters);
  return {
    keys: entries.map(([, parameter]) => parameter.key),
    read: (search) =>
      Object.fromEntries(
        entries.map(([name, parameter]) => [name, parameter.read(search[parameter.key])]),
      ) as Values<P>,
    write: (view) => {
      const search: Search = {};
      for (const [name, parameter] of entries) {
        const value = parameter.write((view as Record<string, unknown>)[name]);
        if (value !== undefined) search[parameter.key] = value;
      }
      return search;
    },
  };
}
