import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { placePreviewQuery } from "#data/place-preview.ts";
import { placePreviewAreaQuery } from "#data/place-preview-area.ts";
import { pointInWordsQuery } from "#data/submission-point.ts";
import type { Camera } from "#domain/camera.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import type { Privacy } from "#domain/submission-privacy.ts";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { PlaceChoosing } from "#layers/place-choosing.tsx";
import { PublicPlace } from "#layers/public-place.tsx";
import styles from "./choose-place.module.css";
import { words } from "./words.ts";

/** Close enough to tell one house from the next. */
const streetZoom = 16;

/** About a metre, in degrees: less than that, the pin has not moved. */
const sameDegrees = 1e-5;

type Point = { longitude: number; latitude: number };

type PlaceMapProps = {
  chosen: DraftPlace | null;
  privacy: Privacy;
  onPin: (point: Point) => void;
};

/** The map to place the pin on, with exactly what the public will get drawn over it. */
export function PlaceMap({ chosen, privacy, onPin }: PlaceMapProps) {
  const [rest, setRest] = useState<Camera | null>(null);
  const camera = cameraFor(chosen, rest);
  return (
    <>
      <PatchworkMap
        label={words.map}
        sight={{
          camera,
          onRest: (now) => {
            setRest(now);
            if (chosen && !isSame(now, chosen)) onPin(now);
          },
        }}
      >
        <PlaceChoosing isPinned={chosen !== null} onPress={onPin} />
        {chosen && <ShownToPublic chosen={chosen} privacy={privacy} />}
      </PatchworkMap>
      <p className={styles.mapHint}>{chosen ? words.dragHint : words.tapHint}</p>
    </>
  );
}

function ShownToPublic({ chosen, privacy }: { chosen: DraftPlace; privacy: Privacy }) {
  const { data: shown } = useQuery(placePreviewQuery(chosen, privacy));
  const { data: around } = useQuery(pointInWordsQuery(chosen));
  const meant = privacy === "neighbourhood" ? (around?.neighbourhood ?? null) : null;
  const { data: area } = useQuery(placePreviewAreaQuery(meant));
  if (privacy === "exact" || !shown || shown.longitude === null || shown.latitude === null) return null;
  return (
    <PublicPlace
      point={{ longitude: shown.longitude, latitude: shown.latitude }}
      isVague={privacy !== "neighbourhood"}
      area={meant ? (area ?? null) : null}
    />
  );
}

/** Where the map should look: where it came to rest, unless the place lies elsewhere. */
function cameraFor(chosen: DraftPlace | null, rest: Camera | null): Camera | null {
  if (!chosen) return rest;
  if (rest && isSame(rest, chosen)) return rest;
  return { longitude: chosen.longitude, latitude: chosen.latitude, zoom: Math.max(rest?.zoom ?? 0, streetZoom) };
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.longitude - b.longitude) < sameDegrees && Math.abs(a.latitude - b.latitude) < sameDegrees;
}
