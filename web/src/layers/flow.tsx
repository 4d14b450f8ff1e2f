import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { usePalette } from "#map/palette.ts";
import { channels } from "./colour-channels.ts";

/** A line from an area's centre to a place (degrees, longitude first), and how much of the whole it is, 0 to 1. */
export type FlowLine = { from: [number, number]; to: [number, number]; share: number };

/** The thinnest and the widest line, in pixels. */
const [thinnestPx, widestPx] = [2, 9];

/** From where people set out to what they would reach: the wider a line, the more it is. Nothing in it moves. */
export default function Flow({ lines }: { lines: readonly FlowLine[] }) {
  const { current } = useMap();
  const palette = usePalette();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const most = Math.max(...lines.map(({ share }) => share), Number.EPSILON);
    const layer = new ArcLayer<FlowLine>({
      id: "flow",
      data: [...lines],
      getSourcePosition: ({ from }) => from,
      getTargetPosition: ({ to }) => to,
      getSourceColor: channels(palette.select),
      getTargetColor: channels(palette.focus),
      getWidth: ({ share }) => thinnestPx + (widestPx - thinnestPx) * (share / most),
      getHeight: 0.35,
    });
    const overlay = new MapLibreOverlay({ interleaved: false, layers: [layer] });
    map.addControl(overlay);
    return () => {
      map.removeControl(overlay);
    };
  }, [current, lines, palette]);
  return null;
}
