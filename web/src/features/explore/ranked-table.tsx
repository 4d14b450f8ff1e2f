import { useMemo } from "react";
import { figure, plainFigure, unitHeading } from "#domain/indicator-format.ts";
import { grouped } from "#domain/sentence.ts";
import { ButtonLink } from "#ui/button.tsx";
import { type DataColumn, DataTable } from "#ui/data-table.tsx";
import { TextButton } from "#ui/text-link.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { exportView } from "#view/export-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { isInFocus } from "./focus.ts";
import { GroupCell } from "./group-cell.tsx";
import styles from "./ranked-table.module.css";
import { SaveTable } from "./save-table.tsx";
import type { AreaState, ShownIndicator } from "./shown-indicator.ts";
import { tableWords as say } from "./table-words.ts";
import { words } from "./words.ts";

type Row = {
  position: number;
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
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
};

/** The same values as the map's, from the highest to the lowest. */
export default function RankedTable({ shown, areasName, view, onView }: RankedTableProps) {
  const { picked, range, isUnsureFull } = view;
  const all = useMemo(() => rowsOf(shown), [shown]);
  const rows = useMemo(() => {
    const isIn = isInFocus(shown, { picked, range, isUnsureFull });
    return isIn ? all.filter(({ position }) => isIn(position)) : all;
  }, [shown, all, picked, range, isUnsureFull]);
  const columns = useMemo(() => columnsOf(shown, all), [shown, all]);
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
        <p>
          {words.tableNote(shown.withValue, all.length)}{" "}
          {rows.length < all.length && (
            <>
              {say.onlySome(rows.length, all.length)}{" "}
              <TextButton onPress={() => onView({ picked: null, range: null })}>{say.showAll}</TextButton>
            </>
          )}
        </p>
        {shown.other || rows.length < all.length ? (
          <SaveTable shown={shown} positions={rows.map(({ position }) => position)} />
        ) : (
          <ButtonLink href={`/export${writeSearch({ ...search, g: values.geography })}`}>
            {words.exportTable}
          </ButtonLink>
        )}
      </div>
      <div className={styles.table}>
        <DataTable
          caption={words.tableCaption(shown.other?.title ?? indicator.name, areasName)}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          onOpen={(row) => onView({ neighbourhood: row.code })}
          selectedKey={view.neighbourhood ?? undefined}
          firstSort={{ id: "value", desc: true }}
        />
      </div>
    </div>
  );
}

function rowsOf({ index, values, ranks, states }: ShownIndicator): Row[] {
  return index.codes.map((code, position) => ({
    position,
    code,
    name: index.names[position] ?? code,
    district: index.districts[position] ?? null,
    rank: ranks[position]?.rank ?? null,
    isTied: ranks[position]?.isTied ?? false,
    value: values.values[position] ?? null,
    why: words[noneOf(states[position])],
    lower: values.lower?.[position] ?? null,
    upper: values.upper?.[position] ?? null,
    population: index.populations[position] ?? null,
  }));
}

function noneOf(state: AreaState | undefined): Exclude<AreaState, "value"> {
  return state === undefined || state === "value" ? "notCollected" : state;
}

function columnsOf(shown: ShownIndicator, rows: readonly Row[]): DataColumn<Row>[] {
  const { indicator, values, other } = shown;
  const { decimals } = indicator;
  const columns: DataColumn<Row>[] = [
    { id: "name", heading: words.name, value: (row) => row.name },
    {
      id: "rank",
      heading: words.rank,
      isNumber: true,
      value: (row) => row.rank,
      cell: (row) => (row.rank === null ? "–" : row.isTied ? words.joint(row.rank) : grouped(row.rank)),
    },
    {
      id: "value",
      heading: other?.kind === "change" ? `${other.title}, ${other.unit}` : `${words.value}, ${unitHeading(indicator)}`,
      isNumber: true,
      value: (row) => row.value,
      cell: (row) =>
        row.value === null ? (
          <span className={styles.none}>{row.why}</span>
        ) : (
          <b>{other?.valueText(row.position) ?? figure(row.value, indicator)}</b>
        ),
    },
    ...(other?.columns ?? []).map(
      (column): DataColumn<Row> => ({
        ...column,
        value: (row) => column.value(row.position),
        cell: (row) => column.text(row.position),
      }),
    ),
    {
      id: "group",
      heading: other?.axes?.group ?? say.group,
      value: (row) => shown.classPositions[row.position] ?? null,
      cell: (row) => <GroupCell shown={shown} position={row.position} />,
      isNumber: true,
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
