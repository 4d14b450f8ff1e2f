import { changeName } from "#domain/change-in-words.ts";
import type { RecordChange } from "#domain/record-change.ts";
import { isPublishable } from "#domain/sent-changes.ts";
import { Button } from "#ui/button.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./change.module.css";
import { useChanging } from "./change-context.ts";
import { words } from "./words.ts";

type SendBarProps = {
  changes: readonly RecordChange[];
  publishable: readonly string[];
  /** What is being done before it has gone, in words; null when nothing is. */
  working: string | null;
};

/** How many changes, what will become of them, and the button that sends them. */
export function SendBar({ changes, publishable, working }: SendBarProps) {
  const { record } = useChanging();
  const atOnce = changes.filter(({ path }) => isPublishable(path, publishable)).length;
  const label = atOnce > 0 ? words.publish : words.send;
  const names = [...new Set(changes.map(({ path }) => changeName(path, record)))];
  return (
    <footer className={styles.send}>
      <div className={styles.sendInner}>
        <p aria-live="polite">
          {changes.length === 0 ? (
            words.nothing
          ) : (
            <>
              <strong>{words.sendTitle(changes.length)}</strong>: {names.join(", ")}. {outcome(atOnce, changes.length)}
            </>
          )}
        </p>
        <Button type="submit" variant="primary" large isPending={working !== null} isDisabled={changes.length === 0}>
          {working ?? label}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{working}</span>
      </VisuallyHidden>
    </footer>
  );
}

function outcome(atOnce: number, all: number): string {
  if (atOnce === all) return words.allAtOnce;
  return atOnce === 0 ? words.allWait : `${words.publishSome(atOnce, all - atOnce)}.`;
}
