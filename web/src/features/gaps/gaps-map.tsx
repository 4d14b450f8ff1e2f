import { useMemo, useRef, useState } from "react";
import { boundsOfIndex, entryOf } from "#domain/neighbourhood.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import type { GapsView } from "#view/gaps-view.ts";
import { gapLooks, plainGapLooks } from "./gap-looks.ts";
import type { OnGaps } from "./gaps.tsx";
import { PointedCard } from "./pointed-card.tsx";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

type GapsMapProps = { known: GapsKnown; view: GapsView; onView: OnGaps; isPhone: boolean };

/** What lies over the map, in CSS pixels: controls and legend on a desk, chip and sheet in a hand. */
const desk = { top: 32, right: 72, bottom: 250, left: 24 };
const phone = { top: 8, right: 24, bottom: 400, left: 24 };

/** Need and help together on a map; the area chosen in the table is chosen here, and the other way round. */
export default function GapsMap({ known, view, onView, isPhone }: GapsMapProps) {
  const { shown, index, geography, site } = known;
  const [pointed, setPointed] = useState<PointedArea | null>(null);
  const looks = useMemo(
    () => (shown ? gapLooks(shown, view.cell) : index ? plainGapLooks(index) : null),
    [shown, index, view.cell],
  );
  const start = useMemo(() => index && boundsOfIndex(index), [index]);
  const chosen = index ? entryOf(index, view.neighbourhood) : null;
  const padding = isPhone ? phone : desk;
  // the first map waits for the areas, so that it opens where they are; later ones have a place already
  const isPlaced = useRef(false);
  isPlaced.current ||= Boolean(index);
  if (!geography || !isPlaced.current) return null;
  // an area outside the picked square would be chosen and not be seen in the table
  const cellWith = (code: string) =>
    shown?.ranked.some((area) => area.code === code && area.cell === view.cell) ? view.cell : null;
  return (
    <PatchworkMap
      label={words.mapLabel(site.data?.name ?? "")}
      sight={{ camera: view.camera, start, padding, onRest: (camera) => onView({ camera }, { replace: true }) }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: true,
        chosenId: chosen?.id ?? null,
        onPoint: setPointed,
        onChoose: (code) => onView({ neighbourhood: code, cell: cellWith(code) }),
      }}
    >
      {chosen && <RevealArea bounds={chosen.bounds} padding={padding} />}
      {pointed && shown && <PointedCard pointed={pointed} shown={shown} />}
    </PatchworkMap>
  );
}
