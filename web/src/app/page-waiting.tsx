import { LoadingBars } from "#ui/notice.tsx";
import styles from "./page-state.module.css";
import { words } from "./words.ts";

/** A page whose code is on its way. */
export function PageWaiting() {
  return (
    <div className={styles.state}>
      <LoadingBars label={words.loading} />
    </div>
  );
}
