import type { Indicator } from "#domain/indicator.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { earlierPeriod } from "./beside-wish.ts";
import type { ExploreProps, OnExplore, SidePanel } from "./explore.tsx";
import { Intro, IntroHeading } from "./intro.tsx";
import { SideState } from "./side-state.tsx";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

/** The period in sight, or both of a change. */
function periodOf(indicator: Indicator, view: ExploreView): string {
  const period = view.period ?? indicator.latestPeriod;
  const since = view.way === "change" && earlierPeriod(indicator, view);
  return since ? words.periods(...((since < period ? [since, period] : [period, since]) as [string, string])) : period;
}

/** The panel beside the map: the chosen area's when there is one, else the measure's and the catalogue. */
export function exploreSide(
  explored: Explored,
  view: ExploreView,
  onView: OnExplore,
  areaPanel: ExploreProps["areaPanel"],
): SidePanel {
  const { geography, indicator, shown, site, values, index } = explored;
  if (!geography || !site.data) return { heading: null, body: null };
  if (view.neighbourhood)
    return areaPanel({
      geography: geography.slug,
      code: view.neighbourhood,
      indicator: indicator?.slug ?? null,
      onClose: () => onView({ neighbourhood: null }),
    });
  return {
    heading: indicator && <IntroHeading indicator={indicator} period={periodOf(indicator, view)} />,
    body: (
      <SideState explored={explored} chosen={indicator?.slug ?? null} onView={onView}>
        {indicator && (
          <Intro
            indicator={indicator}
            shown={shown}
            hasFailed={values.isError || index.isError}
            place={{ site: site.data, geography }}
            view={view}
            onView={onView}
          />
        )}
      </SideState>
    ),
  };
}
