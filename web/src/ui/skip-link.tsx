import styles from "./skip-link.module.css";
import { words } from "./words.ts";

/** First stop of the keyboard: past the bars, to the element with this id. */
export function SkipLink({ to, label = words.skipToContent }: { to: string; label?: string }) {
  return (
    <a className={styles.link} href={`#${to}`}>
      {label}
    </a>
  );
}
