import { useMap } from "@vis.gl/react-maplibre";
import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import styles from "./place-choosing.module.css";

type PlaceChoosingProps = {
  /** A pin stands at the map's middle: the map moves under it. */
  isPinned: boolean;
  /** A press on the map: degrees, EPSG:4326. */
  onPress: (point: { longitude: number; latitude: number }) => void;
};

/** Choosing a place on a map: a press says where; then the map is moved under a pin, by pointer or by arrow keys. */
export function PlaceChoosing({ isPinned, onPress }: PlaceChoosingProps) {
  const { current } = useMap();
  const handler = useRef(onPress);
  handler.current = onPress;

  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const press = ({ lngLat }: MapMouseEvent) => handler.current({ longitude: lngLat.lng, latitude: lngLat.lat });
    map.on("click", press);
    return () => {
      map.off("click", press);
    };
  }, [current]);

  // Zooming must not move the place that the pin points at.
  useEffect(() => {
    const map = current?.getMap();
    if (!map || !isPinned) return;
    map.scrollZoom.enable({ around: "center" });
    map.touchZoomRotate.enable({ around: "center" });
    map.touchZoomRotate.disableRotation();
    map.doubleClickZoom.disable();
    return () => {
      map.scrollZoom.enable();
      map.touchZoomRotate.enable();
      map.touchZoomRotate.disableRotation();
      map.doubleClickZoom.enable();
    };
  }, [current, isPinned]);

  if (!isPinned) return null;
  return (
    <svg className={styles.pin} width="44" height="56" viewBox="0 0 44 56" aria-hidden="true">
      <path d="M22 54C8 38 2 30 2 21a20 20 0 0 1 40 0c0 9-6 17-20 33Z" />
      <circle cx="22" cy="21" r="7" />
    </svg>
  );
}
