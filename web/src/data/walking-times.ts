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

type Named = Exclude<RoutingSetting, { service: "none" }>;

async function walkingTimes(setting: RoutingSetting, asked: WalksAsked, signal: AbortSignal): Promise<Walks> {
  const walks: Walks = { areas: [], services: [], minutes: [] };
  if (setting.service === "none") return walks;
  for (const sources of partsOf(positions(0, asked.areas.length), sourcesEach))
    for (const targets of partsOf(servicesNear(asked, sources), targetsEach))
      await addWalks(walks, setting, asked, { sources, targets }, signal);
  return walks;
}

/** One question, and of its answer the walks that are short enough. */
async function addWalks(
  walks: Walks,
  setting: Named,
  { areas, services, minutes }: WalksAsked,
  { sources, targets }: { sources: number[]; targets: number[] },
  signal: AbortSignal,
): Promise<void> {
  const placesOf = (places: readonly RoutedPlace[], some: number[]) => some.map((at) => places[at] as RoutedPlace);
  const { address, body } = matrixRequest(setting, placesOf(areas, sources), placesOf(services, targets));
  const rows = matrixSeconds(setting, await answerOf(address, body, signal), sources.length, targets.length);
  for (const [row, area] of sources.entries())
    for (const [column, service] of targets.entries()) {
      const seconds = rows[row]?.[column] ?? null;
      if (seconds === null || seconds > minutes * 60) continue;
      walks.areas.push(area);
      walks.services.push(service);
      walks.minutes.push(seconds / 60);
    }
}

function partsOf(all: readonly number[], length: number): number[][] {
  return positions(0, Math.ceil(all.length / length)).map((part) => all.slice(part * length, (part + 1) * length));
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
