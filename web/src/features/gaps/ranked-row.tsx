import { surenessOf } from "#domain/rank-stability.ts";
import { grouped } from "#domain/sentence.ts";
import { type Sureness, topInWords, topOf } from "./gaps-sentence.ts";
import styles from "./ranking-table.module.css";
import type { RankedArea, ShownGaps } from "./shown-gaps.ts";
import { WhyThisOne } from "./why-this-one.tsx";
import { words } from "./words.ts";

/** Spells out what an element of a table is, where its layout takes that away. */
export type RoleOf = (name: string) => { role?: string };

type RankedRowProps = {
  shown: ShownGaps;
  area: RankedArea;
  stability: Sureness;
  /** Id of what says why, when this is the chosen one. */
  why: string | null;
  onToggle: () => void;
  role: RoleOf;
};

const columns = 6;

/** What was just opened is seen, wherever in the list it stands. */
function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: "nearest" });
}

/** An area with its ranks; chosen, with what its place is made of below it. */
export function RankedRow({ shown, area, stability, why, onToggle, role }: RankedRowProps) {
  const isChosen = why !== null;
  const top = topInWords(topOf(shown.ranked.length));
  return (
    <>
      <tr className={styles.row} data-chosen={isChosen} data-code={area.code} {...role("row")}>
        <td className={styles.number} {...role("cell")}>
          {area.isTied ? words.table.joint(area.rank) : grouped(area.rank)}
        </td>
        <th scope="row" {...role("rowheader")}>
          <button
            type="button"
            className={styles.open}
            aria-expanded={isChosen}
            aria-controls={why ?? undefined}
            onClick={onToggle}
          >
            {area.name}
          </button>
        </th>
        <td className={styles.number} data-label={words.table.need} {...role("cell")}>
          {grouped(area.needRank)}
        </td>
        <td className={styles.number} data-label={words.table.help} {...role("cell")}>
          {grouped(area.helpRank)}
        </td>
        <td className={`${styles.number} ${styles.gap}`} data-label={words.table.gap} {...role("cell")}>
          {gapFigure(area)}
        </td>
        <td className={styles.sure} data-label={words.table.staysIn(top)} {...role("cell")}>
          <HowSure stability={stability} at={area.at} />
        </td>
      </tr>
      {isChosen && (
        <tr ref={bringIntoView} className={styles.why} {...role("row")}>
          <td colSpan={columns} id={why} {...role("cell")}>
            <WhyThisOne shown={shown} area={area} />
          </td>
        </tr>
      )}
    </>
  );
}

/** "94", "−12": whole, with a true minus sign. */
function gapFigure({ gap }: RankedArea): string {
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
