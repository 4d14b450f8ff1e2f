import type { Privacy } from "./submission-privacy.ts";

/** Where it is, as the sender gave it: longitude and latitude in degrees, EPSG:4326. Never shown to the public as it is. */
export type DraftPlace = {
  longitude: number;
  latitude: number;
  postcode: string;
  /** How the place was found, to say back: a postcode, a name, "A point on the map". */
  label: string;
};

/** The same times on one or more days; times as HH:MM. */
export type DraftOpening = { days: number[]; opensAt: string; closesAt: string };

/** Every answer of the form while it is being filled in. Text is never null: an empty answer is an empty text. */
export type SubmissionDraft = {
  name: string;
  place: DraftPlace | null;
  address: string;
  privacy: Privacy;
  /** The level was chosen, not only left as it stood. */
  isPrivacyChosen: boolean;
  theme: string;
  themes: string[];
  description: string;
  whoFor: string[];
  cost: string;
  costNote: string;
  access: string[];
  whenKind: "weekly" | "varies";
  opening: DraftOpening[];
  whenText: string;
  phone: string;
  email: string;
  website: string;
  contactIsPublic: boolean;
  submitterName: string;
  submitterEmail: string;
  note: string;
  /** Left empty by people; filled in by programs that fill in everything. */
  website2: string;
};

/** A form nobody has touched. */
export const emptyDraft: SubmissionDraft = {
  name: "",
  place: null,
  address: "",
  privacy: "exact",
  isPrivacyChosen: false,
  theme: "",
  themes: [],
  description: "",
  whoFor: [],
  cost: "unknown",
  costNote: "",
  access: [],
  whenKind: "weekly",
  opening: [{ days: [], opensAt: "", closesAt: "" }],
  whenText: "",
  phone: "",
  email: "",
  website: "",
  contactIsPublic: true,
  submitterName: "",
  submitterEmail: "",
  note: "",
  website2: "",
};

/** True when there is something worth keeping. */
export function hasAnswers(draft: SubmissionDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(emptyDraft);
}
