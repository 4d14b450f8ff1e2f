import type { OrganisationRecord, RecordTime } from "./organisation-record.ts";
import {
  accessNames,
  costNames,
  kindNames,
  namesOf,
  precisionSentences,
  themeNames,
  whoForNames,
} from "./organisation-words.ts";
import { placeLine } from "./place-line.ts";
import { changePath } from "./record-change.ts";
import { dayInWords, timesInWords } from "./record-times.ts";
import {
  fieldNames,
  identifierSchemeNames,
  incomeBandNames,
  memberNames,
  preventionTierNames,
  serviceStatusNames,
  statusNames,
  visibilityNames,
} from "./record-words.ts";
import type { Privacy } from "./submission-privacy.ts";

/** What a change is about, with the name of the member it belongs to: "Weekly shop: Cost". */
export function changeNameOf(path: string, subject: string | null): string {
  const { field } = changePath(path);
  const name = changeName(path, null);
  return subject && field !== null && field !== "name" && changePath(path).list ? `${subject}: ${lowered(name)}` : name;
}

/** What a change is about: "Cost"; with the member it belongs to when there are several: "Weekly shop: Cost". */
export function changeName(path: string, record: OrganisationRecord | null): string {
  const { list, id, field } = changePath(path);
  const ofField = fieldNames[field ?? ""] ?? field ?? "";
  if (!list || !id) return ofField;
  if (field === null) return memberNames[list];
  const members: readonly { id: string }[] = record?.[list] ?? [];
  const member = members.find((each) => each.id === id);
  const name = member && "name" in member && typeof member.name === "string" ? member.name : "";
  return members.length > 1 && name ? `${name}: ${lowered(ofField)}` : ofField;
}

const lowered = (text: string) => (text === "E-mail" ? text : text.charAt(0).toLowerCase() + text.slice(1));

type Words = Readonly<Record<string, string>>;

/** Fields whose values are words of ours, by what they are called. */
const choices: Readonly<Record<string, Words>> = {
  kind: kindNames,
  status: statusNames,
  serviceStatus: serviceStatusNames,
  theme: themeNames,
  incomeBand: incomeBandNames,
  cost: costNames,
  preventionTier: preventionTierNames,
  visibility: visibilityNames,
  themes: themeNames,
  whoFor: whoForNames,
  accessFeatures: accessNames,
};

/** Fields whose values need more than a list of words, by name. */
const writers: Readonly<Record<string, (value: never, record: OrganisationRecord | null) => string>> = {
  when: (times: RecordTime[]) => timesInWords(times).join("\n"),
  place: (place: PlaceValue) => placeInWords(place),
  identifiers: (identifiers: Identifier[]) => identifiers.map(identifierInWords).join("\n"),
  geometry: () => "A shape on the map",
  checkedAt: dayInWords,
  closedAt: dayInWords,
  consentedAt: dayInWords,
  locationIds: (ids: string[], record) => ids.map((id) => locationName(id, record)).join(", "),
};

/** A value as people read it, in one or more lines; empty when there is nothing. */
export function valueInWords(path: string, value: unknown, record: OrganisationRecord | null): string {
  if (value === null || value === undefined || value === "") return "";
  const { list, field } = changePath(path);
  if (list && field === null) return memberInWords(list, value as Record<string, unknown>, record);
  const write = writers[field ?? ""];
  if (write) return write(value as never, record);
  const words = choices[list && field === "status" ? "serviceStatus" : (field ?? "")] ?? {};
  return Array.isArray(value) ? namesOf(value.map(String), words).join(", ") : (words[String(value)] ?? String(value));
}

type Identifier = { scheme: string; identifier: string };

function identifierInWords({ scheme, identifier }: Identifier): string {
  return `${identifierSchemeNames[scheme] ?? scheme} ${identifier}`;
}

function locationName(id: string, record: OrganisationRecord | null): string {
  const location = record?.locations.find((each) => each.id === id);
  return location?.name ?? location?.address ?? location?.locality ?? memberNames.locations;
}

/** The parts of a place that a reader may be shown. */
export type PlaceValue = {
  privacy: Privacy;
  name?: string | null;
  address?: string | null;
  locality?: string | null;
  postcode?: string | null;
  label?: string | null;
};

/** A place as people read it: "Ropewalk Row, Herring Quay. People see the street only." */
export function placeInWords({ privacy, name, address, locality, postcode, label }: PlaceValue): string {
  if (privacy === "hidden") return precisionSentences.hidden;
  const line = placeLine([name ?? null, address ?? null, label ?? null, locality ?? null, postcode ?? null]);
  return [line, precisionSentences[privacy]].filter(Boolean).join(". ");
}

/** The fields that tell one member of a list from another, in the order they are read. */
const tellingFields: readonly string[] = [
  "name",
  "role",
  "description",
  "when",
  "whenNote",
  "whoFor",
  "cost",
  "costNote",
  "email",
  "phone",
  "url",
  "credit",
  "licence",
];

function memberInWords(list: string, member: Record<string, unknown>, record: OrganisationRecord | null): string {
  const said = tellingFields
    .map((field) => valueInWords(`/${list}/+/${field}`, member[field], record))
    .filter(Boolean)
    .join("\n");
  if (list !== "locations") return said;
  const place = (member.place ?? member) as PlaceValue;
  return [said, place.privacy ? placeInWords({ ...place, name: null }) : ""].filter(Boolean).join("\n");
}
