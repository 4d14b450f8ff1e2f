import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Closure, closuresQuery, decideClosure } from "#data/closures.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./calls.module.css";
import { spokenDay } from "./spoken-day.ts";
import { words } from "./words.ts";

/** Entries that were taken off the map because somebody said they have closed: agree, or put them back. */
export function Closures() {
  const queries = useQueryClient();
  const closures = useQuery(closuresQuery);
  const [said, setSaid] = useState("");
  const decide = useMutation({
    mutationFn: ({ item, isClosed }: { item: Closure; isClosed: boolean }) => decideClosure(item.closure, isClosed),
    onSuccess: (_, { item, isClosed }) => {
      setSaid(isClosed ? words.calls.agreed(item.name) : words.calls.wasPutBack(item.name));
      return queries.invalidateQueries();
    },
    onError: () => setSaid(words.calls.failed),
  });
  return (
    <Panel title={words.calls.closuresTitle} look="card">
      <p className={styles.lead}>{words.calls.closuresHelp}</p>
      <p role="status">{said}</p>
      {closures.isPending && <LoadingBars label={words.calls.loading} />}
      {closures.isError && (
        <FailedState
          title={words.calls.failedTitle}
          detail={words.calls.failedDetail}
          onRetry={() => void closures.refetch()}
        />
      )}
      {closures.data?.length === 0 && <p>{words.calls.closuresEmpty}</p>}
      <ul className={styles.rows}>
        {closures.data?.map((item) => (
          <li key={item.closure}>
            <strong>{item.name}</strong>
            <p className={styles.lead}>{reportOf(item)}</p>
            {item.note && <p className={styles.wrote}>{item.note}</p>}
            <div className={styles.outcomes}>
              <Button
                isDisabled={decide.isPending}
                onPress={() => decide.mutate({ item, isClosed: true })}
                aria-label={words.calls.agreeName(item.name)}
              >
                {words.calls.agree}
              </Button>
              <Button
                isDisabled={decide.isPending}
                onPress={() => decide.mutate({ item, isClosed: false })}
                aria-label={words.calls.putBackName(item.name)}
              >
                {words.calls.putBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function reportOf({ way, reportedAt, reportedBy }: Closure): string {
  const day = spokenDay(reportedAt);
  return way === "call" && reportedBy ? words.calls.byCall(reportedBy, day) : words.calls.byLetter(day);
}
