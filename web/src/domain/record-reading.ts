import { changeName, placeInWords, valueInWords } from "./change-in-words.ts";
import type { OrganisationRecord, RecordLocation, RecordService } from "./organisation-record.ts";

/** A field that says something, by its path, as people read it. */
export type RecordField = { path: string; name: string; value: string };

const ownFields = [
  "name",
  "legalName",
  "description",
  "kind",
  "theme",
  "themes",
  "phone",
  "email",
  "website",
  "foundedYear",
  "incomeBand",
  "basedIn",
  "identifiers",
] as const satisfies readonly (keyof OrganisationRecord)[];
const serviceFields = [
  "name",
  "description",
  "status",
  "when",
  "whenNote",
  "whoFor",
  "minimumAge",
  "maximumAge",
  "cost",
  "costNote",
  "howToJoin",
  "languages",
  "accreditation",
  "preventionTier",
];
const locationFields = ["accessFeatures", "url"];

/** Every field of an entry that says something, in the order it is read. */
function recordFields(record: OrganisationRecord): RecordField[] {
  const field = (path: string, value: unknown): RecordField => ({
    path,
    name: changeName(path, record),
    value: valueInWords(path, value, record),
  });
  const ofMember = (list: string, member: { id: string }, fields: readonly string[]) =>
    fields.map((each) => field(`/${list}/${member.id}/${each}`, (member as Record<string, unknown>)[each]));
  return [
    ...ownFields.map((each) => field(`/${each}`, record[each])),
    ...record.services.flatMap((service) => ofMember("services", service, serviceFields)),
    ...record.locations.flatMap((location) => [
      field(`/locations/${location.id}/place`, location),
      ...ofMember("locations", location, locationFields),
    ]),
    ...record.contacts.map((contact) => field(`/contacts/${contact.id}`, contact)),
  ].filter(({ value }) => value !== "");
}

/** The fields that none of the paths touches. */
export function untouchedFields(record: OrganisationRecord, paths: readonly string[]): RecordField[] {
  const holds = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}/`);
  return recordFields(record).filter(({ path }) => !paths.some((each) => holds(each, path) || holds(path, each)));
}

/** An entry as one reads it aloud: what it is and where, then each thing it offers, then how to reach it. */
export function recordInParagraphs(record: OrganisationRecord): string[] {
  const named = record.services.length > 1;
  return [
    sentences([record.description, ...record.locations.map(placeOf)]),
    ...record.services.map((service) => serviceInWords(service, record, named)),
    sentences([[record.phone, record.email, record.website].filter(Boolean).join(", ")]),
  ].filter(Boolean);
}

function placeOf(location: RecordLocation): string {
  return location.type === "virtual" ? (location.url ?? "") : placeInWords(location);
}

function serviceInWords(service: RecordService, record: OrganisationRecord, named: boolean): string {
  const said = (field: keyof RecordService) =>
    valueInWords(`/services/${service.id}/${field}`, service[field], record).replaceAll("\n", "; ");
  const status = service.status && service.status !== "active" ? said("status") : "";
  const text = sentences([
    status,
    service.description,
    whoForInWords(service, said("whoFor")),
    said("when"),
    service.whenNote,
    said("cost"),
    service.costNote,
    service.howToJoin,
  ]);
  return named && service.name ? `${service.name}: ${text}` : text;
}

function whoForInWords({ minimumAge: from, maximumAge: to }: RecordService, whoFor: string): string {
  const given = (age: number | null | undefined) => age !== null && age !== undefined;
  const both = given(from) && given(to) ? `aged ${from} to ${to}` : given(from) ? `from age ${from}` : "";
  const ages = both || (given(to) ? `up to age ${to}` : "");
  return [whoFor, ages].filter(Boolean).join(", ");
}

/** Each part ends in one full stop. */
function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => (part ?? "").trim().replace(/[.\s]+$/, ""))
    .filter(Boolean)
    .map((part) => (/[?!]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
