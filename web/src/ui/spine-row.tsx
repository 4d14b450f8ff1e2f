import type { ReactNode } from "react";
import { SpineChart, spineDiamond, spineMarks, type Verdict } from "./spine-chart.tsx";
import styles from "./spine-row.module.css";
import type { Spine } from "./spine-scale.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

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

/** What the spine's marks mean. */
export function SpineKey({ labels }: { labels: Record<Verdict | "compared", string> }) {
  const marks: [string, string | undefined, string][] = [
    [labels.worse, styles.worse, spineMarks.worse],
    [labels.similar, styles.similar, spineMarks.similar],
    [labels.better, styles.better, spineMarks.better],
    [labels.neither, styles.neither, spineMarks.neither],
    [labels.compared, styles.compared, spineDiamond],
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
