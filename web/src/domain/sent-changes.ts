import type { ChosenPlace } from "./chosen-place.ts";
import type { OrganisationRecord } from "./organisation-record.ts";
import { changePath, isNewMember, type RecordChange } from "./record-change.ts";
import { recordChanges, recordValue } from "./record-changes.ts";

type Places = Readonly<Record<string, ChosenPlace>>;

/** What goes to the database: every path that differs, and places as they truly are. */
export function sentChanges(original: OrganisationRecord, record: OrganisationRecord, places: Places): RecordChange[] {
  const changes = recordChanges(original, record).map((change) => {
    const { list, id, field } = changePath(change.path);
    if (field === "website" || field === "url") return { ...change, after: withScheme(change.after) };
    const place = list === "locations" && id && isNewMember(id) ? places[id] : undefined;
    return place ? { ...change, after: { ...(change.after as object), place: sentPlace(place) } } : change;
  });
  const moved = record.locations
    .filter(({ id }) => places[id] && !isNewMember(id))
    .map(({ id }) => ({
      path: `/locations/${id}/place`,
      before: recordValue(original, `/locations/${id}/place`) ?? null,
      after: sentPlace(places[id] as ChosenPlace),
    }));
  return [...changes, ...moved];
}

/** Without a point the true place stays where it is. */
function sentPlace({ place, address, privacy }: ChosenPlace): Record<string, unknown> {
  const level = { privacy: privacy ?? "hidden" };
  if (!place) return level;
  const { longitude, latitude, postcode } = place;
  return { ...level, longitude, latitude, postcode, address: address.trim() };
}

/** An address for a link: what people write without its scheme gets the safe one. */
function withScheme(value: unknown): unknown {
  const text = typeof value === "string" ? value.trim() : "";
  return text && !/^https?:\/\//i.test(text) ? `https://${text}` : value;
}

/** Does the caller's change at a path show at once? Fields are `/description`, lists as a whole `/services`. */
export function isPublishable(path: string, publishable: readonly string[]): boolean {
  return publishable.includes(`/${path.split("/")[1]}`);
}
