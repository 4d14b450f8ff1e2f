import type { Freshness } from "./freshness.ts";
import type { Opening } from "./opening-hours.ts";
import type { Privacy } from "./submission-privacy.ts";

/** Something it offers, in full. */
export type Service = {
  id: string;
  name: string;
  description: string | null;
  whoFor: readonly string[];
  /** Whether people can come now. */
  status: "active" | "temporarily_closed";
  cost: string;
  costNote: string | null;
  howToJoin: string | null;
  /** When, in their own words, where times do not say it. */
  whenNote: string | null;
  when: readonly Opening[];
};

/** A place it offers things from, as the public may see it. */
export type PublicLocation = {
  id: string;
  name: string | null;
  address: string | null;
  postcode: string | null;
  locality: string | null;
  privacy: Privacy;
  /** Degrees, EPSG:4326; null when hidden. */
  longitude: number | null;
  latitude: number | null;
  access: readonly string[];
};

export type SimilarOrganisation = {
  id: string;
  name: string;
  theme: string;
  distanceM: number | null;
  locality: string | null;
};

/** A list that data comes from, and the licence it came under; no name for what was added here. */
export type EntrySource = { source: string | null; sourceUrl: string | null; licence: string | null };

/** A picture of it: the path of its file in storage, what is to be seen, and whose it is. */
export type Photo = {
  id: string;
  path: string;
  description: string | null;
  credit: string | null;
  licence: string | null;
};

/** All that is public about one organisation. */
export type OrganisationDetail = {
  id: string;
  name: string;
  description: string | null;
  summary: string | null;
  kind: string | null;
  theme: string;
  themes: readonly string[];
  photos: readonly Photo[];
  email: string | null;
  phone: string | null;
  website: string | null;
  status: string;
  freshness: Freshness;
  checkedAt: string | null;
  source: string | null;
  sourceUrl: string | null;
  licence: string | null;
  /** Where its data comes from: its own source first, then those of entries merged into it. */
  sources: readonly EntrySource[];
  isFictional: boolean;
  openNow: boolean | null;
  scheduleText: string | null;
  whoFor: readonly string[];
  costs: readonly string[];
  access: readonly string[];
  services: readonly Service[];
  locations: readonly PublicLocation[];
  neighbourhoods: readonly { geography: string; code: string; name: string }[];
  similarNearby: readonly SimilarOrganisation[];
  /** The caller is one of its editors, or a moderator. */
  canEdit?: boolean;
};
