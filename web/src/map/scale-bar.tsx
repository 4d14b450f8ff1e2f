import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useState } from "react";
import { type ScaleBarLength, scaleOf } from "./scale.ts";
import styles from "./scale-bar.module.css";
import { words } from "./words.ts";

/** How long a kilometre is on the screen, at the map's centre. */
export function ScaleBar() {
  const { current } = useMap();
  const [bar, setBar] = useState<ScaleBarLength | null>(null);
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const measure = () => setBar(scaleOf(map.getCenter().lat, map.getZoom()));
    measure();
    map.on("moveend", measure);
    map.on("zoom", measure);
    return () => {
      map.off("moveend", measure);
      map.off("zoom", measure);
    };
  }, [current]);
  if (!bar) return null;
  const text = bar.distanceM >= 1000 ? words.kilometres(bar.distanceM / 1000) : words.metres(bar.distanceM);
  return (
    <div className={styles.scale} role="img" aria-label={words.scale(text)}>
      {text}
      <i style={{ width: bar.widthPx }} />
    </div>
  );
}
