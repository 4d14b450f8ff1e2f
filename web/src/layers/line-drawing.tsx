import { Layer, Source, useMap } from "@vis.gl/react-maplibre";
import type { FeatureCollection } from "geojson";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Corner, DrawnLine } from "#domain/drawn-line.ts";
import { usePalette } from "#map/palette.ts";
import styles from "./line-drawing.module.css";
import { listenToDrawing } from "./listen-to-drawing.ts";

/** What drawing does; the line itself belongs to whoever shows the map. */
export type LineDrawingActions = {
  onAdd: (corner: Corner) => void;
  onMove: (position: number, to: Corner) => void;
  onUndo: () => void;
  onFinish: () => void;
};

type LineDrawingProps = LineDrawingActions & { line: DrawnLine };

/**
 * Drawing a line around a place: press to add corners, drag one to move it, press the first to finish. By keyboard,
 * with the map in focus: arrows move it under a cross, Enter adds a corner there, Backspace takes one away, F finishes.
 */
export function LineDrawing({ line, ...actions }: LineDrawingProps) {
  const { current } = useMap();
  const { select, halo, surface } = usePalette();
  const [dragged, setDragged] = useState<{ position: number; to: Corner } | null>(null);
  const [isByKeyboard, setByKeyboard] = useState(false);
  const latest = useRef({ line, ...actions });
  latest.current = { line, ...actions };

  useEffect(() => {
    const map = current?.getMap();
    return map && listenToDrawing(map, latest, { onDrag: setDragged, onKeyboard: setByKeyboard });
  }, [current]);

  const features = useMemo(() => featuresOf(line, dragged), [line, dragged]);
  return (
    <>
      <Source id="drawing" type="geojson" data={features}>
        <Layer
          id="drawing-halo"
          type="line"
          filter={isLine}
          paint={{ "line-color": halo, "line-width": 6 }}
          layout={{ "line-join": "round" }}
        />
        <Layer
          id="drawing-line"
          type="line"
          filter={isLine}
          paint={{ "line-color": select, "line-width": 3, "line-dasharray": [2, 1] }}
        />
        <Layer
          id="drawing-corners"
          type="circle"
          filter={["==", ["geometry-type"], "Point"]}
          paint={{
            "circle-radius": ["case", ["get", "isFirst"], 8, 6],
            "circle-color": surface,
            "circle-stroke-color": select,
            "circle-stroke-width": 3,
          }}
        />
      </Source>
      {isByKeyboard && !line.isClosed && (
        <svg className={styles.cross} width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true">
          <path className={styles.halo} d="M-18 0H-5M5 0H18M0-18V-5M0 5V18" />
          <path d="M-18 0H-5M5 0H18M0-18V-5M0 5V18" />
          <circle r="2.5" />
        </svg>
      )}
    </>
  );
}

const isLine = ["==", ["geometry-type"], "LineString"] as ["==", ["geometry-type"], string];

function featuresOf({ corners, isClosed }: DrawnLine, dragged: { position: number; to: Corner } | null) {
  const seen = corners.map((corner, position) => [...(dragged?.position === position ? dragged.to : corner)]);
  const [first] = seen;
  const ring = isClosed && first ? [...seen, first] : seen;
  const features: FeatureCollection["features"] = seen.map((coordinates, position) => ({
    type: "Feature",
    properties: { isFirst: position === 0 },
    geometry: { type: "Point", coordinates },
  }));
  if (ring.length > 1)
    features.unshift({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: ring } });
  return { type: "FeatureCollection", features } satisfies FeatureCollection;
}
