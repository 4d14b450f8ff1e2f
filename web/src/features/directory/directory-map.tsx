import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import type { Bbox } from "#domain/bbox.ts";
import { boundsCamera, boundsOfPoints } from "#domain/bounds-camera.ts";
import type { Camera } from "#domain/camera.ts";
import { cameraBounds } from "#domain/camera-bounds.ts";
import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import { type MapAreas, PatchworkMap } from "#layers/patchwork-map.tsx";
import { Chip } from "#ui/chip.tsx";
import type { DirectoryView } from "#view/directory-view.ts";
import styles from "./directory-screen.module.css";
import type { OnDirectory } from "./directory-screen.tsx";
import type { Directory } from "./use-directory.ts";
import { words } from "./words.ts";

interface DirectoryMapProps {
  view: DirectoryView;
  onView: OnDirectory;
  directory: Directory;
  /** The result as a sentence. */
  label: string;
  /** What the map shows, each time it comes to rest. */
  onBounds: (bounds: Bbox) => void;
}

/** CSS pixels that results near a place are fitted into, before the map says how large it is. */
const FIT = { width: 400, height: 440 };

/** The same result on a map: every match, the open one with a pin, and where nobody has mapped yet. */
export function DirectoryMap({ view, onView, directory, label, onBounds }: DirectoryMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const areas = useUnmappedAreas(view, (code, geography) => onView({ geography, neighbourhood: code }));
  const camera = useCamera(view, directory);
  const chosen = useChosen(view.organisation, directory);
  const { points } = directory;
  const onRest = (rested: Camera) => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    if (view.followMap) onView({ camera: rested }, { replace: true });
    onBounds(cameraBounds(rested, clientWidth, clientHeight));
  };
  return (
    <div ref={frame} className={styles.fill}>
      <PatchworkMap
        label={words.mapLabel(label)}
        sight={{ camera, onRest }}
        areas={areas}
        organisations={
          points ? { points, isNeutral: false, chosen, onOpen: (organisation) => onView({ organisation }) } : null
        }
      >
        <div className={styles.follow}>
          <Chip isSelected={view.followMap} onChange={(followMap) => onView({ followMap })}>
            {words.followMap}
          </Chip>
        </div>
      </PatchworkMap>
    </div>
  );
}

/** Where the address says; else where the results are, when a place was asked for. */
function useCamera(view: DirectoryView, { points, first }: Directory): Camera | null {
  const isPlace = Boolean(view.near || view.neighbourhood || first?.understood.placeLabel);
  return useMemo(() => {
    if (view.camera || !isPlace || !points) return view.camera;
    const bounds = boundsOfPoints(points.longitudes, points.latitudes);
    return bounds && boundsCamera(bounds, FIT.width, FIT.height);
  }, [view.camera, isPlace, points]);
}

function useChosen(id: string | null, { points }: Directory) {
  return useMemo(() => {
    const i = id && points?.kind === "points" ? points.ids.indexOf(id) : -1;
    const [longitude, latitude] = [points?.longitudes[i], points?.latitudes[i]];
    if (longitude === undefined || latitude === undefined) return null;
    return { longitude, latitude, theme: points?.themes[i] ?? "" };
  }, [id, points]);
}

/** A plain map on which only the neighbourhoods that nobody has mapped are marked. */
function useUnmappedAreas(
  { geography: asked, neighbourhood: code }: DirectoryView,
  onChoose: (code: string, geography: string) => void,
): MapAreas | null {
  const { data: site } = useQuery(siteQuery);
  const geography = asked ?? site?.defaultGeography ?? null;
  const { data: index } = useQuery({ ...neighbourhoodIndexQuery(geography ?? ""), enabled: geography !== null });
  const looks = useMemo<AreaLooks | null>(
    () =>
      index
        ? {
            ids: index.ids,
            looks: index.isMapped.map((isMapped) => (isMapped ? emptyLooks.nothing : emptyLooks.unmapped)),
            key: `unmapped ${index.geography}`,
          }
        : null,
    [index],
  );
  if (!geography) return null;
  return {
    geography,
    looks,
    hasValues: false,
    chosenId: code && index ? (index.ids[index.codes.indexOf(code)] ?? null) : null,
    onPoint: () => {},
    onChoose: (code) => onChoose(code, geography),
  };
}
