import type { DraftPlace } from "#domain/submission-draft.ts";
import type { Privacy } from "#domain/submission-privacy.ts";

type PlaceMapProps = {
  chosen: DraftPlace | null;
  privacy: Privacy;
  onPin: (point: { longitude: number; latitude: number }) => void;
};

export function PlaceMap(_: PlaceMapProps) {
  return null;
}
