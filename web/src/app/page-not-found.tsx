import styles from "./page-state.module.css";
import { words } from "./words.ts";

/** An address that names no page. */
export function PageNotFound() {
  return (
    <div className={styles.state}>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundDetail}</p>
      <p>
        <a href="/">{words.toExplore}</a>
      </p>
    </div>
  );
}
