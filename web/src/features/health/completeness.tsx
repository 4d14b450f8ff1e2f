import type { DirectoryHealth } from "#data/directory-health.ts";
import type { GapField } from "#domain/entry-gaps.ts";
import { Button } from "#ui/button.tsx";
import { Meter } from "#ui/meter.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./health.module.css";
import { LackingEntries } from "./lacking-entries.tsx";
import { words } from "./words.ts";

type CompletenessProps = {
  rows: DirectoryHealth["completeness"];
  lacking: GapField | null;
  onLacking: (field: GapField | null) => void;
};

/** How many entries say each thing, and which do not. */
export function Completeness({ rows, lacking, onLacking }: CompletenessProps) {
  return (
    <Panel title={words.sayWhat} look="card">
      <p className={styles.note}>{words.sayWhatDetail}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.field}</th>
            <th scope="col">{words.columns.share}</th>
            <th scope="col">{words.columns.missing}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ outOf }) => outOf > 0)
            .map(({ field, missing, outOf }) => (
              <tr key={field}>
                <th scope="row">{words.fields[field]}</th>
                <td>
                  <div className={styles.share}>
                    <span>{words.percent((outOf - missing) / outOf)}</span>
                    <Meter
                      label={words.shareLabel(words.fields[field], outOf - missing, outOf)}
                      value={outOf - missing}
                      maximum={outOf}
                    />
                  </div>
                </td>
                <td>
                  {missing === 0 ? (
                    words.showMissing(0)
                  ) : (
                    <span className={styles.show}>
                      <Button
                        variant="quiet"
                        aria-expanded={lacking === field}
                        aria-label={words.missingOf(words.fields[field], missing)}
                        onPress={() => onLacking(lacking === field ? null : field)}
                      >
                        {words.showMissing(missing)}
                      </Button>
                    </span>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={styles.note}>{words.identifierNote}</p>
      {lacking && <LackingEntries key={lacking} field={lacking} onClose={() => onLacking(null)} />}
    </Panel>
  );
}
