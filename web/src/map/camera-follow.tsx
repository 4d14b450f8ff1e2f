import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { type Camera, cameraText } from "#domain/camera.ts";
import { moveTo } from "./camera-moves.ts";

type CameraFollowProps = { camera: Camera | null; reported: { camera: Camera | null } };

const written = (camera: Camera | null) => (camera ? cameraText(camera) : undefined);

/** Goes where the address says when that is not where the map itself last came to rest: a link, a search, a step back. */
export function CameraFollow({ camera, reported }: CameraFollowProps) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (!map || !camera || written(camera) === written(reported.camera)) return;
    reported.camera = camera;
    moveTo(map, camera);
  }, [current, camera, reported]);
  return null;
}
