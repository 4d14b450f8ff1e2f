import { readableChange } from "#domain/changed-value.ts";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import type { RecordChange } from "#domain/record-change.ts";
import { Difference } from "#ui/difference.tsx";
import styles from "./history.module.css";
import { words } from "./words.ts";

type ChangeTableProps = {
  caption: string;
  changes: readonly RecordChange[];
  record: OrganisationRecord | null;
  sides: readonly [before: string, after: string];
};

/** Changes field by field, both sides word by word. */
export function ChangeTable({ caption, changes, record, sides }: ChangeTableProps) {
  return (
    <table className={styles.changes}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {side}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes
          .map((change) => readableChange(change, record))
          .map(({ path, name, before, after }) => (
            <tr key={path}>
              <th scope="row">{name}</th>
              <td data-side={sides[0]}>
                {before.length > 0 ? <Difference parts={before} side="before" /> : words.nothing}
              </td>
              <td data-side={sides[1]}>
                {after.length > 0 ? <Difference parts={after} side="after" /> : words.nothing}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
