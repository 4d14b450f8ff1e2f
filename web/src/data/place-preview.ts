import { queryOptions } from "@tanstack/react-query";
import type { Privacy } from "#domain/submission-privacy.ts";
import { client } from "./client.ts";

/** Exactly what the public gets for a place: a point in degrees, EPSG:4326, or none, and the words beside it. */
export type PublicPlace = { longitude: number | null; latitude: number | null; label: string };

/** What the public would see of a place at a level; worked out by the same function that stores it. */
export function placePreviewQuery(
  place: { longitude: number; latitude: number; postcode: string } | null,
  privacy: Privacy,
) {
  return queryOptions({
    queryKey: ["public-place", place?.longitude, place?.latitude, place?.postcode, privacy],
    enabled: place !== null,
    staleTime: 10 * 60_000,
    queryFn: async ({ signal }): Promise<PublicPlace | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("public_place", {
          longitude: place?.longitude ?? 0,
          latitude: place?.latitude ?? 0,
          postcode: place?.postcode ?? "",
          privacy,
        })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}
