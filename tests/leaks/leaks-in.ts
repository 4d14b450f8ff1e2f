import { readTile } from "#tests/tiles/read-tile.ts";
import { pointsOfTile } from "./tile-points.ts";
import { type CoordinateSearch, eitherCoordinate, type Truth, truthsIn } from "./truths.ts";

export const vectorTile = "application/vnd.mapbox-vector-tile";

/** Every planted truth that can be read from an answer's body: from its text, from what its base64 and hexadecimal
 *  stand for, and from a vector tile once it is decoded. `asked`: the request, which says where a tile lies. */
export function leaksIn(
  body: Uint8Array,
  type: string | null,
  truths: Truth[],
  { search = eitherCoordinate, asked = "" }: { search?: CoordinateSearch; asked?: string } = {},
): string[] {
  const text = Buffer.from(body).toString(type?.startsWith(vectorTile) ? "latin1" : "utf8");
  const found = [...truthsIn(text, truths, search), ...truthsIn(pairsOf(text), truths, search)];
  found.push(...pointsIn(body, truths));
  if (type?.startsWith(vectorTile)) {
    const layers = readTile(body);
    found.push(...truthsIn(JSON.stringify(layers), truths, search), ...pointsOfTile(layers, asked, truths));
  }
  for (const [hex] of text.matchAll(/\b(?:[0-9a-f]{2}){16,}\b/gi))
    found.push(...inside(Buffer.from(hex, "hex"), truths));
  for (const [coded] of text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g))
    found.push(...inside(Buffer.from(coded, "base64"), truths));
  return [...new Set(found)];
}

/** The points of an answer that keeps its longitudes and its latitudes in a list each, written out as pairs. */
function pairsOf(text: string): string {
  const lists = ["longitudes", "latitudes"].map((name) => new RegExp(`"${name}"\\s*:\\s*\\[([^\\]]*)`).exec(text)?.[1]);
  const [longitudes = [], latitudes = []] = lists.map((list) => list?.split(",") ?? []);
  return longitudes.map((longitude, place) => `${longitude} ${latitudes[place]}`).join("\n");
}

function inside(bytes: Uint8Array, truths: Truth[]): string[] {
  return [...truthsIn(Buffer.from(bytes).toString("latin1"), truths), ...pointsIn(bytes, truths)];
}

/** Coordinates as the eight bytes of a binary number, which is how PostGIS writes a point. */
function pointsIn(bytes: Uint8Array, truths: Truth[]): string[] {
  const buffer = Buffer.from(bytes);
  return truths.flatMap(({ name, longitude, latitude }) =>
    Object.entries({ longitude, latitude })
      .filter(([, value]) => encodings(value).some((eight) => buffer.includes(eight)))
      .map(([axis]) => `the ${axis} of ${name}, in binary`),
  );
}

function encodings(value: number): Buffer[] {
  const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)];
  little.writeDoubleLE(value);
  big.writeDoubleBE(value);
  return [little, big];
}
