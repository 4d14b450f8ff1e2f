import { Pencil } from "lucide-react";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { boundsOfIndex, entryOf } from "#domain/neighbourhood.ts";
import type { OrganisationPoints } from "#domain/organisation.ts";
import { metresBetween, tenMinuteWalkM } from "#domain/walking.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import type { MapPadding } from "#map/camera-moves.ts";
import { followLink } from "#ui/follow-link.ts";
import type { ExploreView } from "#view/explore-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { areaLooksOf, plainLooksOf } from "./area-looks-of.ts";
import { areaSummary } from "./area-summary.ts";
import { LayersButton } from "./layers-button.tsx";
import { PointedCard } from "./pointed-card.tsx";
import type { ShownIndicator } from "./shown-indicator.ts";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

const Density = lazy(() => import("./organisation-density.tsx"));

export type ExploreMapProps = {
  explored: Explored;
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
  points: OrganisationPoints | undefined;
  /** How the legend hears which class is pointed at. */
  onPointing: (classPosition: number | null) => void;
  padding: MapPadding;
};

/** The map of Explore: values, organisations, and the card of the area pointed at. */
export default function ExploreMap({ explored, view, onView, points, onPointing, padding }: ExploreMapProps) {
  const { shown, geography, site, index } = explored;
  const [pointed, setPointed] = useState<PointedArea | null>(null);
  const { picked, range, isUnsureFull } = view;
  const isDense = view.organisations === "density";
  const looks = useMemo(
    () => shown && (isDense ? plainLooksOf(shown) : areaLooksOf(shown, { picked, range, isUnsureFull })),
    [shown, picked, range, isUnsureFull, isDense],
  );
  const chosen = index.data ? entryOf(index.data, view.neighbourhood) : null;
  const onPoint = (area: PointedArea | null) => {
    setPointed(area);
    onPointing(area && shown ? (shown.classPositions[shown.index.codes.indexOf(area.code)] ?? null) : null);
  };
  const start = useMemo(() => index.data && boundsOfIndex(index.data), [index.data]);
  // The first map waits for the areas, so that it opens where they are; later ones have a place already.
  const isPlaced = useRef(false);
  isPlaced.current ||= !index.isPending;
  if (!geography || !isPlaced.current) return null;
  return (
    <PatchworkMap
      label={words.mapLabel(site.data?.name ?? "", shown?.indicator.name ?? "")}
      sight={{ camera: view.camera, start, padding, onRest: (camera) => onView({ camera }, { replace: true }) }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: !isDense,
        chosenId: chosen?.id ?? null,
        onPoint,
        onChoose: (neighbourhood) => onView({ neighbourhood }),
      }}
      organisations={organisationsOn(view, points)}
      controls={
        <>
          <LayersButton
            geographies={site.data?.geographies ?? []}
            view={{ ...view, geography: geography.slug, indicator: explored.indicator?.slug ?? null }}
            onView={onView}
          />
          <a href={`/draw${writeSearch({ g: geography.slug })}`} title={words.draw}>
            <Pencil aria-hidden="true" />
            <span>{words.draw}</span>
          </a>
        </>
      }
    >
      {chosen && <RevealArea bounds={chosen.bounds} padding={padding} />}
      {isDense && points && (
        <Suspense fallback={null}>
          <Density points={points} themes={view.themes} />
        </Suspense>
      )}
      {pointed && shown && <Pointed pointed={pointed} shown={shown} points={points} />}
    </PatchworkMap>
  );
}

function organisationsOn(view: ExploreView, points: OrganisationPoints | undefined) {
  if (!points || view.organisations === "off") return null;
  const isHidden = view.organisations === "density";
  return { points, isNeutral: true, isHidden, chosen: null, onOpen: openOrganisation };
}

type PointedProps = { pointed: PointedArea; shown: ShownIndicator; points: OrganisationPoints | undefined };

function Pointed({ pointed, shown, points }: PointedProps) {
  const position = shown.index.codes.indexOf(pointed.code);
  const summary = useMemo(() => (position < 0 ? null : areaSummary(shown, position)), [shown, position]);
  if (!summary) return null;
  const look = summary.classPosition === null ? null : (shown.lookOfClass[summary.classPosition] ?? null);
  const withinReach = points?.kind === "points" ? reachCount(points, summary.area) : null;
  return <PointedCard pointed={pointed} summary={summary} look={look} withinReach={withinReach} />;
}

function openOrganisation(id: string): void {
  followLink(`/organisations/${id}`);
}

function reachCount(points: OrganisationPoints, centre: { longitude: number; latitude: number }): number {
  return points.longitudes.filter((longitude, position) => {
    const latitude = points.latitudes[position] ?? 0;
    return metresBetween(centre, { longitude, latitude }) <= tenMinuteWalkM;
  }).length;
}
