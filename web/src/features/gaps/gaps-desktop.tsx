import type { GapsParts } from "./gaps.tsx";
import styles from "./gaps-desktop.module.css";
import { words } from "./words.ts";

/** Gaps on a desk: what is said and ranked at the left, the map of it at the right, the legend over the map. */
export function GapsDesktop({ parts: { headline, areas, weights, ranking, map, legend } }: { parts: GapsParts }) {
  return (
    <div className={styles.gaps}>
      <div className={styles.panel}>
        <header className={styles.head}>
          <div className={styles.title}>
            <h1>{words.title}</h1>
            {areas}
          </div>
          {headline}
        </header>
        {weights && (
          <section className={styles.weights} aria-label={words.weights}>
            {weights}
          </section>
        )}
        {ranking}
      </div>
      <div className={styles.stage}>
        <div className={styles.map}>{map}</div>
        {legend && (
          <aside className={styles.legend} data-map-card aria-label={words.legend.name}>
            {legend}
          </aside>
        )}
      </div>
    </div>
  );
}
