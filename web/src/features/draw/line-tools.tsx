import { Check, Trash2, Undo2 } from "lucide-react";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import styles from "./tools.module.css";
import type { Drawing } from "./use-drawing.ts";
import { words } from "./words.ts";

/** How far the line has come, and its steps as buttons. */
export function LineTools({ drawing: { line, lineActions, onAgain } }: { drawing: Drawing }) {
  const { corners, isClosed } = line;
  const said = isClosed ? words.line.done : corners.length ? words.line.more(corners.length) : words.line.start;
  return (
    <section className={styles.tools} aria-label={words.ways.line}>
      <p role="status">{said}</p>
      <div className={styles.buttons}>
        {!isClosed && (
          <Button variant="primary" isDisabled={corners.length < 3} onPress={lineActions.onFinish}>
            <Icon of={Check} small />
            {words.line.finish}
          </Button>
        )}
        <Button isDisabled={corners.length === 0} onPress={lineActions.onUndo}>
          <Icon of={Undo2} small />
          {words.line.undo}
        </Button>
        {corners.length > 0 && (
          <Button variant="quiet" onPress={onAgain}>
            <Icon of={Trash2} small />
            {words.line.again}
          </Button>
        )}
      </div>
      <p className={`${styles.note} ${styles.keys}`}>{words.line.keys}</p>
    </section>
  );
}
