import type { DrawnShape } from "./drawn-neighbourhood.ts";

/** Longitude and latitude, degrees, EPSG:4326. */
export type Corner = readonly [longitude: number, latitude: number];

/** A line as far as it is drawn; closed, it is a shape. */
export type DrawnLine = { corners: readonly Corner[]; isClosed: boolean };

export const noLine: DrawnLine = { corners: [], isClosed: false };

/** More corners than this are for a file. */
const mostCorners = 120;

/** About a metre: finer than anybody draws by hand. */
const decimals = 5;

/** The line with one more corner at its end; the same when it is closed, full, or ends there already. */
export function withCorner(line: DrawnLine, corner: Corner): DrawnLine {
  const next = tidied(corner);
  const last = line.corners.at(-1);
  if (line.isClosed || line.corners.length >= mostCorners || (last && isSame(last, next))) return line;
  return { ...line, corners: [...line.corners, next] };
}

/** The line without its last step: opened again when it was closed, else a corner shorter. */
export function withoutLast(line: DrawnLine): DrawnLine {
  return line.isClosed ? { ...line, isClosed: false } : { ...line, corners: line.corners.slice(0, -1) };
}

/** The line with one corner elsewhere. */
export function withCornerMoved(line: DrawnLine, position: number, to: Corner): DrawnLine {
  return { ...line, corners: line.corners.map((corner, at) => (at === position ? tidied(to) : corner)) };
}

/** The line led back to where it began; the same with fewer than three corners. */
export function closedLine(line: DrawnLine): DrawnLine {
  return line.corners.length < 3 ? line : { ...line, isClosed: true };
}

/** The area within a closed line; null while it is open. */
export function shapeOfLine({ corners, isClosed }: DrawnLine): DrawnShape | null {
  const [first] = corners;
  if (!isClosed || !first || corners.length < 3) return null;
  return { type: "Polygon", coordinates: [[...corners, first].map(([longitude, latitude]) => [longitude, latitude])] };
}

/** The line as an address carries it: "1.00000,54.00000;1.01000,54.00000". */
export function lineText(corners: readonly Corner[]): string {
  return corners.map((corner) => corner.map((degrees) => degrees.toFixed(decimals)).join(",")).join(";");
}

/** The corners of such a text; none when any part of it is no place on earth. */
export function cornersOfText(text: string): Corner[] {
  const corners: Corner[] = [];
  for (const part of text.split(";").slice(0, mostCorners)) {
    const [longitude = Number.NaN, latitude = Number.NaN] = part.split(",").map(Number);
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return [];
    corners.push([longitude, latitude]);
  }
  return corners;
}

function tidied([longitude, latitude]: Corner): Corner {
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}

function isSame(one: Corner, other: Corner): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
