import { changeName, valueInWords } from "./change-in-words.ts";
import type { OrganisationRecord } from "./organisation-record.ts";
import type { RecordChange } from "./record-change.ts";
import { type TextPart, textDifference } from "./text-difference.ts";

/** A change ready to be read: what it is about, and both sides word by word; no parts where there is nothing. */
export type ReadableChange = { path: string; name: string; before: TextPart[]; after: TextPart[] };

/** A change in words. `record` tells names of services and places. */
export function readableChange(
  { path, before, after }: RecordChange,
  record: OrganisationRecord | null,
): ReadableChange {
  const [was, is] = [valueInWords(path, before, record), valueInWords(path, after, record)];
  const difference = textDifference(was, is);
  return { path, name: changeName(path, record), ...difference };
}
