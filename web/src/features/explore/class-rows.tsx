import { grouped } from "#domain/sentence.ts";
import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import styles from "./legend.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

export type ClassRowsProps = {
  shown: ShownIndicator;
  /** Class of the area pointed at. */
  pointing: number | null;
  /** The class that alone is shown in full; null for all. */
  choice: { picked: number | null; onPick: (classPosition: number | null) => void };
};

/** The classes, highest first. */
export function ClassRows({ shown, pointing, choice: { picked, onPick } }: ClassRowsProps) {
  const palette = usePalette();
  const { counts, labels, lookOfClass, other } = shown;
  const rows = counts.map((count, position) => ({ count, position })).reverse();
  const endOf = (position: number) => {
    if (!other?.ends || counts.length < 2) return null;
    return position === 0 ? other.ends[0] : position === counts.length - 1 ? other.ends[1] : null;
  };
  return (
    <ul className={styles.rows}>
      {rows.map(({ count, position }) => {
        const [label = "", end] = [labels[position], endOf(position)];
        return (
          <li key={position}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={picked === position}
              aria-label={words.pickClass(label, count)}
              data-pointing={pointing === position}
              data-class={label}
              data-count={count}
              onClick={() => onPick(picked === position ? null : position)}
            >
              <i
                className={styles.swatch}
                style={{ background: lookColour(palette, lookOfClass[position] ?? 0) ?? "" }}
              />
              <span>{label}</span>
              {pointing === position ? <small>· {words.pointing}</small> : end && <small>· {end}</small>}
              <span className={styles.count}>{grouped(count)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
