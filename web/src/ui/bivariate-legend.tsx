import type { CSSProperties, ReactNode } from "react";
import styles from "./bivariate-legend.module.css";
import { inkOver } from "./ink-over.ts";

export interface BivariateCell {
  /** `#rrggbb`, as on the map. */
  colour: string;
  /** How many areas wear it. */
  count: number;
  /** What it means, with its count: "High need, low help: 18 neighbourhoods". */
  label: string;
}

interface BivariateLegendProps {
  /** Names the nine as a group. */
  label: string;
  /** 3 × third of what rises + third of what runs across, from low to high: nine. */
  cells: readonly BivariateCell[];
  /** The measure that rises, and the one that runs across. */
  axes: { rising: string; across: string };
  /** The one cell shown in full; null for all nine. */
  picked: number | null;
  onPick: (cell: number | null) => void;
  /** The cell of the area pointed at. */
  pointing?: number | null;
  /** What the corners mean, and how the thirds were cut. */
  children?: ReactNode;
}

/** Three by three classes of two measures. Each cell shows its count, and is a button that shows only its areas. */
export function BivariateLegend({ label, cells, axes, picked, onPick, pointing, children }: BivariateLegendProps) {
  // the first row on screen, and the first in the order of reading, is the highest third of what rises
  const rows = [2, 1, 0].map((third) => [0, 1, 2].map((across) => third * 3 + across));
  return (
    <div className={styles.legend}>
      <div className={styles.square}>
        <span className={styles.rising} aria-hidden="true">
          <span>
            <span className={styles.name}>{axes.rising}</span> →
          </span>
        </span>
        <fieldset className={styles.cells} aria-label={label}>
          {rows.flat().map((cell) => (
            <button
              key={cell}
              type="button"
              className={styles.cell}
              style={cellStyle(cells[cell]?.colour)}
              aria-pressed={picked === cell}
              aria-label={cells[cell]?.label}
              title={cells[cell]?.label}
              data-cell={cell}
              data-pointing={pointing === cell}
              onClick={() => onPick(picked === cell ? null : cell)}
            >
              {cells[cell]?.count}
            </button>
          ))}
        </fieldset>
        <span className={styles.across} aria-hidden="true">
          <span className={styles.name}>{axes.across}</span> →
        </span>
      </div>
      <div className={styles.words}>{children}</div>
    </div>
  );
}

function cellStyle(colour = ""): CSSProperties {
  return { background: colour, color: inkOver(colour) };
}
