import { scaleLinear, scalePoint } from "@visx/scale";
import { Area, LinePath } from "@visx/shape";
import type { CSSProperties } from "react";
import styles from "./trend-chart.module.css";
import type { TrendSeries } from "./trend-table.tsx";

interface TrendChartProps {
  /** What it shows as a sentence: "Up 4.9 points since 2016. Borough up 3.1." */
  label: string;
  /** Strong, with its likely range. */
  main: TrendSeries;
  /** Dashed, to compare with. */
  compared?: TrendSeries | undefined;
  format: (value: number) => string;
  /** A colour token: better, worse or similar. */
  colour?: string;
}

const WIDTH = 340;
const HEIGHT = 170;
const BOX = { left: 34, right: 292, top: 22, bottom: 142 };

type Known = TrendSeries["points"][number] & { value: number };
const known = (series: TrendSeries | undefined): Known[] =>
  (series?.points ?? []).filter((point): point is Known => point.value !== null);

/** A measure through time, with its likely range, beside another. Drawn in SVG: the same figures stand beside it in a TrendTable. */
export function TrendChart({ label, main, compared, format, colour }: TrendChartProps) {
  const mine = known(main);
  const theirs = known(compared);
  const periods = [...new Set([...mine, ...theirs].map((point) => point.period))].sort();
  const extremes = [
    ...mine.flatMap((p) => [p.value, p.lower ?? p.value, p.upper ?? p.value]),
    ...theirs.map((p) => p.value),
  ];
  if (extremes.length === 0) return null;
  const x = scalePoint<string>({ domain: periods, range: [BOX.left, BOX.right] });
  const y = scaleLinear<number>({
    domain: [Math.min(...extremes), Math.max(...extremes)],
    range: [BOX.bottom, BOX.top],
    nice: 4,
  });
  const px = (point: Known) => x(point.period) ?? BOX.left;
  const last = mine.at(-1);
  const lastOther = theirs.at(-1);
  return (
    <figure className={styles.figure} style={colour ? ({ "--trend": colour } as CSSProperties) : undefined}>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        data-last={last?.value}
      >
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={BOX.left} x2={BOX.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.text} x={BOX.left - 6} y={y(tick) + 4} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        <Area<Known>
          className={styles.band ?? ""}
          data={mine.filter((point) => point.lower != null && point.upper != null)}
          x={px}
          y0={(point) => y(point.lower ?? point.value)}
          y1={(point) => y(point.upper ?? point.value)}
        />
        <LinePath<Known> className={styles.line ?? ""} data={theirs} x={px} y={(point) => y(point.value)} />
        <LinePath<Known>
          className={`${styles.line} ${styles.strong}`}
          data={mine}
          x={px}
          y={(point) => y(point.value)}
        />
        {last && <circle className={styles.dot} cx={px(last)} cy={y(last.value)} r={4.5} />}
        {last && <EndLabel y={y(last.value)} avoid={lastOther && y(lastOther.value)} text={format(last.value)} />}
        {lastOther && <EndLabel y={y(lastOther.value)} text={format(lastOther.value)} />}
        {mine[0] && (
          <text className={styles.text} x={BOX.left} y={12}>
            {main.name}
          </text>
        )}
        {theirs[0] && compared && (
          <text className={styles.text} x={px(theirs[0]) + 4} y={y(theirs[0].value) + 14}>
            {compared.name}
          </text>
        )}
        <text className={styles.text} x={BOX.left} y={HEIGHT - 10}>
          {periods[0]}
        </text>
        <text className={styles.text} x={BOX.right} y={HEIGHT - 10} textAnchor="end">
          {periods.at(-1)}
        </text>
      </svg>
    </figure>
  );
}

/** The last figure at the end of its line, moved apart from the other's when they nearly touch. */
function EndLabel({ y, avoid, text }: { y: number; avoid?: number | undefined; text: string }) {
  const shift = avoid !== undefined && Math.abs(avoid - y) < 14 ? (y <= avoid ? -8 : 12) : 0;
  return (
    <text className={`${styles.text} ${styles.last}`} x={BOX.right + 10} y={y + 4 + shift}>
      {text}
    </text>
  );
}
