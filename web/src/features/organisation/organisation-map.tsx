import type { PublicLocation } from "#domain/organisation-detail.ts";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { PublicPlace } from "#layers/public-place.tsx";
import { words } from "./words.ts";

interface OrganisationMapProps {
  name: string;
  theme: string;
  place: PublicLocation;
}

/** How close to look at a place: a hall, or somewhere around a postcode. */
const ZOOM = { exact: 15, vague: 14 };

const NO_POINTS = { ids: [], longitudes: [], latitudes: [], themes: [], freshness: [], names: [] };

/** Where it is, as exactly as the public may see. */
export function OrganisationMap({ name, theme, place }: OrganisationMapProps) {
  const { longitude, latitude } = place;
  if (longitude === null || latitude === null) return null;
  const isExact = place.privacy === "exact";
  const point = { longitude, latitude };
  return (
    <PatchworkMap
      label={words.mapLabel(name)}
      sight={{ camera: { ...point, zoom: isExact ? ZOOM.exact : ZOOM.vague } }}
      organisations={
        isExact ? { points: NO_POINTS, isNeutral: false, chosen: { ...point, theme }, onOpen: () => {} } : null
      }
    >
      {!isExact && <PublicPlace point={point} isVague area={null} />}
    </PatchworkMap>
  );
}
