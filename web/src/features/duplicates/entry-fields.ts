import type { EntryBeside } from "#data/duplicates-report.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import { words } from "./words.ts";

/** What an entry says, field by field and always in the same order, so that two can be read side by side. */
export function entryFields(entry: EntryBeside, now: Date): { label: string; text: string | null }[] {
  const { fields } = words;
  return [
    { label: fields.where, text: placesOf(entry) },
    { label: fields.contact, text: joined([entry.phone, entry.email, entry.website]) },
    { label: fields.services, text: joined(entry.services.filter((name) => name !== entry.name)) },
    { label: fields.description, text: entry.description },
    { label: fields.numbers, text: joined(entry.identifiers.map((each) => `${each.scheme} ${each.identifier}`)) },
    { label: fields.source, text: joined([entry.source ?? words.addedHere, entry.licence]) },
    { label: fields.checked, text: freshnessLabel(entry.freshness, entry.checkedAt, now) },
  ];
}

function placesOf({ places }: EntryBeside): string | null {
  const said = places.map(({ address, postcode, locality, privacy }) =>
    privacy === "hidden" ? words.placeKept : joined([address, postcode, locality]),
  );
  return [...new Set(said.filter((place) => place !== null))].join("; ") || null;
}

function joined(parts: readonly (string | null)[]): string | null {
  return [...new Set(parts.filter((part) => part !== null && part !== ""))].join(", ") || null;
}
