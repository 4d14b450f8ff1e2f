import { queryOptions } from "@tanstack/react-query";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { client } from "./client.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One organisation in full; null when there is none by this id, or it is not public. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ["organisation", id],
    queryFn: async ({ signal }): Promise<OrganisationDetail | null> => {
      if (!uuid.test(id)) return null; // a mistyped address names nothing; the database would call it a fault
      const supabase = await client();
      const { data } = await supabase.rpc("organisation", { id }).abortSignal(signal).throwOnError();
      return data as unknown as OrganisationDetail | null;
    },
  });
}
