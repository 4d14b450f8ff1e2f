import type { DrawnImage } from "#map/content.ts";
import { type Palette, palette } from "#map/palette.ts";
import { drawCrosses, drawDots, drawHatch, drawTree } from "./draw-patterns.ts";
import { clusterSizes, drawCluster, drawOrganisation, drawPin } from "./draw-symbols.ts";

type Drawing = {
  width: number;
  height: number;
  draw: (canvas: CanvasRenderingContext2D, colours: Palette, parts: readonly string[]) => void;
};

/** Every image the style may name, by the first part of its name. */
const drawings: Record<string, (parts: readonly string[]) => Drawing> = {
  "not-collected": () => ({ width: 8, height: 8, draw: drawHatch }),
  suppressed: () => ({ width: 7, height: 7, draw: drawDots }),
  unmapped: () => ({ width: 12, height: 12, draw: drawCrosses }),
  tree: () => ({ width: 12, height: 16, draw: drawTree }),
  organisation: () => ({ width: 22, height: 22, draw: drawOrganisation }),
  pin: () => ({ width: 38, height: 50, draw: drawPin }),
  cluster: ([, size]) => {
    const width = 2 * (clusterSizes[size ?? "s"] ?? clusterSizes.s) + 4;
    return { width, height: width, draw: drawCluster };
  },
};

/** Draw an image that the style names, in the colours of the theme in force. */
export function drawImage(name: string): DrawnImage | undefined {
  const parts = name.split("|");
  const drawing = drawings[parts[0] ?? ""]?.(parts);
  if (!drawing) return undefined;
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio || 1));
  const element = document.createElement("canvas");
  element.width = drawing.width * pixelRatio;
  element.height = drawing.height * pixelRatio;
  // read back at once: a canvas kept by the graphics card would make each image wait for it
  const canvas = element.getContext("2d", { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.scale(pixelRatio, pixelRatio);
  drawing.draw(canvas, palette(), parts);
  return { data: canvas.getImageData(0, 0, element.width, element.height), pixelRatio };
}
