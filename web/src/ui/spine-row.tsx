import type { ReactNode } from "react";
import styles from "./spine-row.module.css";
import { type Spine, spineScale } from "./spine-scale.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type Verdict = "better" | "worse" | "similar" | "neither";

/** Shapes about (0, 0), so that grey and colour-blind eyes can tell them: down is worse, up is better. */
const MARKS: Record<Verdict, string> = {
  worse: "M-6 -5H6L0 6Z",
  better: "M-6 5H6L0 -6Z",
  similar: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  neither: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
};
const DIAMOND = "M0 -5L5 0 0 5-5 0Z";
const WIDTH = 160;

interface SpineTableProps {
  /** Names the table. */
  caption: string;
  headings: { measure: string; here: string; compared: string; reference: string; better: string; worse: string };
  children: ReactNode;
}

/** Measures down the side, figures, then a spine each. */
export function SpineTable({ caption, headings, children }: SpineTableProps) {
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${styles.heading} ${styles.measure}`}>
            {headings.measure}
          </th>
          <th scope="col" className={styles.heading}>
            {headings.here}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.drop}`}>
            {headings.compared}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.drop}`}>
            {headings.reference}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.chart}`}>
            <span className={styles.ends}>
              <span>{headings.better}</span>
              <span>{headings.worse}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface SpineRowProps {
  measure: ReactNode;
  /** Figures as written: here, the borough, England. */
  figures: { here: string; compared: string; reference: string };
  spine: Spine | null;
  compared?: number | undefined;
  verdict: Verdict;
  /** The verdict in words, and for a row without a spine why there is none. */
  label: string;
}

/** One measure against its reference: how far, which way, and where most areas lie. */
export function SpineRow({ measure, figures, spine, compared, verdict, label }: SpineRowProps) {
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.measure}`}>
        {measure}
      </th>
      <td className={`${styles.cell} ${styles.here}`}>{figures.here}</td>
      <td className={`${styles.cell} ${styles.drop}`}>{figures.compared}</td>
      <td className={`${styles.cell} ${styles.drop}`}>{figures.reference}</td>
      <td className={`${styles.cell} ${styles.chart}`}>
        {spine ? <SpineChart spine={spine} compared={compared} verdict={verdict} label={label} /> : label}
      </td>
    </tr>
  );
}

type SpineChartProps = Pick<SpineRowProps, "compared" | "verdict" | "label"> & { spine: Spine };

function SpineChart({ spine, compared, verdict, label }: SpineChartProps) {
  const at = spineScale(spine);
  const x = (value: number) => at(value) * WIDTH;
  const [from, to] = [x(spine.least), x(spine.most)].sort((a, b) => a - b) as [number, number];
  const [left, right] = [x(spine.lowerQuarter), x(spine.upperQuarter)].sort((a, b) => a - b) as [number, number];
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={label}>
      <rect className={styles.all} x={from} y={8} width={Math.max(1, to - from)} height={7} rx={3} />
      <rect className={styles.middle} x={left} y={5} width={Math.max(1, right - left)} height={12} />
      <line className={styles.reference} x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={22} />
      {compared !== undefined && (
        <path className={styles.compared} d={DIAMOND} transform={`translate(${x(compared)} 11)`} />
      )}
      <path className={styles[verdict]} d={MARKS[verdict]} transform={`translate(${x(spine.here)} 11)`} />
    </svg>
  );
}

/** What the spine's marks mean. */
export function SpineKey({ labels }: { labels: Record<Verdict | "compared", string> }) {
  const marks: [string, string | undefined, string][] = [
    [labels.worse, styles.worse, MARKS.worse],
    [labels.similar, styles.similar, MARKS.similar],
    [labels.better, styles.better, MARKS.better],
    [labels.neither, styles.neither, MARKS.neither],
    [labels.compared, styles.compared, DIAMOND],
  ];
  return (
    <ul className={styles.key}>
      {marks.map(([label, className, path]) => (
        <li key={label}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className={className} d={path} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
