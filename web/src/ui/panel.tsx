import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  /** Its heading, and its name for a screen reader. */
  title: string;
  children: ReactNode;
  /** Beside the heading: a count, a link. */
  aside?: ReactNode;
  /** plain: space only. ruled: a line above. card: picked up or chosen. floating: over the map. */
  look?: "plain" | "ruled" | "card" | "floating";
}

/** A named part of a screen. */
export function Panel({ title, children, aside, look = "plain" }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${styles.panel} ${styles[look] ?? ""}`}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
