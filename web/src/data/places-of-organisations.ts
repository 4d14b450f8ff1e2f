import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** Organisations as points on a map, or as counted cells where they are very many. Arrays run side by side. */
export type PlacesOfOrganisations = {
  /** Every match, also those whose place is not public. */
  total: number;
  kind: "points" | "cells";
  withoutPlace: number;
  ids: string[];
  longitudes: number[];
  latitudes: number[];
  themes: string[];
  freshness: string[];
  names: string[];
  counts?: number[];
};

/** The public points of every organisation, or of some themes. */
export function placesOfOrganisationsQuery(themes: readonly string[]) {
  return queryOptions({
    queryKey: ["places-of-organisations", themes],
    queryFn: async ({ signal }): Promise<PlacesOfOrganisations> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("organisation_points", themes.length ? { themes: [...themes] } : {}, { get: true })
        .abortSignal(signal)
        .throwOnError();
      return { ...emptyPlaces, ...(data as unknown as Partial<PlacesOfOrganisations>) };
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

const emptyPlaces: PlacesOfOrganisations = {
  total: 0,
  kind: "points",
  withoutPlace: 0,
  ids: [],
  longitudes: [],
  latitudes: [],
  themes: [],
  freshness: [],
  names: [],
};
