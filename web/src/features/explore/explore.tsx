import { lazy, type ReactNode, Suspense, useState } from "react";
import { LoadingBars } from "#ui/notice.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./explore.module.css";
import { ExplorePhone } from "./explore-phone.tsx";
import { ExploreSide } from "./explore-side.tsx";
import { ExploreState } from "./explore-state.tsx";
import { Legend } from "./legend.tsx";
import { RankedTable } from "./ranked-table.tsx";
import { ThemeChips } from "./theme-chips.tsx";
import { useExplore } from "./use-explore.ts";
import { useOrganisations } from "./use-organisations.ts";
import { words } from "./words.ts";

const ExploreMap = lazy(() => import("./explore-map.tsx"));

/** The area a person chose, and what its panel needs to know. */
export type ChosenArea = { geography: string; code: string; indicator: string | null; onClose: () => void };

export type ExploreProps = {
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
  /** The panel of the chosen area, which takes the place of Explore's own. */
  areaPanel: (chosen: ChosenArea) => ReactNode;
};

const mapPadding = { top: 72, right: 80, bottom: 48, left: 32 };
const phonePadding = { top: 128, right: 24, bottom: 440, left: 24 };

/** A measure on the map, in words, in a table, beside the organisations that are there. */
export function Explore({ view, onView, areaPanel }: ExploreProps) {
  const isPhone = useMediaQuery(PHONE);
  const explored = useExplore(view);
  const organisations = useOrganisations(view.themes);
  const [pointing, setPointing] = useState<number | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const { shown, geography, site } = explored;
  const choose = (change: Partial<ExploreView>) => {
    if (change.indicator || change.period !== undefined) performance.mark("indicator-switch-start");
    if (change.indicator || change.method !== undefined || change.classCount !== undefined) setPicked(null);
    onView(change);
  };
  if (!geography || !site.data) return <ExploreState explored={explored} />;

  const chosenAt = shown ? shown.index.codes.indexOf(view.neighbourhood ?? "") : -1;
  const legend = shown && (
    <Legend
      shown={shown}
      areasName={geography.pluralName}
      pointing={pointing}
      picked={picked}
      onPick={setPicked}
      chosenValue={shown.values.values[chosenAt] ?? null}
      onView={choose}
    />
  );
  const chips = (
    <ThemeChips
      total={organisations.total}
      counts={organisations.counts}
      isOn={view.organisations !== "off"}
      themes={view.themes}
      onOn={(isOn) => onView({ organisations: isOn ? "points" : "off", themes: [] })}
      onThemes={(themes) => onView({ themes })}
    />
  );
  const side = (
    <ExploreSide explored={explored} view={view} onView={choose}>
      {view.neighbourhood &&
        areaPanel({
          geography: geography.slug,
          code: view.neighbourhood,
          indicator: explored.indicator?.slug ?? null,
          onClose: () => onView({ neighbourhood: null }),
        })}
    </ExploreSide>
  );
  const isTable = view.show === "table";
  const map = (
    <Suspense fallback={<LoadingBars label={words.gettingMap} />}>
      <ExploreMap
        explored={explored}
        view={view}
        onView={onView}
        points={organisations.points}
        picked={picked}
        legend={{ onPointing: setPointing, padding: isPhone ? phonePadding : mapPadding }}
      />
    </Suspense>
  );
  const table = isTable && shown && (
    <RankedTable
      shown={shown}
      areasName={geography.pluralName}
      chosen={view.neighbourhood}
      onChoose={(neighbourhood) => onView({ neighbourhood })}
    />
  );
  if (isPhone)
    return <ExplorePhone parts={{ map, table, legend, chips, side }} explored={explored} view={view} onView={choose} />;
  return (
    <div className={styles.explore}>
      <div className={styles.side}>{side}</div>
      <div className={styles.stage}>
        <div className={styles.map} inert={isTable}>
          {map}
        </div>
        {table}
        {!isTable && (
          <>
            <div className={styles.chips}>{chips}</div>
            {legend && (
              <aside className={styles.legend} aria-label={words.legend}>
                {legend}
              </aside>
            )}
          </>
        )}
      </div>
    </div>
  );
}
