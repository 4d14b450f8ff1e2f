import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./review.module.css";
import { words } from "./words.ts";

type AskDialogProps = {
  /** Whether there is a way to let the sender know. */
  canBeTold: boolean;
  isPending: boolean;
  onClose: () => void;
  onAsk: (question: string) => void;
};

/** A question to whoever sent it; the change waits for the answer. */
export function AskDialog({ canBeTold, isPending, onClose, onAsk }: AskDialogProps) {
  const [question, setQuestion] = useState("");
  const [isMissing, setMissing] = useState(false);
  const ask = () => (question.trim() ? onAsk(question.trim()) : setMissing(true));
  return (
    <Dialog
      title={words.askTitle}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isPending={isPending} onPress={ask}>
            {isPending ? words.asking : words.askSender}
          </Button>
        </>
      }
    >
      <div className={styles.declining}>
        <p>{canBeTold ? words.askHelp : words.askNoAddress}</p>
        <TextArea
          label={words.question}
          value={question}
          onChange={(next) => {
            setQuestion(next);
            setMissing(false);
          }}
          maxLength={1000}
          rows={3}
          validationBehavior="aria"
          error={isMissing ? words.questionMissing : undefined}
        />
      </div>
    </Dialog>
  );
}
