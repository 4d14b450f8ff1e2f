import type { Privacy } from "./submission-privacy.ts";

/** A time something happens, local to Europe/London: weekday 1 is Monday, times as HH:MM, dates as YYYY-MM-DD. */
export type RecordTime = {
  weekday: number;
  opensAt: string;
  closesAt: string;
  frequency: "WEEKLY" | "FORTNIGHTLY" | "MONTHLY";
  /** Which of the month's: 1 to 5, -1 is the last; empty unless monthly by day. */
  weeksOfMonth: number[];
  termTimeOnly: boolean;
  validFrom: string | null;
  validTo: string | null;
  note: string | null;
};

/** Something it offers, as the record keeps it. */
export type RecordService = {
  id: string;
  name: string;
  description: string | null;
  status: string;
  whoFor: string[];
  minimumAge: number | null;
  maximumAge: number | null;
  cost: string;
  costNote: string | null;
  languages: string[];
  accreditation: string | null;
  howToJoin: string | null;
  /** When, in their own words, where times do not say it. */
  whenNote: string | null;
  preventionTier: string | null;
  when: RecordTime[];
  locationIds: string[];
};

/** A place as the public may see it; `truePlace` for its editors and moderators only. Degrees, EPSG:4326. */
export type RecordLocation = {
  id: string;
  type: string;
  name: string | null;
  address: string | null;
  postcode: string | null;
  privacy: Privacy;
  longitude: number | null;
  latitude: number | null;
  locality: string | null;
  accessFeatures: string[];
  url: string | null;
  truePlace?: { longitude: number; latitude: number; address: string | null; postcode: string | null } | null;
};

/** Somebody to reach, and who may see that. */
export type RecordContact = {
  id: string;
  name: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  visibility: "public" | "members" | "editors";
};

/** A picture of it, with whose it is. */
export type RecordPhoto = { id: string; path: string; description: string | null; credit: string | null };

/** One organisation as a version of it is kept: all that may be changed, with the public place only. */
export type OrganisationRecord = {
  name: string;
  legalName: string | null;
  description: string | null;
  kind: string | null;
  theme: string;
  themes: string[];
  website: string | null;
  email: string | null;
  phone: string | null;
  foundedYear: number | null;
  incomeBand: string | null;
  basedIn: string | null;
  status: string;
  identifiers: { scheme: string; identifier: string }[];
  serviceAreas: { id: string; kind: string; name: string | null; geography: string | null; code: string | null }[];
  services: RecordService[];
  locations: RecordLocation[];
  contacts: RecordContact[];
  photos: RecordPhoto[];
};

/** The lists of a record whose members have an id of their own, so that a change can name one of them. */
export const listsWithIds = ["services", "locations", "contacts", "serviceAreas", "photos"] as const;

export type ListWithIds = (typeof listsWithIds)[number];
