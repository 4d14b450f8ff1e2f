import type { ReactNode } from "react";
import styles from "./class-legend.module.css";

/** A row of a legend: a class of areas, or a kind of empty. */
export interface LegendRow {
  key: string;
  name: string;
  /** What it means, where the name alone does not say. */
  meaning?: string;
  count: number;
  /** Colours of its swatch, side by side; none for a pattern. */
  colours?: readonly string[];
  pattern?: "suppressed" | "notCollected" | "unmapped" | "plain";
  isFaint?: boolean;
}

interface ClassLegendProps {
  title: string;
  /** Over the counts: "Areas". */
  counts: string;
  rows: readonly LegendRow[];
  picked: string | null;
  onPick: (key: string | null) => void;
  /** The whole of what a row's button says. */
  rowLabel: (row: LegendRow) => string;
  children?: ReactNode;
}

/** What the map's colours mean and how many areas wear each; a press on a row shows only those. */
export function ClassLegend({ title, counts, rows, picked, onPick, rowLabel, children }: ClassLegendProps) {
  return (
    <div className={styles.legend}>
      <p className={styles.head}>
        <b>{title}</b>
        <span>{counts}</span>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={picked === row.key}
              aria-label={rowLabel(row)}
              data-row={row.key}
              data-count={row.count}
              onClick={() => onPick(picked === row.key ? null : row.key)}
            >
              <Swatch row={row} />
              <span className={styles.words}>
                {row.name}
                {row.meaning && <small>{row.meaning}</small>}
              </span>
              <span className={styles.count}>{row.count.toLocaleString("en-GB")}</span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

function Swatch({ row: { colours, pattern, isFaint } }: { row: LegendRow }) {
  if (pattern) return <i className={styles.swatch} data-pattern={pattern} />;
  return (
    <i className={styles.swatch} data-faint={isFaint ?? false}>
      {colours?.map((colour) => (
        <i key={colour} style={{ background: colour }} />
      ))}
    </i>
  );
}
