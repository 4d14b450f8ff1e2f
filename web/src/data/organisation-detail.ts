import { queryOptions } from "@tanstack/react-query";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { client } from "./client.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An entry that was merged into another, by the id of that one. */
export type Merged = { mergedInto: string };

/**
 * One organisation in full; null when there is none by this id, or it is not public. A merged entry is answered with the
 * one it was merged into.
 */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ["organisation", id],
    queryFn: async ({ signal }): Promise<OrganisationDetail | null> => {
      if (!uuid.test(id)) return null; // a mistyped address names nothing; the database would call it a fault
      const supabase = await client();
      const one = async (organisation: string) => {
        const { data } = await supabase.rpc("organisation", { id: organisation }).abortSignal(signal).throwOnError();
        return data;
      };
      const found = await one(id);
      const meant = found && "mergedInto" in found ? await one(found.mergedInto) : found;
      return meant && "mergedInto" in meant ? null : meant;
    },
  });
}
