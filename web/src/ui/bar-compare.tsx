import type { CSSProperties } from "react";
import styles from "./bar-compare.module.css";

export interface ComparedBar {
  label: string;
  value: number;
  /** As written, with its decimals. */
  text: string;
}

interface BarCompareProps {
  /** The first is the one the others are compared with. */
  bars: readonly ComparedBar[];
  /** What a full bar is; the highest of the bars when left out. */
  maximum?: number;
  /** A colour token of the first bar, such as its class on the map. */
  colour?: string;
}

/** Here, the borough, England: bars on one scale from nought. The figures are text beside them. */
export function BarCompare({ bars, maximum, colour }: BarCompareProps) {
  const full = maximum ?? Math.max(...bars.map((bar) => bar.value), 0);
  const percent = (value: number) => (full > 0 ? Math.min(100, Math.max(0, (value / full) * 100)) : 0);
  return (
    <ul className={styles.list} style={colour ? ({ "--bar-fill": colour } as CSSProperties) : undefined}>
      {bars.map(({ label, value, text }, i) => (
        <li key={label} className={styles.row} data-strong={i === 0}>
          <span>{label}</span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ inlineSize: `${percent(value)}%` }} />
          </span>
          <span className={styles.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
