import { lazy, Suspense, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextButton } from "#ui/text-link.tsx";
import type { GapsView } from "#view/gaps-view.ts";
import type { OnGaps } from "./gaps.tsx";
import { firstRows, listedAreas, mostRows } from "./listed-areas.ts";
import styles from "./ranking-foot.module.css";
import type { ShownGaps } from "./shown-gaps.ts";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

const MethodDialog = lazy(() => import("./method-dialog.tsx"));

type RankingFootProps = { known: GapsKnown; shown: ShownGaps; view: GapsView; onView: OnGaps };

/** More of the ranking, who is left out of it and why, and how it was worked out. */
export function RankingFoot({ known, shown, view, onView }: RankingFootProps) {
  const [isExplained, setExplained] = useState(false);
  const { all } = listedAreas(shown, view);
  const isAll = view.rows === "all";
  return (
    <div className={styles.foot}>
      <div className={styles.line}>
        {all.length > firstRows && (
          <Button variant="second" onPress={() => onView({ rows: isAll ? "top" : "all" }, { replace: true })}>
            {isAll ? words.showTop(firstRows) : words.showAll(Math.min(all.length, mostRows))}
          </Button>
        )}
        {isAll && all.length > mostRows && <span>{words.firstOf(mostRows, all.length)}</span>}
        <p>
          {words.draws} <TextButton onPress={() => setExplained(true)}>{words.how}</TextButton>
        </p>
      </div>
      {shown.leftOut.length > 0 && (
        <Disclosure title={words.outTitle(shown.leftOut.length)} level={2}>
          <ul className={styles.out} data-left-out>
            {shown.leftOut.slice(0, mostRows).map(({ code, name, why, measure }) => (
              <li key={code} data-lack={why}>
                <b>{name}</b> {words.why[why]}
                {why !== "unmapped" && <span>: {measure}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isExplained && (
        <Suspense fallback={null}>
          <MethodDialog known={known} shown={shown} onClose={() => setExplained(false)} />
        </Suspense>
      )}
    </div>
  );
}
