import { useMemo } from "react";
import { figure, plainFigure, unitHeading } from "#domain/indicator-format.ts";
import { ButtonLink } from "#ui/button.tsx";
import { type DataColumn, DataTable } from "#ui/data-table.tsx";
import { exportView } from "#view/export-view.ts";
import { writeSearch } from "#view/search-text.ts";
import styles from "./ranked-table.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

type Row = {
  code: string;
  name: string;
  district: string | null;
  rank: number | null;
  isTied: boolean;
  value: number | null;
  why: string;
  lower: number | null;
  upper: number | null;
  population: number | null;
};

type RankedTableProps = {
  shown: ShownIndicator;
  areasName: string;
  chosen: string | null;
  onChoose: (code: string) => void;
};

/** The same values as the map's, from the highest to the lowest. */
export default function RankedTable({ shown, areasName, chosen, onChoose }: RankedTableProps) {
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const columns = useMemo(() => columnsOf(shown, rows), [shown, rows]);
  const { indicator, values } = shown;
  const search = exportView.write({
    what: "neighbourhoods",
    scope: "everything",
    format: "csv",
    indicator: indicator.slug,
    period: values.period,
  });
  return (
    <div className={styles.ranked}>
      <div className={styles.head}>
        <p>{words.tableNote(shown.withValue, rows.length)}</p>
        <ButtonLink href={`/export${writeSearch({ ...search, g: values.geography })}`}>{words.exportTable}</ButtonLink>
      </div>
      <div className={styles.table}>
        <DataTable
          caption={words.tableCaption(indicator.name, areasName)}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          onOpen={(row) => onChoose(row.code)}
          selectedKey={chosen ?? undefined}
          firstSort={{ id: "value", desc: true }}
        />
      </div>
    </div>
  );
}

function rowsOf({ index, values, ranks, states }: ShownIndicator): Row[] {
  return index.codes.map((code, position) => ({
    code,
    name: index.names[position] ?? code,
    district: index.districts[position] ?? null,
    rank: ranks[position]?.rank ?? null,
    isTied: ranks[position]?.isTied ?? false,
    value: values.values[position] ?? null,
    why: states[position] === "suppressed" ? words.suppressed : words.notCollected,
    lower: values.lower?.[position] ?? null,
    upper: values.upper?.[position] ?? null,
    population: index.populations[position] ?? null,
  }));
}

function columnsOf({ indicator, values }: ShownIndicator, rows: readonly Row[]): DataColumn<Row>[] {
  const { decimals } = indicator;
  const columns: DataColumn<Row>[] = [
    { id: "name", heading: words.name, value: (row) => row.name },
    {
      id: "rank",
      heading: words.rank,
      isNumber: true,
      value: (row) => row.rank,
      cell: (row) => (row.rank === null ? "–" : row.isTied ? words.joint(row.rank) : row.rank),
    },
    {
      id: "value",
      heading: `${words.value}, ${unitHeading(indicator)}`,
      isNumber: true,
      value: (row) => row.value,
      cell: (row) =>
        row.value === null ? <span className={styles.none}>{row.why}</span> : <b>{figure(row.value, indicator)}</b>,
    },
  ];
  if (values.lower && values.upper)
    columns.push({
      id: "limits",
      heading: words.limits,
      isNumber: true,
      value: (row) => row.lower,
      cell: (row) =>
        row.lower === null || row.upper === null
          ? "–"
          : words.between(plainFigure(row.lower, decimals), plainFigure(row.upper, decimals)),
    });
  if (rows.some((row) => row.district))
    columns.push({ id: "district", heading: words.district, value: (row) => row.district });
  if (rows.some((row) => row.population !== null))
    columns.push({
      id: "population",
      heading: words.population,
      isNumber: true,
      value: (row) => row.population,
      cell: (row) => (row.population === null ? "–" : plainFigure(row.population, 0)),
    });
  return columns;
}
