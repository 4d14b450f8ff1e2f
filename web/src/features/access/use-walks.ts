import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { routingSettingQuery } from "#data/routing-setting.ts";
import { type WalksAsked, walkingTimesQuery } from "#data/walking-times.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { routingNames } from "#domain/routing.ts";
import type { AccessTask } from "./access-found.ts";
import type { Services } from "./services.ts";
import { words } from "./words.ts";

/** More services than this would keep a routing service busy for minutes. */
const mostServices = 600;

export type KnownWalks = {
  /** Null: straight lines. */
  data: AccessTask["walks"];
  stamp: string;
  isRouted: boolean;
  /** How walks are known, in a sentence. */
  note: string;
};

/** Walking times from the site's routing service, where it has one and it answers; straight lines else, and why. */
export function useWalks(
  areas: NeighbourhoodIndex | undefined,
  services: Services | null,
  minutes: number,
  stamp: string,
): KnownWalks {
  const { data: setting = { service: "none" as const } } = useQuery(routingSettingQuery);
  const isTooMany = (services?.ids.length ?? 0) > mostServices;
  const asked = useMemo<WalksAsked | null>(() => {
    if (!areas || !services || isTooMany || setting.service === "none") return null;
    return { areas: placesOf(areas), services: placesOf(services), minutes };
  }, [areas, services, isTooMany, minutes, setting]);
  const { data, isError, dataUpdatedAt } = useQuery(walkingTimesQuery(setting, stamp, asked));
  if (setting.service === "none") return { data: null, stamp: "straight", isRouted: false, note: words.straightLine };
  const name = routingNames[setting.service];
  if (isTooMany) return { data: null, stamp: "straight", isRouted: false, note: words.routingTooMany(mostServices) };
  if (isError) return { data: null, stamp: "straight", isRouted: false, note: words.routingFailed(name) };
  if (!data) return { data: null, stamp: "straight", isRouted: false, note: words.routing(name) };
  return { data, stamp: `routed ${dataUpdatedAt}`, isRouted: true, note: words.routed(name) };
}

function placesOf({ longitudes, latitudes }: { longitudes: readonly number[]; latitudes: readonly number[] }) {
  return longitudes.map((longitude, at) => ({ longitude, latitude: latitudes[at] ?? 0 }));
}
