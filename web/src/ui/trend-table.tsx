import styles from "./trend-table.module.css";

export interface TrendPoint {
  period: string;
  value: number | null;
  lower?: number | null;
  upper?: number | null;
}
export interface TrendSeries {
  name: string;
  points: readonly TrendPoint[];
}

interface TrendTableProps {
  caption: string;
  headings: { period: string; range: string };
  /** The name of its column, and its points with their likely ranges. */
  main: TrendSeries;
  compared?: TrendSeries | undefined;
  format: (value: number) => string;
  /** For a figure that is not there. */
  none: string;
}

/** The figures of a trend as a table, the newest first. */
export function TrendTable({ caption, headings, main, compared, format, none }: TrendTableProps) {
  const hasRange = main.points.some(({ lower, upper }) => lower != null && upper != null);
  const written = (value: number | null | undefined) => (value == null ? none : format(value));
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.period}</th>
          <th scope="col">{main.name}</th>
          {hasRange && <th scope="col">{headings.range}</th>}
          {compared && <th scope="col">{compared.name}</th>}
        </tr>
      </thead>
      <tbody>
        {[...main.points].reverse().map(({ period, value, lower, upper }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>{written(value)}</td>
            {hasRange && <td>{lower == null || upper == null ? none : `${format(lower)} to ${format(upper)}`}</td>}
            {compared && <td>{written(compared.points.find((point) => point.period === period)?.value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
