import { createContext, use } from "react";
import type { ChosenPlace } from "#domain/chosen-place.ts";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import { isSameValue } from "#domain/record-change.ts";
import { recordValue } from "#domain/record-changes.ts";

/** The entry as it is and as it is being written, and the one way to write. */
export type Changing = {
  original: OrganisationRecord;
  record: OrganisationRecord;
  /** Places given anew, by the location's id. */
  places: Readonly<Record<string, ChosenPlace>>;
  problems: Readonly<Record<string, string>>;
  set: (path: string, value: unknown) => void;
  setPlace: (location: string, place: ChosenPlace | null) => void;
  /** Change parts of a place that is being given, whatever else was chosen since. */
  changePlace: (location: string, part: Partial<ChosenPlace>) => void;
};

export const ChangeContext = createContext<Changing | null>(null);

/** The entry being changed. Only within the form. */
export function useChanging(): Changing {
  const changing = use(ChangeContext);
  if (!changing) throw new Error("This part stands outside the form that changes an entry.");
  return changing;
}

/** One field of the entry: what it says, what it said, and a way to write it. */
export function useField<Value>(path: string) {
  const { original, record, problems, set } = useChanging();
  const value = recordValue(record, path) as Value;
  const before = recordValue(original, path) as Value | undefined;
  const isNew = before === undefined;
  return {
    value,
    before,
    isChanged: !isNew && !isSameValue(before, value),
    error: problems[path],
    onChange: (next: Value) => set(path, next),
  };
}
