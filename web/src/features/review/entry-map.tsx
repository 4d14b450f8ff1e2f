import type { PreviewArea } from "#data/place-preview-area.ts";
import type { TruePlace as Place } from "#data/review-item.ts";
import type { PublicLocation } from "#domain/organisation-detail.ts";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { PublicPlace, TruePlace } from "#layers/public-place.tsx";
import { words } from "./words.ts";

type EntryMapProps = { place: Place; shown: PublicLocation | null; area: PreviewArea | null };

/** A small map with both: where it is, which moderators see, and what the public will get. */
export function EntryMap({ place, shown, area }: EntryMapProps) {
  const { longitude, latitude, privacy } = place;
  const point =
    shown && shown.longitude !== null && shown.latitude !== null
      ? { longitude: shown.longitude, latitude: shown.latitude }
      : null;
  return (
    <PatchworkMap label={words.map} sight={{ camera: { longitude, latitude, zoom: area ? 13 : 15 } }}>
      <PublicPlace
        point={privacy === "exact" ? null : point}
        isVague={privacy !== "neighbourhood"}
        area={privacy === "neighbourhood" ? area : null}
      />
      <TruePlace longitude={longitude} latitude={latitude} />
    </PatchworkMap>
  );
}
