import type { Basemap } from "#data/basemap.ts";
import type { Bbox } from "#domain/bbox.ts";
import type { MapContent } from "#map/content.ts";
import type { Palette } from "#map/palette.ts";
import type { ShownOrganisations } from "./organisation-places.ts";

/** All that a layer may draw from. Nothing here changes while the map moves. */
export type MapContext = {
  palette: Palette;
  /** All but the streets. */
  basemap: Basemap | null;
  /** Seen from close by only, and many: they come after the first map. */
  streets: Basemap | null;
  bounds: Bbox | null;
  /** Null when the map has no areas. */
  areas: { tilesUrl: string; geography: string; hasValues: boolean; isCountry: boolean } | null;
  organisations: ShownOrganisations | null;
};

/** One thing that the map can show. */
export type MapLayer = {
  id: string;
  /** What a person calls it. */
  label: string;
  draw: (context: MapContext) => MapContent;
};

export const nothing: MapContent = { sources: {}, layers: [] };

/** A `#rrggbb` colour made see-through. */
export function withOpacity(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}${alpha}` : colour;
}
