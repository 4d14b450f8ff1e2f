import type { Heard } from "./crawl.ts";
import { refusals } from "./refusing.ts";
import { type Asker, askers, type WaysOut } from "./ways-out.ts";

/** What a crawl did not get to see, so that its silence proves nothing: a table or view that the catalogue lets an asker
 *  read and that gave them no answer; a function that answered nobody and did not refuse in the words that
 *  tests/leaks/refusing.ts has for it. */
export function untried({ relations, callables }: WaysOut, heard: Map<string, Heard>): string[] {
  const of = (way: string, as: Asker) => heard.get(`${way} ${as}`);
  const unread = relations.flatMap(({ name, columns }) =>
    askers
      .filter((as) => columns[as].length > 0 && !of(name, as)?.answers)
      .map((as) => `${name} gave a ${as} nothing: ${[...(of(name, as)?.refusals ?? [])]}`),
  );
  const unheard = callables.flatMap(({ name, callers }) => {
    const uncalled = askers.filter((as) => !callers.includes(as) && (of(name, as)?.answers ?? 0) > 0);
    if (uncalled.length > 0) return [`${name} answered a ${uncalled}, who may not call it`];
    const all = callers.map((as) => of(name, as));
    if (all.some((one) => one?.answers)) return [];
    const said = all.flatMap((one) => [...(one?.refusals ?? ["nothing"])]);
    // Whatever writes is refused by GET before it can say why.
    const other = said.filter((one) => !one.startsWith("25006 cannot execute") && !refusals[name]?.includes(one));
    return other.length > 0 ? [`${name} answered nobody: ${other.join(" | ")}`] : [];
  });
  return [...unread, ...unheard];
}

/** Lines of tests/leaks/refusing.ts for functions that answer somebody, or are gone. */
export function needlessRefusals({ callables }: WaysOut, heard: Map<string, Heard>): string[] {
  const answering = new Set([...heard.values()].filter(({ answers }) => answers > 0).map(({ way }) => way));
  return Object.keys(refusals).filter(
    (name) => answering.has(name) || !callables.some((callable) => callable.name === name),
  );
}

/** The ways whose answers named a planted organisation. */
export function waysNaming(name: string, heard: Map<string, Heard>): string[] {
  const named = [...heard.values()].filter(({ names }) => names.has(name)).map(({ way }) => way);
  return [...new Set(named)].sort();
}

/** How many features the fullest tile had that an asker got. */
export function fullestTile(heard: Map<string, Heard>, as: Asker): number {
  return Math.max(0, ...[...heard.values()].filter((one) => one.as === as).map(({ features }) => features));
}
