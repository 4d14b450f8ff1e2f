import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  addFreshnessInterval,
  changeFreshnessInterval,
  type FreshnessInterval,
  freshnessIntervalsQuery,
  removeFreshnessInterval,
} from "#data/freshness-intervals.ts";
import { refusalOr } from "#data/refused.ts";
import { kindNames, themeNames } from "#domain/organisation-words.ts";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { HoldForm } from "./hold-form.tsx";
import { HoldRow } from "./hold-row.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const text = words.holds;

/** How long a check of an entry holds, by kind and theme. */
export function Holds() {
  const queries = useQueryClient();
  const lines = useQuery(freshnessIntervalsQuery);
  const [said, setSaid] = useState("");
  const change = useMutation({
    mutationFn: async ({ work }: { work: () => Promise<void>; done: string }) => work(),
    onSuccess: (_, { done }) => {
      setSaid(done);
      return queries.invalidateQueries();
    },
    onError: (error) => setSaid(refusalOr(error, text.saveFailed)),
  });
  const all = lines.data ?? [];
  const run = (done: string, work: () => Promise<void>) => change.mutate({ work, done });
  return (
    <Panel title={text.title} look="ruled">
      <p className={styles.help}>{text.help}</p>
      {lines.isPending && <LoadingBars label={text.loading} />}
      {lines.isError && (
        <FailedState title={text.failedTitle} detail={text.failedDetail} onRetry={() => void lines.refetch()} />
      )}
      <ul className={styles.list}>
        {all.map((line) => (
          <HoldRow
            key={`${line.id} ${line.months}`}
            line={line}
            name={nameOf(line)}
            isPending={change.isPending}
            onMonths={(months) =>
              run(text.changed(nameOf(line), months), () => changeFreshnessInterval(line.id, months))
            }
            onRemove={() => run(text.removed(nameOf(line)), () => removeFreshnessInterval(line.id))}
          />
        ))}
      </ul>
      <p role="status">{said}</p>
      {lines.data && (
        <HoldForm
          isPending={change.isPending}
          isTaken={({ kind, theme }) => all.some((line) => line.kind === kind && line.theme === theme)}
          onAdd={(line) => run(text.changed(nameOf(line), line.months), () => addFreshnessInterval(line))}
        />
      )}
    </Panel>
  );
}

/** Whom a line is for: "Food and growing, charity", "Every charity", "Everybody else". */
function nameOf({ kind, theme }: Pick<FreshnessInterval, "kind" | "theme">): string {
  const [ofKind, ofTheme] = [kind && (kindNames[kind] ?? kind), theme && (themeNames[theme] ?? theme)];
  return [ofTheme, ofKind].filter(Boolean).join(" · ") || text.everybodyElse;
}
