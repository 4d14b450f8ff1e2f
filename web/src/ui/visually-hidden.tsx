import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for a screen reader only. As a block it may hold a table. */
export function VisuallyHidden({ children, isBlock = false }: { children: ReactNode; isBlock?: boolean }) {
  return isBlock ? <div className={styles.hidden}>{children}</div> : <span className={styles.hidden}>{children}</span>;
}
