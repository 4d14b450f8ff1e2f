import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { answerReminder } from "#data/reminder-answer.ts";
import type { ReminderAnswer } from "#data/reminder-state.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmAnswer } from "./confirm-answer.tsx";
import { EntryInShort } from "./entry-in-short.tsx";
import { spokenDay } from "./spoken-day.ts";
import styles from "./still-right.module.css";
import { words } from "./words.ts";

type AskAnswerProps = {
  token: string;
  organisation: { id: string; name: string; checkedAt: string | null };
  onAnswered: (answer: ReminderAnswer) => void;
};

/** The question, what people see, and the three answers. */
export function AskAnswer({ token, organisation, onAnswered }: AskAnswerProps) {
  const { id, name, checkedAt } = organisation;
  const [confirming, setConfirming] = useState<"changed" | "closed" | null>(null);
  const send = useMutation({
    mutationFn: ({ answer, note }: { answer: ReminderAnswer; note: string }) => answerReminder(token, answer, note),
    onSuccess: (_, { answer }) => onAnswered(answer),
  });
  const problem = send.isError ? words.answerFailed : null;
  return (
    <>
      <header className={styles.head}>
        <h1>{words.question(name)}</h1>
        <p>
          {checkedAt && words.lastChecked(spokenDay(checkedAt))} {words.choose}
        </p>
      </header>
      <EntryInShort id={id} />
      {confirming ? (
        <ConfirmAnswer
          answer={confirming}
          isPending={send.isPending}
          problem={problem}
          onSend={(note) => send.mutate({ answer: confirming, note })}
          onBack={() => setConfirming(null)}
        />
      ) : (
        <div className={styles.answers}>
          <Button
            variant="primary"
            large
            wide
            isPending={send.isPending}
            onPress={() => send.mutate({ answer: "still_right", note: "" })}
          >
            {send.isPending ? words.sending : words.stillRight}
          </Button>
          <Button large wide onPress={() => setConfirming("changed")}>
            {words.changed}
          </Button>
          <Button large wide onPress={() => setConfirming("closed")}>
            {words.closed}
          </Button>
          {problem && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
      )}
    </>
  );
}
