import { type ListWithIds, listsWithIds } from "./organisation-record.ts";

/**
 * One change to a record: `/description`, `/services/<id>/cost`, `/services/+new1` (added: before null),
 * `/services/<id>` (removed: after null), `/locations/<id>/place`.
 */
export type RecordChange = { path: string; before: unknown; after: unknown };

/** A path in its parts: the list and the member, when it is within one, and the field, when it is not the whole member. */
export type ChangePath = { list: ListWithIds | null; id: string | null; field: string | null };

/** Read a path. */
export function changePath(path: string): ChangePath {
  const [first = "", id, field] = path.split("/").slice(1);
  const list = listsWithIds.find((name) => name === first) ?? null;
  return list && id ? { list, id, field: field ?? null } : { list: null, id: null, field: first };
}

/** Does the path name a member that does not exist yet? */
export function isNewMember(id: string): boolean {
  return id.startsWith("+");
}

/** Are two values of a record the same, whatever the order of their keys and of lists of words? An empty text or list is nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (isNothing(each)) return null;
    if (Array.isArray(each)) return each.every((one) => typeof one !== "object") ? [...each].sort() : each;
    if (typeof each !== "object") return each;
    const entries = Object.entries(each as object).filter(([, one]) => !isNothing(one));
    return Object.fromEntries(entries.sort(([x], [y]) => x.localeCompare(y)));
  });
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
