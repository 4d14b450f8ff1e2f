import { lazy, type ReactNode, Suspense, useDeferredValue } from "react";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import type { GapsView } from "#view/gaps-view.ts";
import { BivariateLegend } from "./bivariate-legend.tsx";
import { GapsDesktop } from "./gaps-desktop.tsx";
import { GapsPhone } from "./gaps-phone.tsx";
import { GapsState, LackingState } from "./gaps-state.tsx";
import { GeographyChoice, Headline } from "./headline.tsx";
import { RankingFoot } from "./ranking-foot.tsx";
import { RankingTable } from "./ranking-table.tsx";
import { useGaps } from "./use-gaps.ts";
import { WeightsPanel } from "./weights-panel.tsx";

const GapsMap = lazy(() => import("./gaps-map.tsx"));

export type OnGaps = (change: Partial<GapsView>, options?: { replace?: boolean }) => void;

/** The pieces of the screen, the same on a desk and in a hand. */
export type GapsParts = Record<"headline" | "areas" | "weights" | "ranking" | "map" | "legend", ReactNode>;

type GapsProps = { view: GapsView; onView: OnGaps };

/** Need against help: what counts, the ranking, how sure it is, and the map of both together. */
export function Gaps({ view, onView }: GapsProps) {
  const isPhone = useMediaQuery(PHONE);
  const known = useGaps(view);
  const { geography, shown, answer, stability } = known;
  if (!geography) return <GapsState site={known.site} />;

  const choose: OnGaps = (change, options) => {
    known.weighing.drop();
    onView(change, options);
  };
  const areas = { one: geography.singularName, many: geography.pluralName };
  const ranking = shown && (
    <>
      <RankingTable shown={shown} stability={stability} areas={areas} view={view} onView={choose} />
      <RankingFoot known={known} shown={shown} view={view} onView={choose} />
    </>
  );
  const parts: GapsParts = {
    headline: <Headline known={known} areas={areas} />,
    areas: <GeographyChoice known={known} onView={choose} />,
    weights: known.catalogue.length > 0 && <WeightsPanel known={known} areas={areas} view={view} onView={onView} />,
    ranking: ranking ?? <LackingState lacking={answer && "lacking" in answer ? answer.lacking : null} known={known} />,
    map: (
      <Suspense fallback={null}>
        <GapsMap known={known} view={view} onView={choose} isPhone={isPhone} />
      </Suspense>
    ),
    legend: shown && <BivariateLegend shown={shown} picked={view.cell} onPick={(cell) => choose({ cell })} />,
  };
  return <Screen parts={parts} isPhone={isPhone} chosen={view.neighbourhood} />;
}

type ScreenProps = { parts: GapsParts; isPhone: boolean; chosen: string | null };

/** What was just moved answers at once; what it leads to is drawn piece by piece after it. */
function Screen({ parts, isPhone, chosen }: ScreenProps) {
  const { areas, weights } = parts;
  const late = { ...useDeferredValue(parts), areas, weights };
  return isPhone ? <GapsPhone parts={late} chosen={chosen} /> : <GapsDesktop parts={late} />;
}
