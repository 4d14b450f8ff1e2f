import { FailedState } from "#ui/notice.tsx";
import styles from "./page-state.module.css";
import { words } from "./words.ts";

/** A page that broke: the frame around it still works, and trying again starts it anew. */
export function PageFailed({ reset }: { reset: () => void }) {
  return (
    <div className={styles.state}>
      <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={reset} />
    </div>
  );
}
