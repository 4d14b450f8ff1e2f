import type { Freshness } from "./freshness.ts";
import type { Opening } from "./opening-hours.ts";
import type { Privacy } from "./submission-privacy.ts";

/** Something an organisation offers. */
export type ServiceSummary = {
  name: string;
  /** Whether people can come now. */
  status: "active" | "temporarily_closed";
  when: readonly Opening[];
  cost: string;
  whoFor: readonly string[];
};

/** One organisation as a list shows it. */
export type OrganisationSummary = {
  id: string;
  name: string;
  summary: string | null;
  theme: string;
  themes: readonly string[];
  kind: string | null;
  freshness: Freshness;
  /** ISO 8601; null when nobody has checked it. */
  checkedAt: string | null;
  /** Degrees, EPSG:4326; null when it shows no place. */
  longitude: number | null;
  latitude: number | null;
  privacy: Privacy | null;
  locality: string | null;
  placeName: string | null;
  address: string | null;
  /** Straight line from where the search is near; null when it is near nowhere. */
  distanceM: number | null;
  costs: readonly string[];
  whoFor: readonly string[];
  access: readonly string[];
  /** Null when it gives no times. */
  openNow: boolean | null;
  scheduleText: string | null;
  isFictional: boolean;
  email: string | null;
  phone: string | null;
  website: string | null;
  services: readonly ServiceSummary[];
};

/** How many there would be with one more choice, each counted with its own filter lifted. */
export type OrganisationFacets = {
  themes: Readonly<Record<string, number>>;
  whoFor: Readonly<Record<string, number>>;
  costs: Readonly<Record<string, number>>;
  access: Readonly<Record<string, number>>;
  freshness: Readonly<Partial<Record<Freshness, number>>>;
  openNow: number;
  eveningsWeekends: number;
  local: number;
};

/** What the search took the words to mean. */
export type UnderstoodSearch = {
  /** What is left to look for once a place was taken out. */
  searchText: string;
  correctedTo: string | null;
  placeLabel: string | null;
  /** The place meant, in degrees; null when none was. */
  longitude: number | null;
  latitude: number | null;
};

/** One page of a search, with the count of all of it. */
export type OrganisationsFound = {
  total: number;
  items: readonly OrganisationSummary[];
  /** Where this page ended, to ask for the next one; null when there is none. */
  nextPage: string | null;
  facets: OrganisationFacets;
  understood: UnderstoodSearch;
};

/** Every match as points, or, where there are too many to send, as counts on a grid. */
export type OrganisationPoints = {
  total: number;
  /** Matches that show no place, and so are not among the points. */
  withoutPlace: number;
  kind: "points" | "cells";
  ids: readonly string[];
  longitudes: readonly number[];
  latitudes: readonly number[];
  themes: readonly string[];
  freshness: readonly Freshness[];
  names: readonly string[];
  counts?: readonly number[];
};
