import { useMemo } from "react";
import { AreaBorders } from "#layers/area-borders.tsx";
import { DrawnShape } from "#layers/drawn-shapes.tsx";
import { LineDrawing } from "#layers/line-drawing.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import { centresOf } from "./centres-of.ts";
import type { Drawing } from "./use-drawing.ts";
import { words } from "./words.ts";

const padding = { top: 48, right: 72, bottom: 48, left: 48 };

/** The map to draw on, with the shape as it was understood over it. */
export default function DrawMap({ drawing }: { drawing: Drawing }) {
  const { view, geography, index, line, lineActions, area, onPick } = drawing;
  const centres = useMemo(() => centresOf(area, index), [area, index]);
  const isPicking = view.way === "areas";
  return (
    <PatchworkMap
      label={words.mapLabel}
      sight={{ camera: null, padding }}
      areas={
        geography
          ? {
              ...{ geography, looks: null, hasValues: false, chosenId: null },
              onPoint: () => {},
              onChoose: (code) => isPicking && onPick(code),
            }
          : null
      }
    >
      {geography && <AreaBorders />}
      {area && <DrawnShape shape={area.shape} centres={centres} hasLine={view.way === "line"} />}
      {view.way === "line" && <LineDrawing line={line} {...lineActions} />}
      {area && view.way === "file" && <RevealArea bounds={area.bounds} padding={padding} />}
    </PatchworkMap>
  );
}
