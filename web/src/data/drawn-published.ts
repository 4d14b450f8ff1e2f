import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { client } from "./client.ts";

const published = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  small_areas: z.number(),
  population: z.number().nullable(),
  /** 0 to 1. */
  degree_of_fit: z.number().nullable(),
  changed_at: z.string(),
});
const collection = z.object({ features: z.array(z.object({ properties: published })) });

/** A drawn neighbourhood that a moderator published; never whose it is. */
export type PublishedDrawing = z.infer<typeof published>;

/** Drawn neighbourhoods that everybody may see, by name: of one geography, or of all. */
export function publishedDrawingsQuery(geography: string | null) {
  return queryOptions({
    queryKey: ["drawn-published", geography],
    queryFn: async ({ signal }): Promise<PublishedDrawing[]> => {
      const supabase = await client();
      const asked = geography === null ? {} : { geography };
      const { data } = await supabase
        .rpc("drawn_neighbourhoods_geojson", asked, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return collection.parse(data).features.map(({ properties }) => properties);
    },
  });
}
