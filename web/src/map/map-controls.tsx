import { useMap } from "@vis.gl/react-maplibre";
import { Locate, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { moveTo } from "./camera-moves.ts";
import styles from "./map-controls.module.css";
import { words } from "./words.ts";

type MapControlsProps = {
  /** Says how locating went, to eyes and ears. */
  onSay: (text: string) => void;
  /** More buttons of the same kind, below. */
  children?: ReactNode;
};

/** Zoom in, zoom out, where am I: one column of 44 px buttons. */
export function MapControls({ onSay, children }: MapControlsProps) {
  const { current } = useMap();
  const map = current?.getMap();
  const locate = () => {
    onSay(words.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!map) return;
        const { longitude, latitude } = coords;
        const limits = map.getMaxBounds();
        if (limits && !limits.contains([longitude, latitude])) return onSay(words.locateOutside);
        moveTo(map, { longitude, latitude, zoom: Math.max(map.getZoom(), 14) });
        onSay(words.located);
      },
      ({ code, PERMISSION_DENIED }) => onSay(code === PERMISSION_DENIED ? words.locateDenied : words.locateFailed),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  };
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.zoom} onClick={() => map?.zoomIn({ duration: 140 })} title={words.zoomIn}>
        <Plus aria-hidden="true" />
        <span>{words.zoomIn}</span>
      </button>
      <button
        type="button"
        className={styles.zoom}
        onClick={() => map?.zoomOut({ duration: 140 })}
        title={words.zoomOut}
      >
        <Minus aria-hidden="true" />
        <span>{words.zoomOut}</span>
      </button>
      <button type="button" onClick={locate} title={words.locate}>
        <Locate aria-hidden="true" />
        <span>{words.locate}</span>
      </button>
      {children}
    </div>
  );
}
