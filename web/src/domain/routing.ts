/** Where walking times come from, as administrators set it. Visitors' browsers ask the service themselves. */
export type RoutingSetting = { service: "none" } | { service: "openrouteservice" | "valhalla"; url: string };

export const routingNames = { openrouteservice: "OpenRouteService", valhalla: "Valhalla" } as const;

/** A place in degrees, EPSG:4326. */
export type RoutedPlace = { longitude: number; latitude: number };

type Named = Exclude<RoutingSetting, { service: "none" }>;

/** What is posted to ask how long the walks from some places to others take. */
export function matrixRequest(
  { service, url }: Named,
  sources: readonly RoutedPlace[],
  targets: readonly RoutedPlace[],
): { address: string; body: unknown } {
  if (service === "valhalla") {
    const place = ({ longitude, latitude }: RoutedPlace) => ({ lon: longitude, lat: latitude });
    return {
      address: `${url}/sources_to_targets`,
      body: { sources: sources.map(place), targets: targets.map(place), costing: "pedestrian", units: "kilometers" },
    };
  }
  return {
    address: `${url}/v2/matrix/foot-walking`,
    body: {
      locations: [...sources, ...targets].map(({ longitude, latitude }) => [longitude, latitude]),
      sources: sources.map((_, at) => at),
      destinations: targets.map((_, at) => sources.length + at),
      metrics: ["duration"],
    },
  };
}

/**
 * Seconds of walking from each source (rows) to each target, null where there is no way on foot.
 * @throws when the answer has not one figure for each pair.
 */
export function matrixSeconds(
  { service }: Named,
  answer: unknown,
  sources: number,
  targets: number,
): (number | null)[][] {
  const held = answer as { sources_to_targets?: unknown; durations?: unknown } | null;
  const rows = service === "valhalla" ? held?.sources_to_targets : held?.durations;
  if (!Array.isArray(rows) || rows.length !== sources) throw new Error("The routing service answered something else.");
  return rows.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== targets) throw new Error("The routing service left out a walk.");
    return row.map((cell: unknown) => {
      const seconds = service === "valhalla" ? (cell as { time?: unknown } | null)?.time : cell;
      return typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
    });
  });
}

/** The host that a page may ask, for its Content-Security-Policy: "https://routing.example.org:8002"; null for none. */
export function routingHost(setting: RoutingSetting): string | null {
  if (setting.service === "none" || !URL.canParse(setting.url)) return null;
  const { origin } = new URL(setting.url);
  return origin === "null" ? null : origin;
}
