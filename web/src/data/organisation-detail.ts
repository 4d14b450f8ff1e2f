import { queryOptions } from "@tanstack/react-query";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { client } from "./client.ts";

/** One organisation in full; null when there is none by this id, or it is not public. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ["organisation", id],
    queryFn: async ({ signal }): Promise<OrganisationDetail | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("organisation", { id }).abortSignal(signal).throwOnError();
      return data as unknown as OrganisationDetail | null;
    },
  });
}
