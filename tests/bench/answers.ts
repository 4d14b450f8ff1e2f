import { fiveTimes, type Measure, timed } from "./median.ts";

/** How fast the API answers: search, a tile and an export, the whole answer read. */
export async function answerMeasures(url: string): Promise<Measure[]> {
  const { key } = (await (await fetch(`${url}/config.json`)).json()) as { key: string };
  const headers = { apikey: key, "content-type": "application/json" };
  const rpc = async (name: string, body: object) => {
    const response = await fetch(`${url}/rest/v1/rpc/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const site = (await rpc("site_summary", {})) as { defaultGeography: string; bounds: number[] };
  const [west = 0, south = 0, east = 0, north = 0] = site.bounds;
  const tile = tileAddress((west + east) / 2, (south + north) / 2, 11);
  // A new zoom each time would change the size, so the same tile is asked past any cache of the client's.
  const askTile = async () => {
    const query = new URLSearchParams({ geography: site.defaultGeography, ...tile });
    const response = await fetch(`${url}/rest/v1/rpc/neighbourhood_tile?${query}`, {
      headers: { apikey: key, accept: "application/vnd.mapbox-vector-tile", "cache-control": "no-cache" },
    });
    if (!response.ok) throw new Error(`neighbourhood_tile: ${response.status} ${await response.text()}`);
    return response.arrayBuffer();
  };
  const searches = ["food", "advise", "lunch club", "childrens play", "herring key", ""];
  return [
    {
      name: "Search of organisations",
      unit: "ms",
      values: await fiveTimes((round) =>
        timed(() => rpc("search_organisations", { search_text: searches[round + 1] ?? "" })),
      ),
    },
    { name: "One tile", unit: "ms", values: await fiveTimes(() => timed(askTile)) },
    {
      name: "Export of every organisation, GeoJSON",
      unit: "ms",
      values: await fiveTimes(() => timed(() => rpc("organisations_geojson", {}))),
    },
  ];
}

/** The tile that holds a point: Web Mercator, XYZ. */
function tileAddress(longitude: number, latitude: number, zoom: number): { z: string; x: string; y: string } {
  const tiles = 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  const x = Math.floor(((longitude + 180) / 360) * tiles);
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * tiles);
  return { z: String(zoom), x: String(x), y: String(y) };
}
