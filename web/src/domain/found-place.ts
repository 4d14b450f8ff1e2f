import type { Bbox } from "./bbox.ts";

/** One answer to "where is …?". */
export type FoundPlace = {
  kind: "postcode" | "neighbourhood" | "district" | "organisation";
  label: string;
  detail: string;
  /** Degrees, EPSG:4326; null for an organisation that shows no place. */
  longitude: number | null;
  latitude: number | null;
  zoom: number | null;
  geography?: string | null;
  code?: string | null;
  id?: string | null;
  bounds?: Bbox | null;
};
