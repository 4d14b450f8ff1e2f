import type { ExploreParts } from "./explore.tsx";
import styles from "./explore-desktop.module.css";
import { words } from "./words.ts";

/** Explore on a desk: the panel at the left, the map or the table beside it, the legend over the map. */
export function ExploreDesktop({ parts }: { parts: ExploreParts }) {
  const { side, map, table, legend, chips } = parts;
  return (
    <div className={styles.explore}>
      <div className={styles.side}>
        {side.heading && <div className={styles.heading}>{side.heading}</div>}
        {side.body}
      </div>
      <div className={styles.stage}>
        <div className={styles.map} inert={Boolean(table)}>
          {map}
        </div>
        {table}
        {!table && <div className={styles.chips}>{chips}</div>}
        {!table && legend && (
          <aside className={styles.legend} data-map-card aria-label={words.legend}>
            {legend}
          </aside>
        )}
      </div>
    </div>
  );
}
