import styles from "./about.module.css";
import { words } from "./words.ts";

type SourceTableProps = {
  caption: string;
  headings: readonly string[];
  /** Cells in the order of the headings; the first names the row. */
  rows: readonly (readonly string[])[];
};

/** Names, sources and licences. On a phone the rows stack. */
export function SourceTable({ caption, headings, rows }: SourceTableProps) {
  if (rows.length === 0) return <p>{words.sources.none}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, position) => (
              <td key={headings[position + 1]} data-label={headings[position + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
