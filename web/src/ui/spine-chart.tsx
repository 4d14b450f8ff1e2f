import styles from "./spine-row.module.css";
import { type Spine, spineScale } from "./spine-scale.ts";

export type Verdict = "better" | "worse" | "similar" | "neither";

/** Shapes about (0, 0), so that grey and colour-blind eyes can tell them: down is worse, up is better. */
export const spineMarks: Record<Verdict, string> = {
  worse: "M-6 -5H6L0 6Z",
  better: "M-6 5H6L0 -6Z",
  similar: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  neither: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
};
export const spineDiamond = "M0 -5L5 0 0 5-5 0Z";
const WIDTH = 160;

interface SpineChartProps {
  spine: Spine;
  /** Where the borough lies. */
  compared?: number | undefined;
  verdict: Verdict;
  /** The verdict in words. */
  label: string;
}

/** Where one figure lies among all areas: the line in the middle is the reference, the darker bar the middle half. */
export function SpineChart({ spine, compared, verdict, label }: SpineChartProps) {
  const at = spineScale(spine);
  const x = (value: number) => at(value) * WIDTH;
  const [from, to] = [x(spine.least), x(spine.most)].sort((a, b) => a - b) as [number, number];
  const [left, right] = [x(spine.lowerQuarter), x(spine.upperQuarter)].sort((a, b) => a - b) as [number, number];
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${WIDTH} 22`}
      role="img"
      aria-label={label}
      data-verdict={verdict}
      data-here={spine.here}
      data-reference={spine.reference}
    >
      <rect className={styles.all} x={from} y={8} width={Math.max(1, to - from)} height={7} rx={3} />
      <rect className={styles.middle} x={left} y={5} width={Math.max(1, right - left)} height={12} />
      <line className={styles.reference} x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={22} />
      {compared !== undefined && (
        <path className={styles.compared} d={spineDiamond} transform={`translate(${x(compared)} 11)`} />
      )}
      <path className={styles[verdict]} d={spineMarks[verdict]} transform={`translate(${x(spine.here)} 11)`} />
    </svg>
  );
}
