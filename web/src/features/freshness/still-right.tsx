import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ReminderAnswer, reminderStateQuery } from "#data/reminder-state.ts";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Answered } from "./answered.tsx";
import { AskAnswer } from "./ask-answer.tsx";
import { RefusedLink } from "./refused-link.tsx";
import styles from "./still-right.module.css";
import { StopLetters } from "./stop-letters.tsx";
import { words } from "./words.ts";

/** The page a reminder opens: reads what the link can do, and waits for an answer before anything changes. */
export function StillRight({ token }: { token: string }) {
  const reminder = useQuery({ ...reminderStateQuery(token), staleTime: Number.POSITIVE_INFINITY });
  const [given, setGiven] = useState<ReminderAnswer | null>(null);
  if (reminder.isPending)
    return (
      <div className={styles.page}>
        <LoadingBars label={words.loading} />
      </div>
    );
  if (reminder.isError)
    return (
      <div className={styles.page}>
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void reminder.refetch()} />
      </div>
    );
  const { state, organisation, isStopped } = reminder.data;
  return (
    <div className={styles.page}>
      {given && organisation ? (
        <Answered answer={given} organisation={organisation} />
      ) : state === "open" && organisation ? (
        <AskAnswer token={token} organisation={organisation} onAnswered={setGiven} />
      ) : (
        <RefusedLink reminder={reminder.data} />
      )}
      {organisation && <StopLetters token={token} name={organisation.name} isStopped={isStopped} />}
    </div>
  );
}
