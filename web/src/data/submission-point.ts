import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import type { HomeNeighbourhood } from "./postcode-lookup.ts";

/** What lies around a point, in words. */
export type PointInWords = {
  locality: string | null;
  nearestPostcode: string | null;
  neighbourhood: HomeNeighbourhood | null;
};

/** What to call a point on the map: longitude and latitude in degrees, EPSG:4326. */
export function pointInWordsQuery(point: { longitude: number; latitude: number } | null) {
  return queryOptions({
    queryKey: ["point-in-words", point?.longitude, point?.latitude],
    enabled: point !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<PointInWords | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("locate_point", { longitude: point?.longitude ?? 0, latitude: point?.latitude ?? 0 })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}
