import { useId } from "react";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { GapsView } from "#view/gaps-view.ts";
import type { OnGaps } from "./gaps.tsx";
import { type Sureness, topInWords, topOf } from "./gaps-sentence.ts";
import { listedAreas } from "./listed-areas.ts";
import { RankedRow, type RoleOf } from "./ranked-row.tsx";
import styles from "./ranking-table.module.css";
import type { ShownGaps } from "./shown-gaps.ts";
import { type AreaWords, cellName, words } from "./words.ts";

type RankingTableProps = {
  shown: ShownGaps;
  stability: Sureness;
  areas: AreaWords;
  view: GapsView;
  onView: OnGaps;
};

/** The ranking: who comes first, by how much, and how sure that is. A name opens why. */
export function RankingTable({ shown, stability, areas, view, onView }: RankingTableProps) {
  const why = useId();
  // stacked rows are laid out as blocks, which takes a table's meaning away unless it is spelt out
  const isStacked = useMediaQuery(PHONE);
  const role: RoleOf = (name) => (isStacked ? { role: name } : {});
  const listed = listedAreas(shown, view);
  const top = topInWords(topOf(shown.ranked.length));
  const toggle = (code: string) => onView({ neighbourhood: view.neighbourhood === code ? null : code });
  return (
    <div className={styles.ranking}>
      {view.cell !== null && (
        <p className={styles.picked}>
          <span>
            {words.picked(cellName(view.cell), String(listed.all.length))} {!listed.all.length && words.nonePicked}
          </span>
          <TextButton onPress={() => onView({ cell: null })}>{words.showEvery}</TextButton>
        </p>
      )}
      <ChosenLeftOut shown={shown} chosen={view.neighbourhood} />
      <table className={styles.table} {...role("table")}>
        <caption>
          <VisuallyHidden>{words.table.caption(areas)}</VisuallyHidden>
        </caption>
        <Headings top={top} role={role} />
        <tbody {...role("rowgroup")}>
          {listed.rows.map((area) => (
            <RankedRow
              key={area.code}
              shown={shown}
              area={area}
              stability={stability}
              why={area.code === view.neighbourhood ? why : null}
              onToggle={() => toggle(area.code)}
              role={role}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Headings({ top, role }: { top: string; role: RoleOf }) {
  const { table } = words;
  const heading = (text: string, isNumber: boolean) => (
    <th scope="col" className={isNumber ? styles.number : ""} {...role("columnheader")}>
      {text}
    </th>
  );
  return (
    <thead {...role("rowgroup")}>
      <tr {...role("row")}>
        {heading(table.rank, true)}
        {heading(table.name, false)}
        {heading(table.need, true)}
        {heading(table.help, true)}
        {heading(table.gap, true)}
        <th scope="col" className={styles.sureHead} {...role("columnheader")}>
          {table.sure} <span>{table.staysIn(top)}</span>
        </th>
      </tr>
    </thead>
  );
}

/** An area chosen on the map that the ranking leaves out: why. */
function ChosenLeftOut({ shown, chosen }: { shown: ShownGaps; chosen: string | null }) {
  const out = shown.leftOut.find(({ code }) => code === chosen);
  if (!out) return null;
  return (
    <p className={styles.picked} role="status">
      <span>{words.leftOutHere(out.name, words.why[out.why], out.why === "unmapped" ? "" : out.measure)}</span>
      <TextLink href={`/neighbourhoods/${shown.index.geography}/${out.code}`}>{words.open}</TextLink>
    </p>
  );
}
