import { type Palette, themeColour } from "#map/palette.ts";
import { ringThemes } from "./organisation-places.ts";
import { traceTheme } from "./theme-shape.ts";

type Canvas = CanvasRenderingContext2D;

/** Radius of a group of organisations, by how many they are: 27 to 40 px across. */
export const clusterSizes: Record<string, number> & { s: number } = { s: 13.5, m: 15.5, l: 17.5, xl: 20 };

/** A disc with a thin ring in the shares of its themes; without shares the ring is plain. */
export function drawCluster(canvas: Canvas, { surface, ink, edge }: Palette, parts: readonly string[]): void {
  const radius = clusterSizes[parts[1] ?? "s"] ?? clusterSizes.s;
  const centre = radius + 2;
  disc(canvas, centre, centre, radius + 1, surface, ink, 0.55);
  const shares = (parts[2] ?? "").split(",").filter(Boolean).map(Number);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ringAt = radius - 1.6;
  canvas.lineWidth = 2.4;
  if (!total) {
    canvas.strokeStyle = edge;
    canvas.lineWidth = 1.4;
    arc(canvas, centre, ringAt, 0, 2 * Math.PI);
    return;
  }
  const gap = shares.filter(Boolean).length > 1 ? 0.07 : 0;
  let angle = -Math.PI / 2;
  for (const [position, share] of shares.entries()) {
    if (!share) continue;
    const next = angle + (share / total) * 2 * Math.PI;
    canvas.strokeStyle = themeColour(ringThemes[position] ?? "");
    arc(canvas, centre, ringAt, angle + gap, next - gap);
    angle = next;
  }
}

/** One organisation: a disc with its theme's shape. */
export function drawOrganisation(canvas: Canvas, { surface, ink }: Palette, parts: readonly string[]): void {
  disc(canvas, 11, 11, 9.5, surface, ink, 0.7);
  canvas.fillStyle = themeColour(parts[1] ?? "");
  traceTheme(canvas, parts[1] ?? "", 11, 11, 5);
  canvas.fill();
}

/** The organisation that is open: a pin that points at its place. */
export function drawPin(canvas: Canvas, { select, surface, halo }: Palette, parts: readonly string[]): void {
  const [x, y, radius] = [19, 19, 16];
  canvas.beginPath();
  canvas.arc(x, y, radius, Math.PI * 0.86, Math.PI * 0.14);
  canvas.quadraticCurveTo(x + 9, y + 20, x, 48);
  canvas.quadraticCurveTo(x - 9, y + 20, x + radius * Math.cos(Math.PI * 0.86), y + radius * Math.sin(Math.PI * 0.86));
  canvas.closePath();
  canvas.strokeStyle = halo;
  canvas.lineWidth = 3;
  canvas.stroke();
  canvas.fillStyle = select;
  canvas.fill();
  disc(canvas, x, y, 10, surface, surface, 0);
  canvas.fillStyle = themeColour(parts[1] ?? "");
  traceTheme(canvas, parts[1] ?? "", x, y, 5.5);
  canvas.fill();
}

function disc(canvas: Canvas, x: number, y: number, radius: number, fill: string, edge: string, edgeOpacity: number) {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fillStyle = fill;
  canvas.fill();
  canvas.globalAlpha = edgeOpacity;
  canvas.strokeStyle = edge;
  canvas.lineWidth = 1;
  canvas.stroke();
  canvas.globalAlpha = 1;
}

function arc(canvas: Canvas, centre: number, radius: number, from: number, to: number): void {
  canvas.beginPath();
  canvas.arc(centre, centre, radius, from, to);
  canvas.stroke();
}
