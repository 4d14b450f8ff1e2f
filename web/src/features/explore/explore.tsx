import { lazy, type ReactNode, Suspense, useState } from "react";
import { LoadingBars } from "#ui/notice.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { ExploreDesktop } from "./explore-desktop.tsx";
import { ExploreLegend } from "./explore-legend.tsx";
import { ExplorePhone } from "./explore-phone.tsx";
import { exploreSide } from "./explore-side.tsx";
import { ExploreState } from "./explore-state.tsx";
import { mapPadding } from "./map-padding.ts";
import { settledChoice } from "./settled-choice.ts";
import { StillFirst } from "./still-first.tsx";
import { ThemeChips } from "./theme-chips.tsx";
import { useDraft } from "./use-draft.ts";
import { useExplore } from "./use-explore.ts";
import { useOrganisations } from "./use-organisations.ts";

const ExploreMap = lazy(() => import("./explore-map.tsx"));
const RankedTable = lazy(() => import("./ranked-table.tsx"));

/** The area a person chose, and what its panel needs to know. */
export type ChosenArea = { geography: string; code: string; indicator: string | null; onClose: () => void };

/** A panel in two: what stays in sight on a low sheet, and the rest. */
export type SidePanel = { heading: ReactNode; body: ReactNode };

export type OnExplore = (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;

export type ExploreProps = {
  view: ExploreView;
  onView: OnExplore;
  /** The panel of the chosen area, which takes the place of Explore's own. */
  areaPanel: (chosen: ChosenArea) => SidePanel;
};

/** The pieces of the screen, the same on a desk and in a hand. */
export type ExploreParts = Record<"map" | "table" | "legend" | "chips", ReactNode> & { side: SidePanel };

/** A measure on the map, in words, in a table, beside the organisations that are there. */
export function Explore({ view: settled, onView, areaPanel }: ExploreProps) {
  const isPhone = useMediaQuery(PHONE);
  const [view, drafting] = useDraft(settled, onView);
  const explored = useExplore(view);
  const organisations = useOrganisations(view.themes);
  const [pointing, setPointing] = useState<number | null>(null);
  const { shown, figures, geography } = explored;
  if (!geography) return <ExploreState explored={explored} />;

  const choose: OnExplore = (change, options) => {
    if (change.indicator || change.period !== undefined) performance.mark("indicator-switch-start");
    onView(settledChoice(change), options);
  };
  const padding = mapPadding(isPhone, view.neighbourhood !== null);
  const parts: ExploreParts = {
    side: exploreSide(explored, view, choose, areaPanel),
    map: (
      <StillFirst explored={explored} view={view} padding={padding}>
        <ExploreMap
          explored={explored}
          view={view}
          onView={onView}
          points={organisations.points}
          onPointing={setPointing}
          padding={padding}
        />
      </StillFirst>
    ),
    legend: shown && figures && (
      <ExploreLegend
        shown={shown}
        figures={figures}
        catalogue={explored.catalogue.data ?? []}
        areasName={geography.pluralName}
        pointing={pointing}
        view={view}
        onView={choose}
        drafting={drafting}
      />
    ),
    chips: (
      <ThemeChips
        total={organisations.total}
        counts={organisations.counts}
        isOn={view.organisations !== "off"}
        themes={view.themes}
        onOn={(isOn) => onView({ organisations: isOn ? "points" : "off", themes: [] })}
        onThemes={(themes) => onView({ themes })}
      />
    ),
    table: view.show === "table" && shown && (
      <Suspense fallback={<LoadingBars />}>
        <RankedTable shown={shown} areasName={geography.pluralName} view={view} onView={choose} />
      </Suspense>
    ),
  };
  const { catalogue, index, values, failed } = explored;
  const hasFailed = [catalogue, index, values, failed].some((query) => query?.isError);
  if (isPhone) return <ExplorePhone parts={parts} shown={shown} chosen={view.neighbourhood} hasFailed={hasFailed} />;
  return <ExploreDesktop parts={parts} />;
}
