import { grouped } from "#domain/sentence.ts";
import styles from "./legend.module.css";
import type { AreaState } from "./shown-indicator.ts";
import { words } from "./words.ts";

/** Why areas have no figure, and how many: kinds of empty that never merge. */
export function EmptyRows({ states }: { states: readonly AreaState[] }) {
  const countOf = (state: AreaState) => states.filter((each) => each === state).length;
  return (
    <ul className={styles.none}>
      {(["notCollected", "suppressed", "unmapped"] as const).map((state) =>
        countOf(state) ? (
          <li key={state} className={styles.row} data-state={state}>
            <i className={styles.swatch} data-pattern={state} />
            <span>{words[state]}</span>
            <span className={styles.count}>{grouped(countOf(state))}</span>
          </li>
        ) : null,
      )}
    </ul>
  );
}

type UnsureRowProps = { label: string; count: number; isFull: boolean; onFull: (isFull: boolean) => void };

/** Areas whose difference chance may account for: drawn faint, or as the others when pressed. */
export function UnsureRow({ label, count, isFull, onFull }: UnsureRowProps) {
  return (
    <button
      type="button"
      className={styles.unsure}
      data-unsure={count}
      aria-pressed={!isFull}
      aria-label={words.fadeUnsure(label, count)}
      onClick={() => onFull(!isFull)}
    >
      <i className={styles.swatch} data-pattern="unsure" />
      <span>{label}</span>
      <small>· {isFull ? words.full : words.faint}</small>
      <span className={styles.count}>{grouped(count)}</span>
    </button>
  );
}
