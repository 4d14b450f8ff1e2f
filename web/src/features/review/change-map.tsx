import type { ProposedPlace } from "#data/review-proposal.ts";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { PublicPlace, TruePlace } from "#layers/public-place.tsx";
import { words } from "./words.ts";

type Point = { longitude: number; latitude: number };

/** Where it would truly be, which moderators see, and what the public would get. */
export function ChangeMap({ shown, truth }: { shown: ProposedPlace; truth: Point | null }) {
  const point =
    shown.longitude !== null && shown.latitude !== null
      ? { longitude: shown.longitude, latitude: shown.latitude }
      : null;
  const centre = truth ?? point;
  if (!centre) return null;
  return (
    <PatchworkMap label={words.map} sight={{ camera: { ...centre, zoom: 15 } }}>
      <PublicPlace point={shown.privacy === "exact" ? null : point} isVague area={null} />
      {(truth || shown.privacy === "exact") && <TruePlace longitude={centre.longitude} latitude={centre.latitude} />}
    </PatchworkMap>
  );
}
