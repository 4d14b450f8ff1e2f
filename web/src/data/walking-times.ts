import { queryOptions } from "@tanstack/react-query";
import { matrixRequest, matrixSeconds, type RoutedPlace, type RoutingSetting } from "#domain/routing.ts";
import { metresBetween } from "#domain/walking.ts";

/** Who walks from where to where: areas' centres to services, within so many minutes. */
export type WalksAsked = { areas: readonly RoutedPlace[]; services: readonly RoutedPlace[]; minutes: number };

/** Three arrays side by side; a pair that is not named is out of reach. */
export type Walks = { areas: number[]; services: number[]; minutes: number[] };

/** What one question may hold: routing services refuse more. */
const sourcesEach = 20;
const targetsEach = 50;
const patienceMs = 15_000;

/** Walking times from a routing service. `stamp` names areas and services. Fails when the service does. */
export function walkingTimesQuery(setting: RoutingSetting, stamp: string, asked: WalksAsked | null) {
  return queryOptions({
    queryKey: ["walking-times", setting, stamp],
    queryFn: ({ signal }) => walkingTimes(setting, asked as WalksAsked, signal),
    enabled: setting.service !== "none" && asked !== null,
    staleTime: 30 * 60_000,
    retry: false,
  });
}

async function walkingTimes(setting: RoutingSetting, asked: WalksAsked, signal: AbortSignal): Promise<Walks> {
  const walks: Walks = { areas: [], services: [], minutes: [] };
  if (setting.service === "none") return walks;
  for (let start = 0; start < asked.areas.length; start += sourcesEach) {
    const sources = positions(start, Math.min(asked.areas.length, start + sourcesEach));
    const near = servicesNear(asked, sources);
    for (let first = 0; first < near.length; first += targetsEach) {
      const targets = near.slice(first, first + targetsEach);
      const { address, body } = matrixRequest(
        setting,
        sources.map((at) => asked.areas[at] as RoutedPlace),
        targets.map((at) => asked.services[at] as RoutedPlace),
      );
      const rows = matrixSeconds(setting, await answerOf(address, body, signal), sources.length, targets.length);
      for (const [row, area] of sources.entries())
        for (const [column, service] of targets.entries()) {
          const seconds = rows[row]?.[column] ?? null;
          if (seconds === null || seconds > asked.minutes * 60) continue;
          walks.areas.push(area);
          walks.services.push(service);
          walks.minutes.push(seconds / 60);
        }
    }
  }
  return walks;
}

/** Nobody walks a way shorter than the straight line, at a brisk 100 metres a minute. */
function servicesNear({ areas, services, minutes }: WalksAsked, sources: readonly number[]): number[] {
  const reachM = minutes * 100;
  return positions(0, services.length).filter((service) =>
    sources.some((area) => metresBetween(areas[area] as RoutedPlace, services[service] as RoutedPlace) <= reachM),
  );
}

async function answerOf(address: string, body: unknown, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  });
  if (!response.ok) throw new Error(`The routing service answered ${response.status}.`);
  return response.json();
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
