import { useLayoutEffect, useRef } from "react";
import type { Bbox } from "#domain/bbox.ts";
import type { Camera } from "#domain/camera.ts";
import { type Covered, fitCamera } from "#domain/fit-camera.ts";
import type { NeighbourhoodOutlines } from "#domain/neighbourhood-outlines.ts";
import { usePalette } from "#map/palette.ts";
import type { AreaLooks } from "./area-looks.ts";
import { markFirstColours } from "./first-colours.ts";
import { drawAfterFirst, removeFirstStill } from "./first-still.ts";
import styles from "./still-map.module.css";

type StillMapProps = {
  label: string;
  outlines: NeighbourhoodOutlines;
  looks: AreaLooks;
  /** Where the address says; null shows the bounds. */
  camera: Camera | null;
  bounds: Bbox;
  padding: Covered;
  /** Called when a person can see it. */
  onSeen?: () => void;
};

/**
 * A picture of the map, drawn in a few milliseconds where the map itself will stand, by the same rules: it is there
 * while the map's code is read, and in its stead where no map can be drawn.
 */
export function StillMap({ label, outlines, looks, camera, bounds, padding, onSeen }: StillMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let drawn = "";
    const draw = () => {
      const { clientWidth, clientHeight } = element;
      // Whoever watches a size is told of it once at the beginning, when nothing has changed.
      const size = `${clientWidth} ${clientHeight} ${window.devicePixelRatio}`;
      if (size === drawn) return;
      drawn = size;
      const sight = camera ?? fitCamera(bounds, clientWidth, clientHeight, padding);
      drawAfterFirst(element, { outlines, looks, sight, palette });
    };
    draw();
    removeFirstStill();
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A timer set in a frame runs after that frame is on screen.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        markFirstColours();
        seen.current?.();
      });
    });
    return () => {
      resized.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [outlines, looks, camera, bounds, padding, palette]);
  return <canvas ref={canvas} className={styles.still} role="img" aria-label={label} />;
}
