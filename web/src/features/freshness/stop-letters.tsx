import { useMutation } from "@tanstack/react-query";
import { stopReminders } from "#data/reminder-stop.ts";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./still-right.module.css";
import { words } from "./words.ts";

type StopLettersProps = { token: string; name: string; isStopped: boolean };

/** The way out of these letters, for this organisation and the address that got this one. */
export function StopLetters({ token, name, isStopped }: StopLettersProps) {
  const stop = useMutation({ mutationFn: () => stopReminders(token) });
  return (
    <footer className={styles.stop}>
      <div role="status">
        {isStopped || stop.isSuccess ? (
          <p>{words.stopped(name)}</p>
        ) : (
          <TextButton onPress={() => stop.mutate()}>{words.stop}</TextButton>
        )}
        {stop.isError && <p className={styles.problem}>{words.stopFailed}</p>}
      </div>
    </footer>
  );
}
