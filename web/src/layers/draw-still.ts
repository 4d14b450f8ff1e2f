import type { Position } from "geojson";
import type { Camera } from "#domain/camera.ts";
import { mercator, worldPx } from "#domain/mercator.ts";
import type { NeighbourhoodOutlines } from "#domain/neighbourhood-outlines.ts";
import type { Palette } from "#map/palette.ts";
import { type AreaLooks, emptyLooks } from "./area-looks.ts";
import { drawImage } from "./draw-image.ts";
import { imageName } from "./image-name.ts";
import { lookColour } from "./look-colour.ts";

/** A picture of the map: the areas, how each looks, and where one looks from. */
export type Still = { outlines: NeighbourhoodOutlines; looks: AreaLooks; sight: Camera; palette: Palette };

const faintOpacity = 0.22;
/** Over more areas than this the lines would cover what lies between them. */
const mostLines = 5000;
const mostTogether = 500;

/** Draws every area in its look on a canvas as large as its place, in the colours of the map. */
export function drawStill(element: HTMLCanvasElement, { outlines, looks, sight, palette }: Still): void {
  const { clientWidth, clientHeight } = element;
  const pixelRatio = window.devicePixelRatio || 1;
  element.width = Math.round(clientWidth * pixelRatio);
  element.height = Math.round(clientHeight * pixelRatio);
  // Drawn without the graphics card, which would be kept busy with one picture when the map wants to begin.
  const canvas = element.getContext("2d", { willReadFrequently: true });
  if (!canvas || !clientWidth) return;
  canvas.scale(pixelRatio, pixelRatio);
  canvas.fillStyle = palette.sea;
  canvas.fillRect(0, 0, clientWidth, clientHeight);
  const project = projection(sight, clientWidth, clientHeight);
  const fills = fillsOf(canvas, palette);
  canvas.lineJoin = "round";
  canvas.strokeStyle = palette.areaLine;
  for (const { look, isFaint, shapes } of alike(outlines, looks)) {
    const path = pathOf(shapes, project);
    canvas.globalAlpha = isFaint ? faintOpacity : 1;
    canvas.fillStyle = fills(look);
    // Shapes wind to the right hand, holes to the left; bounds that stand for small areas may lie over one another.
    canvas.fill(path, "nonzero");
    if (outlines.shapes.length > mostLines) continue;
    canvas.globalAlpha = palette.areaLineOpacity;
    canvas.stroke(path);
  }
  canvas.globalAlpha = 1;
}

type Project = (position: Position) => [x: number, y: number];

function projection({ longitude, latitude, zoom }: Camera, widthPx: number, heightPx: number): Project {
  const scale = worldPx * 2 ** zoom;
  const [centreX, centreY] = mercator(longitude, latitude);
  return ([lng = 0, lat = 0]) => {
    const [x, y] = mercator(lng, lat);
    return [(x - centreX) * scale + widthPx / 2, (y - centreY) * scale + heightPx / 2];
  };
}

type Alike = { look: number; isFaint: boolean; shapes: Position[][][][] };

/** Areas that look the same, in groups that one path can hold: a path of its own for each takes seconds for a country. */
function alike(outlines: NeighbourhoodOutlines, { ids, looks, isFaint }: AreaLooks): Iterable<Alike> {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const open = { faint: new Map<number, Alike>(), plain: new Map<number, Alike>() };
  const full: Alike[] = [];
  for (const [area, shape] of outlines.shapes.entries()) {
    const position = positions.get(outlines.ids[area] ?? -1);
    const look = looks[position ?? -1] ?? emptyLooks.nothing;
    const standsBack = Boolean(position !== undefined && isFaint?.(position));
    const groups = standsBack ? open.faint : open.plain;
    const group = groups.get(look) ?? { look, isFaint: standsBack, shapes: [] };
    if (group.shapes.push(shape) === 1) groups.set(look, group);
    if (group.shapes.length < mostTogether) continue;
    full.push(group);
    groups.delete(look);
  }
  return [...full, ...open.faint.values(), ...open.plain.values()];
}

function pathOf(shapes: readonly Position[][][][], project: Project): Path2D {
  const path = new Path2D();
  for (const shape of shapes)
    for (const polygon of shape)
      for (const ring of polygon) traceBox(path, ring, project) || trace(path, ring, project);
  return path;
}

/** A plain loop: a country has hundreds of thousands of corners. */
function trace(path: Path2D, ring: readonly Position[], project: Project): void {
  let isFirst = true;
  for (const position of ring) {
    const [x, y] = project(position);
    if (isFirst) path.moveTo(x, y);
    else path.lineTo(x, y);
    isFirst = false;
  }
  path.closePath();
}

/** Bounds that stand for an area, as one call instead of six, wound as the shape is. @returns whether the ring is such. */
function traceBox(path: Path2D, ring: readonly Position[], project: Project): boolean {
  const [first, second, third, fourth] = ring;
  if (ring.length !== 5 || !first || !second || !third || !fourth) return false;
  const isBox = first[1] === second[1] && second[0] === third[0] && third[1] === fourth[1] && fourth[0] === first[0];
  if (!isBox) return false;
  const [west, south] = project(first);
  const [east, north] = project(third);
  path.rect(west, south, east - west, north - south);
  return true;
}

/** The paint of each look: its colour, or one of the three empty patterns. */
function fillsOf(canvas: CanvasRenderingContext2D, palette: Palette): (look: number) => string | CanvasPattern {
  const patterns: Record<number, string> = {
    [emptyLooks.notCollected]: "not-collected",
    [emptyLooks.suppressed]: "suppressed",
    [emptyLooks.unmapped]: "unmapped",
  };
  const known = new Map<number, string | CanvasPattern>();
  return (look) => {
    const fill = known.get(look) ?? lookColour(palette, look) ?? pattern(canvas, palette, patterns[look]);
    known.set(look, fill);
    return fill;
  };
}

function pattern(canvas: CanvasRenderingContext2D, palette: Palette, name: string | undefined): string | CanvasPattern {
  const image = name && drawImage(imageName(palette, name));
  if (!image) return palette.land;
  const tile = document.createElement("canvas");
  tile.width = image.data.width;
  tile.height = image.data.height;
  tile.getContext("2d")?.putImageData(image.data, 0, 0);
  const made = canvas.createPattern(tile, "repeat");
  made?.setTransform(new DOMMatrix().scale(1 / image.pixelRatio));
  return made ?? palette.missing;
}
