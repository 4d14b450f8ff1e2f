import { gzipSync } from "node:zlib";
import type { Measure } from "./median.ts";
import { percentile } from "./searches.ts";

/** England's extent, degrees. */
const extent = { west: -5.6, south: 50, east: 1.8, north: 55.8 };
/** The most tiles asked for at one zoom, evenly spread. */
const mostTiles = 60;

/** Every tile a person would be sent from England's zooms to a street's: how long each takes, and the largest. */
export async function tileMeasures(url: string, geography: string): Promise<Measure[]> {
  const { key } = (await (await fetch(`${url}/config.json`)).json()) as { key: string };
  const milliseconds: number[] = [];
  const kB: number[] = [];
  const kBGzip: number[] = [];
  for (const zoom of [5, 6, 7, 8, 9, 10, 11, 12, 13])
    for (const [x, y] of tilesAt(zoom)) {
      const query = new URLSearchParams({ geography, z: String(zoom), x: String(x), y: String(y) });
      const began = performance.now();
      const response = await fetch(`${url}/rest/v1/rpc/neighbourhood_tile?${query}`, {
        headers: { apikey: key, accept: "application/vnd.mapbox-vector-tile" },
      });
      if (!response.ok) throw new Error(`neighbourhood_tile: ${response.status} ${await response.text()}`);
      const tile = Buffer.from(await response.arrayBuffer());
      milliseconds.push(performance.now() - began);
      kB.push(tile.length / 1000);
      kBGzip.push(gzipSync(tile).length / 1000);
    }
  return [
    { name: "A tile, 95th percentile", unit: "ms", values: [percentile(milliseconds, 0.95)], target: 150 },
    { name: "The slowest tile", unit: "ms", values: [Math.max(...milliseconds)] },
    { name: "The largest tile as sent, gzip", unit: "kB", values: [Math.max(...kBGzip)], target: 500 },
    { name: "The largest tile unpacked", unit: "kB", values: [Math.max(...kB)] },
  ];
}

function tilesAt(zoom: number): [x: number, y: number][] {
  const count = 2 ** zoom;
  const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * count);
  const row = (latitude: number) =>
    Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * count);
  const tiles: [number, number][] = [];
  for (let x = column(extent.west); x <= column(extent.east); x++)
    for (let y = row(extent.north); y <= row(extent.south); y++) tiles.push([x, y]);
  const step = Math.ceil(tiles.length / mostTiles);
  return tiles.filter((_, position) => position % step === 0);
}
