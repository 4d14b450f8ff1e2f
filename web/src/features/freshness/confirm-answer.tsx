import { type FormEvent, useState } from "react";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./still-right.module.css";
import { words } from "./words.ts";

type ConfirmAnswerProps = {
  answer: "changed" | "closed";
  isPending: boolean;
  problem: string | null;
  onSend: (note: string) => void;
  onBack: () => void;
};

/** A second step for the two answers that more follows from. */
export function ConfirmAnswer({ answer, isPending, problem, onSend, onBack }: ConfirmAnswerProps) {
  const [note, setNote] = useState("");
  const isClosed = answer === "closed";
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(note.trim());
  };
  return (
    <form className={styles.confirm} onSubmit={send}>
      <h2>{isClosed ? words.closedTitle : words.changedTitle}</h2>
      <p>{isClosed ? words.closedHelp : words.changedHelp}</p>
      <TextArea
        autoFocus
        label={isClosed ? words.note : words.changedNote}
        note={words.optional}
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={3}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" large isPending={isPending}>
          {isPending ? words.sending : isClosed ? words.closedSend : words.changedSend}
        </Button>
        <Button large onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  );
}
