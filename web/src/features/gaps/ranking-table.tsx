import { Fragment, useId } from "react";
import { surenessOf } from "#domain/rank-stability.ts";
import { TextButton } from "#ui/text-link.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { GapsView } from "#view/gaps-view.ts";
import type { OnGaps } from "./gaps.tsx";
import { type Sureness, topInWords, topOf } from "./gaps-sentence.ts";
import { listedAreas } from "./listed-areas.ts";
import styles from "./ranking-table.module.css";
import type { RankedArea, ShownGaps } from "./shown-gaps.ts";
import { WhyThisOne } from "./why-this-one.tsx";
import { type AreaWords, cellName, words } from "./words.ts";

type RankingTableProps = {
  shown: ShownGaps;
  stability: Sureness;
  areas: AreaWords;
  view: GapsView;
  onView: OnGaps;
};

const columns = 6;

/** The ranking: who comes first, by how much, and how sure that is. A name opens why. */
export function RankingTable({ shown, stability, areas, view, onView }: RankingTableProps) {
  const why = useId();
  // stacked rows are laid out as blocks, which takes a table's meaning away unless it is spelt out
  const isStacked = useMediaQuery(PHONE);
  const role = (name: string) => (isStacked ? { role: name } : {});
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
      <table className={styles.table} {...role("table")}>
        <caption>
          <VisuallyHidden>{words.table.caption(areas)}</VisuallyHidden>
        </caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            <th scope="col" className={styles.number} {...role("columnheader")}>
              {words.table.rank}
            </th>
            <th scope="col" {...role("columnheader")}>
              {words.table.name}
            </th>
            <th scope="col" className={styles.number} {...role("columnheader")}>
              {words.table.need}
            </th>
            <th scope="col" className={styles.number} {...role("columnheader")}>
              {words.table.help}
            </th>
            <th scope="col" className={styles.number} {...role("columnheader")}>
              {words.table.gap}
            </th>
            <th scope="col" className={styles.sureHead} {...role("columnheader")}>
              {words.table.sure}
              <span>{words.table.staysIn(top)}</span>
            </th>
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {listed.rows.map((area) => {
            const isChosen = area.code === view.neighbourhood;
            return (
              <Fragment key={area.code}>
                <tr className={styles.row} data-chosen={isChosen} data-code={area.code} {...role("row")}>
                  <td className={styles.number} {...role("cell")}>
                    {area.isTied ? words.table.joint(area.rank) : area.rank}
                  </td>
                  <th scope="row" {...role("rowheader")}>
                    <button
                      type="button"
                      className={styles.open}
                      aria-expanded={isChosen}
                      aria-controls={isChosen ? why : undefined}
                      onClick={() => toggle(area.code)}
                    >
                      {area.name}
                    </button>
                  </th>
                  <td className={styles.number} data-label={words.table.need} {...role("cell")}>
                    {area.needRank}
                  </td>
                  <td className={styles.number} data-label={words.table.help} {...role("cell")}>
                    {area.helpRank}
                  </td>
                  <td className={`${styles.number} ${styles.gap}`} data-label={words.table.gap} {...role("cell")}>
                    {gapFigure(area)}
                  </td>
                  <td className={styles.sure} data-label={words.table.staysIn(top)} {...role("cell")}>
                    <HowSure stability={stability} at={area.at} />
                  </td>
                </tr>
                {isChosen && (
                  <tr className={styles.why} {...role("row")}>
                    <td colSpan={columns} id={why} {...role("cell")}>
                      <WhyThisOne shown={shown} area={area} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** "94", "−12": whole, with a true minus sign. */
export function gapFigure({ gap }: RankedArea): string {
  const whole = Math.round(gap);
  return whole < 0 ? `−${-whole}` : String(Math.abs(whole));
}

function HowSure({ stability, at }: { stability: Sureness; at: number }) {
  if (stability === "failed") return "–";
  if (stability === "waiting") return <span className={styles.waiting}>{words.table.waiting}</span>;
  const share = stability[at] ?? 0;
  const sureness = surenessOf(share);
  const percent = Math.round(share * 100);
  return (
    <span className={styles.bar} data-sureness={sureness}>
      <i aria-hidden="true">
        <i style={{ inlineSize: `${percent}%` }} />
      </i>
      <b>{percent}%</b>
      <span>{words.sureness[sureness]}</span>
    </span>
  );
}
