import { type ListWithIds, listsWithIds, type OrganisationRecord } from "./organisation-record.ts";
import { changePath, isSameValue, type RecordChange } from "./record-change.ts";

type Member = { id: string } & Record<string, unknown>;

/** What a field of a location's place is made of; they change together, as `place`. */
const placeFields: readonly string[] = ["address", "postcode", "privacy", "longitude", "latitude", "locality"];

/** What is only looked at: it changes with the place, or not at all. */
const derivedFields: readonly string[] = [...placeFields, "truePlace", "id"];

/**
 * Everything that differs between two states of a record, as changes: fields one by one, members of lists by their id.
 * Places are left out of a location that both have, unless `withPlaces`: what is sent of a place is not what is seen of it.
 */
export function recordChanges(
  before: OrganisationRecord,
  after: OrganisationRecord,
  { withPlaces = false }: { withPlaces?: boolean } = {},
): RecordChange[] {
  const plain = Object.keys(after).filter((key) => !listsWithIds.some((list) => list === key));
  return [
    ...fieldChanges("", before as never, after as never, plain),
    ...listsWithIds.flatMap((list) => memberChanges(list, before, after, withPlaces)),
  ];
}

function memberChanges(
  list: ListWithIds,
  before: OrganisationRecord,
  after: OrganisationRecord,
  withPlaces: boolean,
): RecordChange[] {
  const [earlier, later] = [membersOf(before, list), membersOf(after, list)];
  const removed = earlier
    .filter(({ id }) => !later.some((member) => member.id === id))
    .map((member) => ({ path: `/${list}/${member.id}`, before: member, after: null }));
  const kept = later.flatMap((member) => {
    const old = earlier.find(({ id }) => id === member.id);
    const path = `/${list}/${member.id}`;
    if (!old) return [{ path, before: null, after: member }];
    const left = list === "locations" ? derivedFields : ["id"];
    const fields = Object.keys(member).filter((key) => !left.includes(key));
    const own = fieldChanges(`${path}`, old, member, fields);
    if (list !== "locations" || !withPlaces) return own;
    return [...own, ...placeChange(path, old, member)];
  });
  return [...kept, ...removed];
}

function placeChange(path: string, before: Member, after: Member): RecordChange[] {
  const [was, is] = [placeOf(before), placeOf(after)];
  return isSameValue(was, is) ? [] : [{ path: `${path}/place`, before: was, after: is }];
}

function placeOf(location: Member): Record<string, unknown> {
  return Object.fromEntries(placeFields.map((field) => [field, location[field] ?? null]));
}

function fieldChanges(
  prefix: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  fields: readonly string[],
): RecordChange[] {
  return fields
    .filter((field) => !isSameValue(before[field], after[field]))
    .map((field) => ({ path: `${prefix}/${field}`, before: before[field] ?? null, after: after[field] ?? null }));
}

/** What a record says at a path; a place stands together; undefined where there is nothing by that name. */
export function recordValue(record: OrganisationRecord, path: string): unknown {
  const { list, id, field } = changePath(path);
  if (!list) return record[field as keyof OrganisationRecord];
  const member = membersOf(record, list).find((each) => each.id === id);
  if (!member || field === null) return member;
  return list === "locations" && field === "place" ? placeOf(member) : member[field];
}

/** The record with changes made to it; those to members that are not there any more are left out. */
export function recordWith(record: OrganisationRecord, changes: readonly RecordChange[]): OrganisationRecord {
  return changes.reduce(withChange, record);
}

function withChange(record: OrganisationRecord, { path, after }: RecordChange): OrganisationRecord {
  const { list, id, field } = changePath(path);
  if (!list) return { ...record, [field ?? ""]: after };
  const members = membersOf(record, list);
  const others = members.filter((member) => member.id !== id);
  if (field === null) return { ...record, [list]: after === null ? others : [...others, { ...(after as Member), id }] };
  const change = field === "place" ? (after as Record<string, unknown>) : { [field]: after };
  return { ...record, [list]: members.map((member) => (member.id === id ? { ...member, ...change } : member)) };
}

function membersOf(record: OrganisationRecord, list: ListWithIds): Member[] {
  return record[list] as unknown as Member[];
}
