import type { Bbox } from "./bbox.ts";

/** A set of areas that figures and organisations can be read by. */
export type Geography = {
  slug: string;
  name: string;
  pluralName: string;
  singularName: string;
  /** 1 is the finest. */
  level: number;
  vintage: number;
  areaCount: number;
  source: string;
  licence: string;
  isFictional: boolean;
};

/** An account that a fictional demo shows openly, so that every role can be tried. */
export type DemoAccount = { label: string; email: string; password: string; role: string };

/** The place this Patchwork is about. */
export type Site = {
  name: string;
  tagline: string;
  isFictional: boolean;
  notice: string;
  defaultGeography: string | null;
  defaultIndicator: string | null;
  bounds: Bbox | null;
  demoAccounts: DemoAccount[];
  attribution: string;
  licence: string;
  organisationCount: number;
  geographies: Geography[];
  /** Entries that wait for a moderator; null for everybody else. */
  counts: { awaitingReview: number | null };
};
