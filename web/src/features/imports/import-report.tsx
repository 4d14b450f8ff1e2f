import type { ImportRecord } from "#data/imports-list.ts";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./imports.module.css";
import { words } from "./words.ts";

/** What became of one file: its counts, its fingerprint and all that was said of it. */
export function ImportReport({ record, onClose }: { record: ImportRecord; onClose: () => void }) {
  const facts: [string, string][] = [
    [words.source, record.source || words.notSaid],
    [words.licence, record.licence || words.notSaid],
    [words.read, record.read.toLocaleString("en-GB")],
    [words.written, record.written.toLocaleString("en-GB")],
    [words.repaired, record.repaired.toLocaleString("en-GB")],
    [words.skipped, record.skipped.toLocaleString("en-GB")],
    [words.hash, record.sha256 || words.notSaid],
  ];
  return (
    <Dialog title={words.reportOf(record.fileName)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.fullReport}</h3>
      {hasReport(record.report) ? (
        <section className={styles.report} aria-label={words.fullReport}>
          <pre>{JSON.stringify(record.report, null, 2)}</pre>
        </section>
      ) : (
        <p>{words.noReport}</p>
      )}
    </Dialog>
  );
}

function hasReport(report: unknown): boolean {
  return typeof report === "object" && report !== null && Object.keys(report).length > 0;
}
