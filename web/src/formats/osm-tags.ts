import { normalisePostcode } from "#domain/postcode.ts";
import { textOf } from "./boundary-columns.ts";
import { addressOf, emailOf, type OrganisationRow, websiteOf } from "./organisation-row.ts";

export type Tags = Record<string, string>;

/** Flat tags of a feature, whichever way it carries them: by themselves, under `tags`, or as the text of `other_tags`. */
export function tagsOf(properties: Record<string, unknown>): Tags {
  const nested = typeof properties.tags === "object" && properties.tags !== null ? properties.tags : {};
  const flat = Object.entries({ ...properties, ...nested }).flatMap(([key, value]) => {
    const text = textOf(value);
    return text === null ? [] : [[key, text] as const];
  });
  const { other_tags: others = "", ...tags } = Object.fromEntries(flat) as Tags;
  for (const [, key = "", value = ""] of others.matchAll(/"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g)) {
    tags[key] ??= value.replaceAll(/\\(.)/g, "$1");
  }
  return tags;
}

/** Where people hide from somebody, or live because they must: never a point on a public map. */
export function isPrivatePlace(tags: Tags): boolean {
  const who = tags["social_facility:for"] ?? "";
  return /^(shelter|group_home|refuge)$/.test(tags.social_facility ?? "") || /abused|victim/.test(who);
}

/** “way/27550371”: the element's own name in OpenStreetMap, or null for a feature from elsewhere. */
export function osmElement(tags: Tags, isPoint: boolean): string | null {
  const written = tags["@id"] ?? tags.id ?? "";
  if (/^(node|way|relation)\/\d+$/.test(written)) return written;
  if (tags.osm_way_id) return `way/${tags.osm_way_id}`;
  return tags.osm_id ? `${isPoint ? "node" : "relation"}/${tags.osm_id.replace("-", "")}` : null;
}

/** What tags say of how to reach a place and what is there. */
export function contactsOf(
  tags: Tags,
): Pick<OrganisationRow, "address" | "postcode" | "email" | "phone" | "website" | "access" | "openingHours"> {
  return {
    address: addressOf([
      tags["addr:housename"],
      addressOf([[tags["addr:housenumber"], tags["addr:street"]].filter(Boolean).join(" ")]),
      tags["addr:hamlet"] ?? tags["addr:suburb"] ?? tags["addr:village"],
      tags["addr:city"],
    ]),
    postcode: normalisePostcode(tags["addr:postcode"] ?? ""),
    email: emailOf(tags.email ?? tags["contact:email"] ?? null),
    phone: tags.phone ?? tags["contact:phone"] ?? null,
    website: websiteOf(tags.website ?? tags["contact:website"] ?? tags.url ?? null),
    access: accessOf(tags),
    openingHours: tags.opening_hours ?? tags.service_times ?? null,
  };
}

function accessOf(tags: Tags): string[] {
  return [
    tags.wheelchair === "yes" ? "step_free" : "",
    tags["toilets:wheelchair"] === "yes" ? "accessible_toilet" : "",
    tags.hearing_loop === "yes" || tags.audio_loop === "yes" ? "hearing_loop" : "",
  ].filter(Boolean);
}
