import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { OrganisationPoints } from "#domain/organisation.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { client } from "./client.ts";
import { organisationArguments } from "./organisations-arguments.ts";

/** Every organisation that fits, for the map: the same filter as the list, so the same ones. */
export function organisationPointsQuery(filter: OrganisationFilter) {
  return queryOptions({
    queryKey: ["organisation-points", filter],
    queryFn: async ({ signal }): Promise<OrganisationPoints> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("organisation_points", organisationArguments(filter))
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    placeholderData: keepPreviousData,
  });
}
