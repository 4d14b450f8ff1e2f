import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./frame.module.css";
import { words } from "./words.ts";

/** Says that an earlier draft was put back, with a way to throw it away (asked twice: it cannot be undone). */
export function Restored({ name, onStartAgain }: { name: string; onStartAgain: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.restored}>
      <p>{words.foundDraft(name)}</p>
      <TextButton onPress={() => setAsking(true)}>{words.startAgain}</TextButton>
      <Dialog
        title={words.startAgainTitle}
        isOpen={isAsking}
        onOpenChange={setAsking}
        foot={
          <>
            <Button onPress={() => setAsking(false)}>{words.keepDraft}</Button>
            <Button
              variant="primary"
              onPress={() => {
                setAsking(false);
                onStartAgain();
              }}
            >
              {words.startAgain}
            </Button>
          </>
        }
      >
        <p>{words.startAgainDetail}</p>
      </Dialog>
    </div>
  );
}
