import { useEffect } from "react";
import { announceFirstMap } from "./first-map.ts";
import styles from "./map-missing.module.css";

/** In the map's place when it cannot be drawn: the rest of the screen still works. */
export function MapMissing({ title, detail }: { title: string; detail: string }) {
  useEffect(() => announceFirstMap("missing"), []);
  return (
    <div className={styles.missing} role="status" data-map data-map-idle>
      <h2>{title}</h2>
      <p>{detail}</p>
    </div>
  );
}
