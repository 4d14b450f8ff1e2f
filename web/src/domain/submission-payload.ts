import type { SubmissionDraft } from "./submission-draft.ts";
import type { Privacy } from "./submission-privacy.ts";

/** One opening on one day: Monday is 1; times as HH:MM, local. */
export type SubmissionTime = { weekday: number; opensAt: string; closesAt: string; frequency: "WEEKLY" };

/** What `submit_organisation` takes. Longitude and latitude in degrees, EPSG:4326: the true place. */
export type Submission = {
  name: string;
  description: string;
  theme: string;
  themes: string[];
  place: {
    longitude: number;
    latitude: number;
    postcode?: string;
    address?: string;
    privacy: Privacy;
  } | null;
  services: { name: string; whoFor: string[]; cost: string; costNote?: string; when: SubmissionTime[] }[];
  whenText?: string;
  access: string[];
  email?: string;
  phone?: string;
  website?: string;
  contactIsPublic: boolean;
  submitterName?: string;
  submitterEmail?: string;
  note?: string;
  website2: string;
  clientKey: string;
};

/** The answers as the database takes them: days one by one, empty answers left out, the website with its scheme. */
export function submissionOf(draft: SubmissionDraft, clientKey: string): Submission {
  const isWeekly = draft.whenKind === "weekly";
  return {
    name: draft.name.trim(),
    description: draft.description.trim(),
    theme: draft.theme,
    themes: [...new Set([draft.theme, ...draft.themes])],
    place: placeOf(draft),
    services: [
      {
        name: draft.name.trim(),
        whoFor: draft.whoFor,
        cost: draft.cost,
        ...given("costNote", draft.costNote),
        when: isWeekly ? timesOf(draft) : [],
      },
    ],
    ...(isWeekly ? {} : given("whenText", draft.whenText)),
    access: draft.access,
    ...given("email", draft.email),
    ...given("phone", draft.phone),
    ...given("website", websiteOf(draft.website)),
    contactIsPublic: draft.contactIsPublic,
    ...given("submitterName", draft.submitterName),
    ...given("submitterEmail", draft.submitterEmail),
    ...given("note", draft.note),
    website2: draft.website2,
    clientKey,
  };
}

function placeOf(draft: SubmissionDraft): Submission["place"] {
  if (!draft.place) return null;
  return {
    longitude: draft.place.longitude,
    latitude: draft.place.latitude,
    ...given("postcode", draft.place.postcode),
    ...given("address", draft.address),
    privacy: draft.privacy,
  };
}

function timesOf(draft: SubmissionDraft): SubmissionTime[] {
  return draft.opening
    .flatMap(({ days, opensAt, closesAt }) =>
      days.map((weekday) => ({ weekday, opensAt, closesAt, frequency: "WEEKLY" as const })),
    )
    .sort((a, b) => a.weekday - b.weekday || a.opensAt.localeCompare(b.opensAt));
}

/** An address for a link: what people write without its scheme gets the safe one. */
function websiteOf(text: string): string {
  const website = text.trim();
  if (website === "" || /^https?:\/\//i.test(website)) return website;
  return `https://${website}`;
}

function given<K extends string>(key: K, text: string): { [P in K]?: string } {
  const value = text.trim();
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}
