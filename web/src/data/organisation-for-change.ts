import { queryOptions } from "@tanstack/react-query";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import { client } from "./client.ts";

/** A proposal of somebody's that waits for a moderator: which fields, and since when. */
export type WaitingProposal = { reference: string | null; paths: readonly string[]; createdAt: string };

/** An entry as it stands, to be changed, and what the person asking may publish at once. */
export type ChangeableOrganisation = {
  version: number;
  record: OrganisationRecord;
  canPublish: boolean;
  publishableFields: readonly string[];
  waiting: readonly WaitingProposal[];
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One entry to change; null when there is none by this id. Asked anew each time: others change it too. */
export function organisationForChangeQuery(id: string) {
  return queryOptions({
    queryKey: ["organisation-for-change", id],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<ChangeableOrganisation | null> => {
      if (!uuid.test(id)) return null; // a mistyped address names nothing; the database would call it a fault
      const supabase = await client();
      const { data } = await supabase.rpc("organisation_for_change", { id }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
