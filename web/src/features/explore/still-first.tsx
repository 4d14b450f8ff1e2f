import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { neighbourhoodOutlinesQuery } from "#data/neighbourhood-outlines.ts";
import { boundsOfIndex } from "#domain/neighbourhood.ts";
import { StillMap } from "#layers/still-map.tsx";
import { useFirstMap } from "#map/first-map.ts";
import { LoadingBars } from "#ui/notice.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { areaLooksOf, plainLooksOf } from "./area-looks-of.ts";
import type { ExploreMapProps } from "./explore-map.tsx";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

type StillFirstProps = {
  explored: Explored;
  view: ExploreView;
  padding: ExploreMapProps["padding"];
  /** The map itself, whose code is large: fetched when this is rendered. */
  children: ReactNode;
};

/** A picture of the map first, then the map; the picture stays, and follows, where no map can be drawn. */
export function StillFirst({ explored, view, padding, children }: StillFirstProps) {
  const { shown, figures, geography, site, index, values } = explored;
  const firstMap = useFirstMap();
  const [isSeen, setSeen] = useState(false);
  const outlines = useQuery({
    ...neighbourhoodOutlinesQuery(geography?.slug ?? ""),
    enabled: firstMap === "missing" && Boolean(geography),
  });
  const isDense = view.organisations === "density";
  const { picked, range, isUnsureFull } = view;
  const looks = useMemo(
    () => shown && (isDense ? plainLooksOf(shown) : areaLooksOf(shown, { picked, range, isUnsureFull })),
    [shown, picked, range, isUnsureFull, isDense],
  );
  const bounds = useMemo(() => index.data && boundsOfIndex(index.data), [index.data]);
  const still = firstMap !== "drawn" && looks && bounds && outlines.data && (
    <StillMap
      label={words.stillLabel(site.data?.name ?? "", shown?.indicator.name ?? "")}
      outlines={outlines.data}
      looks={looks}
      camera={view.camera}
      bounds={bounds}
      padding={padding}
      onSeen={() => setSeen(true)}
    />
  );
  // what is made of the figures may need more of them first
  const hasSettled = !index.isPending && !values.isPending && (shown !== null || figures === null);
  const isMapWanted = firstMap !== "waiting" || isSeen || (hasSettled && !still);
  const waiting = still ? null : <LoadingBars label={words.gettingMap} />;
  return (
    <>
      {still}
      {isMapWanted ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}
    </>
  );
}
