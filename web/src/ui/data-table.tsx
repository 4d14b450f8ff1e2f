import {
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown, type LucideIcon } from "lucide-react";
import { type ReactNode, useMemo, useRef, useState } from "react";
import styles from "./data-table.module.css";
import { useRowWindow } from "./data-table-rows.ts";
import { Icon } from "./icon.tsx";
import { PHONE, useMediaQuery } from "./use-media-query.ts";

export interface DataColumn<Row> {
  id: string;
  heading: string;
  /** What it sorts by, and shows when there is no `cell`. Null sorts last both ways. */
  value: (row: Row) => string | number | null;
  cell?: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  isNumber?: boolean;
}

interface DataTableProps<Row> {
  /** Its caption, for a screen reader. */
  caption: string;
  /** The first column names the row. Keep the array stable. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes each row open something, by mouse and by keyboard. */
  onOpen?: (row: Row) => void;
  selectedKey?: string | undefined;
  firstSort?: { id: string; desc: boolean };
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

function useSortedRows<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[], sorting: SortingState) {
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const defined = useMemo(
    () =>
      columns.map(({ id, value, isNumber }) => ({
        id,
        accessorFn: (item: { row: Row }) => value(item.row) ?? undefined,
        sortFn: isNumber ? ("basic" as const) : ("alphanumeric" as const),
        sortUndefined: "last" as const,
      })),
    [columns],
  );
  const table = useTable({ features, columns: defined, data, state: { sorting }, onSortingChange: () => {} });
  return table.getRowModel().rows.map((sorted) => sorted.original.row);
}

const ariaSort = (sort: { desc: boolean } | undefined) => (sort ? (sort.desc ? "descending" : "ascending") : "none");

/** Rows and columns that sort, open and stay quick at 35,000. Fills its container's height and scrolls in it. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  onOpen,
  selectedKey,
  firstSort,
}: DataTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>(firstSort ? [firstSort] : []);
  const sorted = useSortedRows(columns, rows, sorting);
  const view = useRowWindow(scroller, sorted.length);
  // stacked rows are laid out as blocks, which takes a table's meaning away unless it is spelt out
  const isStacked = useMediaQuery(PHONE);
  const role = (name: string) => (isStacked ? { role: name } : {});

  const sortBy = (id: string, isNumber: boolean) =>
    setSorting(([now]) => [{ id, desc: now?.id === id ? !now.desc : isNumber }]);

  return (
    <div ref={scroller} className={styles.scroller} {...(onOpen ? {} : { tabIndex: 0, role: "group" })}>
      <table className={styles.table} aria-rowcount={sorted.length + 1} {...role("table")}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.head} {...role("rowgroup")}>
          <tr className={styles.headings} {...role("row")}>
            {columns.map(({ id, heading, isNumber = false }) => {
              const sort = sorting[0]?.id === id ? sorting[0] : undefined;
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={ariaSort(sort)}
                  className={`${styles.heading} ${isNumber ? styles.end : ""}`}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    data-sorted={Boolean(sort)}
                    onClick={() => sortBy(id, isNumber)}
                  >
                    <HeadingWords heading={heading} arrow={sort ? (sort.desc ? ArrowDown : ArrowUp) : ChevronsUpDown} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <Spacer px={view.beforePx} />
        <tbody className={styles.body} {...role("rowgroup")} onKeyDown={view.onKeyDown}>
          {view.indexes.map((index) => {
            const row = sorted[index];
            if (row === undefined) return null;
            return (
              <tr
                key={rowKey(row)}
                ref={view.measure}
                data-index={index}
                data-selected={rowKey(row) === selectedKey}
                aria-rowindex={index + 2}
                className={styles.row}
                {...role("row")}
              >
                {columns.map((column, i) => (
                  <Cell key={column.id} column={column} row={row} isFirst={i === 0} role={role} onOpen={onOpen} />
                ))}
              </tr>
            );
          })}
        </tbody>
        <Spacer px={view.afterPx} />
      </table>
    </div>
  );
}

/** The arrow stays with the last word when the heading breaks. */
function HeadingWords({ heading, arrow }: { heading: string; arrow: LucideIcon }) {
  const last = heading.lastIndexOf(" ") + 1;
  return (
    <span>
      {heading.slice(0, last)}
      <span className={styles.last}>
        {heading.slice(last)}
        <Icon of={arrow} small />
      </span>
    </span>
  );
}

interface CellProps<Row> {
  column: DataColumn<Row>;
  row: Row;
  isFirst: boolean;
  role: (name: string) => { role?: string };
  onOpen: ((row: Row) => void) | undefined;
}

function Cell<Row>({ column, row, isFirst, role, onOpen }: CellProps<Row>) {
  const content = column.cell ? column.cell(row) : column.value(row);
  const place = `${styles.cell} ${column.isNumber ? styles.end : ""}`;
  if (!isFirst)
    return (
      <td className={place} data-label={column.heading} {...role("cell")}>
        {content}
      </td>
    );
  return (
    <th scope="row" className={`${place} ${styles.name}`} {...role("rowheader")}>
      {onOpen ? (
        <button type="button" className={styles.open} onClick={() => onOpen(row)}>
          {content}
        </button>
      ) : (
        content
      )}
    </th>
  );
}

function Spacer({ px }: { px: number }) {
  return px > 0 ? <tbody className={styles.spacer} style={{ blockSize: px }} /> : null;
}
