import { lazy, Suspense, useMemo, useState } from "react";
import type { PlacesOfOrganisations } from "#data/places-of-organisations.ts";
import { entryOf } from "#domain/neighbourhood.ts";
import { metresBetween, tenMinuteWalkM } from "#domain/walking.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import type { MapPadding } from "#map/camera-moves.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { areaLooksOf } from "./area-looks-of.ts";
import { areaSummary } from "./area-summary.ts";
import { LayersMenu } from "./layers-menu.tsx";
import { PointedCard } from "./pointed-card.tsx";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

const Density = lazy(() => import("#layers/density.tsx"));

export type ExploreMapProps = {
  explored: Explored;
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
  points: PlacesOfOrganisations | undefined;
  picked: number | null;
  legend: { onPointing: (classPosition: number | null) => void; padding: MapPadding };
};

/** The map of Explore: values, organisations, and the card of the area pointed at. */
export default function ExploreMap({ explored, view, onView, points, picked, legend }: ExploreMapProps) {
  const { shown, geography, site, index } = explored;
  const [pointed, setPointed] = useState<PointedArea | null>(null);
  const looks = useMemo(() => shown && areaLooksOf(shown, picked), [shown, picked]);
  const chosen = index.data ? entryOf(index.data, view.neighbourhood) : null;
  const position = pointed && shown ? shown.index.codes.indexOf(pointed.code) : -1;
  const summary = shown && position >= 0 ? areaSummary(shown, position) : null;
  const onPoint = (area: PointedArea | null) => {
    setPointed(area);
    const at = area && shown ? shown.index.codes.indexOf(area.code) : -1;
    legend.onPointing(shown?.classPositions[at] ?? null);
  };
  if (!geography) return null;
  const isDense = view.organisations === "density";
  return (
    <PatchworkMap
      label={words.mapLabel(site.data?.name ?? "", shown?.indicator.name ?? "")}
      sight={{
        camera: view.camera,
        padding: legend.padding,
        onRest: (camera) => onView({ camera }, { replace: true }),
      }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: true,
        chosenId: chosen?.id ?? null,
        onPoint,
        onChoose: (neighbourhood) => onView({ neighbourhood }),
      }}
      organisations={
        points && view.organisations !== "off"
          ? { points, isNeutral: true, isHidden: isDense, chosen: null, onOpen: openOrganisation }
          : null
      }
      controls={
        <LayersMenu
          geographies={site.data?.geographies ?? []}
          geography={geography.slug}
          organisations={view.organisations}
          onView={onView}
        />
      }
    >
      {chosen && <RevealArea bounds={chosen.bounds} padding={legend.padding} />}
      {isDense && points && (
        <Suspense fallback={null}>
          <Density points={points} />
        </Suspense>
      )}
      {pointed && summary && (
        <PointedCard
          pointed={pointed}
          summary={summary}
          ramp={summary.classPosition === null ? null : (shown?.rampOfClass[summary.classPosition] ?? null)}
          withinReach={points?.kind === "points" ? reachCount(points, summary.area) : null}
        />
      )}
    </PatchworkMap>
  );
}

/** The frame follows links of our own without loading the page anew. */
function openOrganisation(id: string): void {
  const link = document.createElement("a");
  link.href = `/organisations/${id}`;
  document.body.append(link);
  link.click();
  link.remove();
}

function reachCount(points: PlacesOfOrganisations, centre: { longitude: number; latitude: number }): number {
  return points.longitudes.filter((longitude, position) => {
    const latitude = points.latitudes[position] ?? 0;
    return metresBetween(centre, { longitude, latitude }) <= tenMinuteWalkM;
  }).length;
}
