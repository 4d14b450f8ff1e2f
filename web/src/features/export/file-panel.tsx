import { Download } from "lucide-react";
import { roughBytes, spokenBytes } from "#domain/export-file.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Meter } from "#ui/meter.tsx";
import { EmptyState, FailedState, Notice } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import type { ExportView } from "#view/export-view.ts";
import styles from "./export-screen.module.css";
import type { Choice } from "./use-choice.ts";
import { useSaving } from "./use-saving.ts";
import { words } from "./words.ts";

/** How many, how large, under which name; then the saving, how far it is, and what came of it. */
export function FilePanel({ view, choice }: { view: ExportView; choice: Choice }) {
  const { saving, bytes } = useSaving();
  const { count, request, name } = choice;
  if (count === 0) return <EmptyState title={words.nothing} detail={words.nothingDetail[view.what]} />;
  const countWords = words.counts[view.what];
  const save = () => saving.mutate({ request, format: view.format, name });
  return (
    <Panel title={words.summary} look="card">
      <Measure choice={choice} countWords={countWords} />
      {view.what === "organisations" && <p className={styles.note}>{words.hiddenPlaces}</p>}
      <Button variant="primary" large wide isPending={saving.isPending} onPress={save}>
        <Icon of={Download} small />
        {saving.isPending ? words.saving : words.save}
      </Button>
      <div role="status">
        {saving.isPending && bytes > 0 && (
          <>
            <Meter label={words.soFar(spokenBytes(bytes))} value={bytes} maximum={Math.max(bytes, choice.bytes ?? 0)} />
            <p className={styles.note}>{words.soFar(spokenBytes(bytes))}</p>
          </>
        )}
        {saving.data && !saving.isPending && (
          <Notice title={words.saved} tone="good">
            {words.savedDetail(saving.data.name, countWords(saving.data.count), spokenBytes(saving.data.bytes))}
          </Notice>
        )}
      </div>
      {saving.isError && <FailedState title={words.failed} detail={words.failedDetail} onRetry={save} />}
    </Panel>
  );
}

/** The count and the size before, the name and the licence. */
function Measure({ choice, countWords }: { choice: Choice; countWords: (count: number) => string }) {
  const { count, bytes, isCountFailed, name, licence } = choice;
  const waiting = isCountFailed ? words.countFailed : words.counting;
  return (
    <>
      <div>
        <p className={styles.count} data-count={count}>
          {count === undefined ? waiting : countWords(count)}
        </p>
        {bytes !== undefined && <p className={styles.size}>{words.about(roughBytes(bytes))}</p>}
        {isCountFailed && <p className={styles.size}>{words.countFailedDetail}</p>}
      </div>
      <dl className={styles.facts}>
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        {licence && (
          <>
            <dt>{words.licence}</dt>
            <dd>{licence}</dd>
          </>
        )}
      </dl>
    </>
  );
}
