import type { MultiPolygon } from "geojson";
import type { Apportioned, Making } from "./apportion.ts";
import type { Bbox } from "./bbox.ts";
import type { Freshness } from "./freshness.ts";
import type { Polarity } from "./indicator.ts";
import type { Suppression } from "./suppression.ts";

/** One indicator as it stands in a neighbourhood made of several small areas. */
export type DrawnFigure = {
  slug: string;
  name: string;
  shortName: string;
  theme: string | null;
  kind: "need" | "strength" | "context";
  unit: string;
  unitPhrase: string | null;
  polarity: Polarity;
  decimals: number;
  source: string | null;
  licence: string | null;
  period: string;
  state: Apportioned["state"];
  made: Making;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  suppression: Suppression | null;
  membersWithFigure: number;
  borough: number | null;
  boroughName: string | null;
  england: number | null;
};

/** An organisation with a public point inside the shape. */
export type DrawnOrganisation = {
  id: string;
  name: string;
  theme: string;
  summary: string;
  freshness: Freshness;
  checkedAt: string | null;
  distanceM: number;
  locality: string | null;
};

/** What a drawn shape holds. */
export type DrawnArea = {
  geography: {
    slug: string;
    name: string;
    pluralName: string | null;
    source: string | null;
    licence: string | null;
    attribution: string | null;
    isFictional: boolean;
  };
  /** The shape as it was understood: degrees, EPSG:4326. */
  shape: MultiPolygon;
  bounds: Bbox;
  areaKm2: number;
  /** The small areas that stand for it. */
  members: { id: number; code: string; name: string; population: number | null }[];
  population: number | null;
  /** 0 to 1: people in both, over people in either. */
  fit: number;
  /** Why no figure is shown; null where they are. */
  withheld: string | null;
  figures: DrawnFigure[];
  organisationCount: number;
  freshCount: number;
  themes: { slug: string; name: string; count: number }[];
  organisations: DrawnOrganisation[];
};

export type DrawnVisibility = "private" | "link" | "public";
export type DrawnStatus = "waiting" | "published" | "declined" | null;

/** A drawn neighbourhood that was saved; never whose it is. */
export type DrawnNeighbourhood = DrawnArea & {
  id: string;
  name: string;
  description: string | null;
  visibility: DrawnVisibility;
  status: DrawnStatus;
  /** Why it was declined; for its owner. */
  reason: string | null;
  /** The secret of its link; for its owner. */
  token: string | null;
  isMine: boolean;
  updatedAt: string;
};

/** A line around a place, or small areas picked by code: what the database is asked about. */
export type DrawnShape =
  | { type: "Polygon"; coordinates: number[][][] }
  | { type: "MultiPolygon"; coordinates: number[][][][] }
  | { type: "Areas"; codes: string[] };
