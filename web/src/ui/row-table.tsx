import { type ReactNode, useState } from "react";
import styles from "./row-table.module.css";
import { TextButton } from "./text-link.tsx";
import { PHONE, useMediaQuery } from "./use-media-query.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** A column of a ranked table. */
export interface RowColumn<Row> {
  id: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
}

interface RowTableProps<Row> {
  caption: string;
  /** The first names the row. */
  columns: readonly RowColumn<Row>[];
  /** Best first. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  chosen: string | null;
  onChoose: (key: string | null) => void;
  words: { all: (count: number) => string; first: (count: number) => string };
}

const firstRows = 10;
const mostRows = 300;

/** The first of a ranking, and all of it on demand; a row is chosen here and on the map alike. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { caption, columns, rows, rowKey, chosen, onChoose, words } = props;
  const [isAll, setAll] = useState(false);
  // stacked rows are laid out as blocks, which takes a table's meaning away unless it is spelt out
  const isStacked = useMediaQuery(PHONE);
  const role = (name: string) => (isStacked ? { role: name } : {});
  const length = isAll ? mostRows : firstRows;
  const below = rows.slice(length).find((row) => rowKey(row) === chosen);
  const shown = [...rows.slice(0, length), ...(below ? [below] : [])];
  return (
    <>
      <table className={styles.table} {...role("table")}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            {columns.map(({ id, heading, isNumber }) => (
              <th key={id} scope="col" className={isNumber ? styles.number : undefined} {...role("columnheader")}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {shown.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} className={styles.row} data-code={key} data-chosen={key === chosen} {...role("row")}>
                {columns.map((column, at) => (
                  <Cell
                    key={column.id}
                    column={column}
                    row={row}
                    role={role}
                    choice={
                      at === 0 ? { isOn: key === chosen, toggle: () => onChoose(key === chosen ? null : key) } : null
                    }
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > firstRows && (
        <p className={styles.more}>
          <TextButton onPress={() => setAll(!isAll)}>
            {isAll ? words.first(firstRows) : rows.length > mostRows ? words.first(mostRows) : words.all(rows.length)}
          </TextButton>
        </p>
      )}
    </>
  );
}

interface CellProps<Row> {
  column: RowColumn<Row>;
  row: Row;
  role: (name: string) => { role?: string };
  /** Of the cell that names its row: whether the row is chosen, and how to. */
  choice: { isOn: boolean; toggle: () => void } | null;
}

function Cell<Row>({ column: { id, heading, cell, isNumber }, row, role, choice }: CellProps<Row>) {
  if (!choice)
    return (
      <td className={isNumber ? styles.number : undefined} data-column={id} data-label={heading} {...role("cell")}>
        {cell(row)}
      </td>
    );
  return (
    <th scope="row" {...role("rowheader")}>
      <button type="button" className={styles.open} aria-pressed={choice.isOn} onClick={choice.toggle}>
        {cell(row)}
      </button>
    </th>
  );
}
