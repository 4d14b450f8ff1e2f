import { TriangleAlert } from "lucide-react";
import type { QueuedEntry } from "#data/review-queue.ts";
import { waitingTime } from "#domain/spoken-moment.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Tag } from "#ui/tag.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { ClaimsLink } from "./claims-link.tsx";
import { duplicateInShort } from "./duplicate-in-words.ts";
import { NotesLink } from "./notes-link.tsx";
import styles from "./review-queue.module.css";
import { words } from "./words.ts";

type ReviewQueueProps = {
  entries: readonly QueuedEntry[];
  openId: string | null;
  usesKeys: boolean;
  onUsesKeys: (usesKeys: boolean) => void;
  onOpen: (entry: QueuedEntry) => void;
};

/** What waits, oldest first, with how long and what is odd about it. */
export function ReviewQueue({ entries, openId, usesKeys, onUsesKeys, onOpen }: ReviewQueueProps) {
  const now = new Date();
  const [oldest] = entries;
  return (
    <section className={styles.queue} aria-label={words.queue}>
      <header className={styles.queueHead}>
        <h1 aria-live="polite">{words.toCheck(entries.length)}</h1>
        {oldest && <p>{words.oldest(waitingTime(oldest.submittedAt, now))}</p>}
        <ClaimsLink />
        <NotesLink />
      </header>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={styles.queued}
              aria-current={entry.id === openId ? "true" : undefined}
              onClick={() => onOpen(entry)}
            >
              <ThemeGlyph theme={entry.theme} />
              <span className={styles.queuedName}>{entry.name}</span>
              <span className={styles.queuedKind}>{kindOf(entry)}</span>
              <span className={styles.queuedTime}>{waitingTime(entry.submittedAt, now)}</span>
              {entry.possibleDuplicates[0] && (
                <span className={styles.queuedTag}>
                  <Tag tone="warn" icon={TriangleAlert}>
                    {duplicateInShort(entry.possibleDuplicates[0])}
                  </Tag>
                </span>
              )}
              {entry.kind === "change" && entry.isStale && (
                <span className={styles.queuedTag}>
                  <Tag tone="warn" icon={TriangleAlert}>
                    {words.stale}
                  </Tag>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <footer className={styles.queueFoot}>
        <p>{words.kept}</p>
        <div className={styles.keys}>
          <Checkbox isSelected={usesKeys} onChange={onUsesKeys}>
            {words.useKeys}: <kbd>J</kbd> <kbd>K</kbd> <kbd>A</kbd> <kbd>D</kbd> <kbd>Q</kbd>
          </Checkbox>
        </div>
      </footer>
    </section>
  );
}

function kindOf(entry: QueuedEntry): string {
  if (entry.kind === "new") return entry.possibleDuplicates.length > 0 ? words.possibleDouble : words.newEntry;
  return entry.status === "asked" ? words.waitsForAnswer : words.changesTo(entry.paths.length);
}
