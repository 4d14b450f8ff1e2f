import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { plainFigure } from "#domain/indicator-format.ts";
import { boundsOfIndex, entryOf } from "#domain/neighbourhood.ts";
import type { OrganisationPoints } from "#domain/organisation.ts";
import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import type { FlowLine } from "#layers/flow.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import { useSay } from "#map/map-said.ts";
import { followLink } from "#ui/follow-link.ts";
import { MapNote } from "#ui/map-note.tsx";
import { useRoom } from "#ui/use-room.ts";
import type { AccessView } from "#view/access-view.ts";
import type { OnAccess } from "./access.tsx";
import { mostReached } from "./reached-services.tsx";
import { accessLooks, reachedFrom, rowName, type ShownAccess } from "./shown-access.ts";
import type { AccessKnown } from "./use-access.ts";
import { words } from "./words.ts";

// deck.gl comes when somebody asks for density or chooses an area
const Density = lazy(() => import("#layers/density.tsx"));
const Heat = lazy(() => import("#layers/heat.tsx"));
const Flow = lazy(() => import("#layers/flow.tsx"));

type AccessMapProps = { known: AccessKnown; view: AccessView; onView: OnAccess; what: string };

/** What lies over the map, in CSS pixels: controls with the legend, or with its chip; in a hand, chip and sheet. */
const paddings = {
  desk: { top: 32, right: 72, bottom: 240, left: 24 },
  narrow: { top: 32, right: 72, bottom: 104, left: 24 },
  hand: { top: 24, right: 24, bottom: 400, left: 24 },
};

/** Access on a map, or how thickly services lie; and lines from a chosen area to what its people would reach. */
export default function AccessMap({ known, view, onView, what }: AccessMapProps) {
  const { shown, index, geography, site, services } = known;
  const [pointed, setPointed] = useState<PointedArea | null>(null);
  const isAccess = view.show === "access";
  const looks = useLooks(known, view);
  const start = useMemo(() => index && boundsOfIndex(index), [index]);
  const chosen = index ? entryOf(index, view.neighbourhood) : null;
  const padding = useRoom(paddings);
  const from = chosen?.position ?? null;
  const lines = useMemo(() => (shown && from !== null ? linesFrom(shown, from) : null), [shown, from]);
  // the first map waits for the areas, so that it opens where they are; later ones have a place already
  const isPlaced = useRef(false);
  isPlaced.current ||= Boolean(index);
  if (!geography || !isPlaced.current) return null;
  return (
    <PatchworkMap
      label={words.mapLabel(site.data?.name ?? "", what)}
      sight={{ camera: view.camera, start, padding, onRest: (camera) => onView({ camera }, { replace: true }) }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: isAccess,
        chosenId: chosen?.id ?? null,
        onPoint: setPointed,
        onChoose: (code) => onView({ neighbourhood: code, picked: pickedWith(shown, code, view.picked) }),
      }}
      organisations={organisationsOn(services, !isAccess)}
    >
      {chosen && <RevealArea bounds={chosen.bounds} padding={padding} />}
      <Suspense fallback={null}>
        {view.show === "hexagons" && services && <Density points={services} />}
        {view.show === "heat" && services && <Heat points={services} />}
        {lines && lines.length > 0 && <Flow lines={lines} />}
      </Suspense>
      {pointed && shown && <Pointed pointed={pointed} shown={shown} />}
    </PatchworkMap>
  );
}

/** Access by area; under hexagons and heat only what nobody has mapped is marked, the rest is plain. */
function useLooks({ shown, index }: AccessKnown, { show, picked }: AccessView): AreaLooks | null {
  return useMemo(() => {
    if (shown && show === "access") return accessLooks(shown, picked);
    if (!index) return null;
    const plain = index.isMapped.map((isMapped) => (isMapped ? emptyLooks.nothing : emptyLooks.unmapped));
    return { ids: index.ids, looks: plain, key: `${index.geography}|access|plain` };
  }, [shown, index, show, picked]);
}

/** An area outside the picked row would be chosen and not be seen in the table. */
function pickedWith(shown: ShownAccess | null, code: string, picked: string | null): string | null {
  return shown?.areas.some((area) => area.code === code && area.row === picked) ? picked : null;
}

function organisationsOn(points: OrganisationPoints | null | undefined, isHidden: boolean) {
  return points ? { points, isNeutral: true, isHidden, chosen: null, onOpen: openOrganisation } : null;
}

function linesFrom(shown: ShownAccess, position: number): FlowLine[] {
  const { index, services } = shown;
  const from: [number, number] = [index.longitudes[position] ?? 0, index.latitudes[position] ?? 0];
  return reachedFrom(shown, position)
    .slice(0, mostReached)
    .map(({ supply, share }) => ({
      from,
      to: [services.longitudes[supply] ?? 0, services.latitudes[supply] ?? 0],
      share,
    }));
}

function Pointed({ pointed, shown }: { pointed: PointedArea; shown: ShownAccess }) {
  const say = useSay();
  const area = shown.areas.find(({ code }) => code === pointed.code);
  const lines = area ? linesOf(area, shown) : [];
  const spoken = area ? [area.name, ...lines].join(". ") : "";
  useEffect(() => {
    if (pointed.byKeyboard) say(spoken);
  }, [pointed.byKeyboard, spoken, say]);
  return area ? <MapNote title={area.name} lines={lines} /> : null;
}

function linesOf(area: ShownAccess["areas"][number], shown: ShownAccess): string[] {
  const { row, perThousand, inReach, nearestMinutes } = area;
  if (!row.startsWith("class-")) return [rowName(row, shown)];
  return [
    words.card.perThousand(plainFigure(perThousand ?? 0, 2)),
    words.card.inReach(inReach, words.table.minutes(nearestMinutes ?? 0)),
  ];
}

function openOrganisation(id: string): void {
  followLink(`/organisations/${id}`);
}
