import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useState } from "react";
import styles from "./scale-bar.module.css";
import { words } from "./words.ts";

const widestPx = 96;
const metresAtEquator = 40_075_016.686 / 512;

type Bar = { widthPx: number; distanceM: number };

/** How long a kilometre is on the screen, at the map's centre. */
export function ScaleBar() {
  const { current } = useMap();
  const [bar, setBar] = useState<Bar | null>(null);
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

/** The longest round distance that fits the bar. */
export function scaleOf(latitude: number, zoom: number): Bar {
  const metresAPixel = (metresAtEquator * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
  const longest = metresAPixel * widestPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const distanceM = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { distanceM, widthPx: Math.round(distanceM / metresAPixel) };
}
