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
  label: string;
  periods: readonly string[];
  series: readonly TrendSeries[];
  format: (value: number) => string;
}

/** The same figures as a table. */
export function TrendTable({ label, periods, series, format }: TrendTableProps) {
  return (
    <table>
      <caption>{label}</caption>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            {series.map(({ name, points }) => {
              const value = points.find((point) => point.period === period)?.value;
              return <td key={name}>{`${name}: ${value == null ? "no figure" : format(value)}`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
