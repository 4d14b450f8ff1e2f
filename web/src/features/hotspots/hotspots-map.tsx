import { useEffect, useMemo, useRef, useState } from "react";
import { boundsOfIndex, entryOf } from "#domain/neighbourhood.ts";
import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import { useSay } from "#map/map-said.ts";
import { MapNote } from "#ui/map-note.tsx";
import { useRoom } from "#ui/use-room.ts";
import type { HotspotsView } from "#view/hotspots-view.ts";
import { hotspotLooks } from "./hotspot-looks.ts";
import type { OnHotspots } from "./hotspots.tsx";
import { classWords, type ShownHotspots } from "./shown-hotspots.ts";
import type { HotspotsKnown } from "./use-hotspots.ts";
import { words } from "./words.ts";

type HotspotsMapProps = { known: HotspotsKnown; view: HotspotsView; onView: OnHotspots };

/** What lies over the map, in CSS pixels: controls with the legend, or with its chip; in a hand, chip and sheet. */
const paddings = {
  desk: { top: 32, right: 240, bottom: 40, left: 24 },
  narrow: { top: 32, right: 72, bottom: 104, left: 24 },
  hand: { top: 24, right: 24, bottom: 400, left: 24 },
};

/** The clusters on a map; the area chosen in the table is chosen here, and the other way round. */
export default function HotspotsMap({ known, view, onView }: HotspotsMapProps) {
  const { shown, index, geography, site } = known;
  const [pointed, setPointed] = useState<PointedArea | null>(null);
  const looks = useMemo<AreaLooks | null>(() => {
    if (shown) return hotspotLooks(shown, view.row);
    return index ? { ids: index.ids, looks: index.ids.map(() => emptyLooks.nothing), key: "hotspots|none" } : null;
  }, [shown, index, view.row]);
  const start = useMemo(() => index && boundsOfIndex(index), [index]);
  const chosen = index ? entryOf(index, view.neighbourhood) : null;
  const padding = useRoom(paddings);
  // the first map waits for the areas, so that it opens where they are; later ones have a place already
  const isPlaced = useRef(false);
  isPlaced.current ||= Boolean(index);
  if (!geography || !isPlaced.current) return null;
  // an area outside the picked row would be chosen and not be seen in the table
  const rowWith = (code: string) =>
    shown?.areas.some((area) => area.code === code && area.row === view.row) ? view.row : null;
  return (
    <PatchworkMap
      label={words.mapLabel(site.data?.name ?? "", shown?.studied.name ?? "")}
      sight={{ camera: view.camera, start, padding, onRest: (camera) => onView({ camera }, { replace: true }) }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: true,
        chosenId: chosen?.id ?? null,
        onPoint: setPointed,
        onChoose: (code) => onView({ neighbourhood: code, row: rowWith(code) }),
      }}
    >
      {chosen && <RevealArea bounds={chosen.bounds} padding={padding} />}
      {pointed && shown && <Pointed pointed={pointed} shown={shown} />}
    </PatchworkMap>
  );
}

function Pointed({ pointed, shown }: { pointed: PointedArea; shown: ShownHotspots }) {
  const say = useSay();
  const area = shown.areas.find(({ code }) => code === pointed.code);
  const kind = area ? words.card(classWords(area, shown), area.p === null ? null : words.chance(area.p)) : "";
  const value = area?.value == null ? "" : shown.studied.inWords(area.value);
  const spoken = area ? [area.name, kind, value].filter(Boolean).join(". ") : "";
  useEffect(() => {
    if (pointed.byKeyboard) say(spoken);
  }, [pointed.byKeyboard, spoken, say]);
  return area ? <MapNote title={area.name} lines={[kind, value]} /> : null;
}
