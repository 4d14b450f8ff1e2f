import { queryOptions } from "@tanstack/react-query";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { client } from "./client.ts";
import type { HomeNeighbourhood } from "./postcode-lookup.ts";

/** The outline of the neighbourhood that people would see instead of a place. Degrees, EPSG:4326. */
export type PreviewArea = Feature<Polygon | MultiPolygon>;

/** A neighbourhood's outline, for the picture of what the public will see. */
export function placePreviewAreaQuery(neighbourhood: HomeNeighbourhood | null) {
  return queryOptions({
    queryKey: ["place-preview-area", neighbourhood?.geography, neighbourhood?.code],
    enabled: neighbourhood !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<PreviewArea | null> => {
      if (!neighbourhood) return null;
      const supabase = await client();
      const { geography, code } = neighbourhood;
      const { data } = await supabase
        .rpc("neighbourhood_boundary", { geography, code })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}
