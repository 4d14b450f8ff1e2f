import { queryOptions } from "@tanstack/react-query";
import type { OrganisationRecord } from "#domain/organisation-record.ts";
import type { RecordChange } from "#domain/record-change.ts";
import { client } from "./client.ts";

/** One state an entry has been in: who, when, what and why. */
export type OrganisationVersion = {
  version: number;
  createdAt: string;
  action: string;
  reason: string | null;
  memberName: string | null;
  changed: readonly string[];
  /** What differs from the version before. */
  changes: readonly RecordChange[];
  isCurrent: boolean;
  /** The entry it was a state of, when that one was merged into this; null for this one's own. */
  entry: { id: string; name: string } | null;
  proposal: { reference: string; acceptedBy: string } | null;
};

/** Every state of an entry and of those merged into it, the newest first. Refused for all but moderators and its editors. */
export function organisationHistoryQuery(organisation: string) {
  return queryOptions({
    queryKey: ["organisation-history", organisation],
    queryFn: async ({ signal }): Promise<OrganisationVersion[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("organisation_history", { organisation }).abortSignal(signal).throwOnError();
      return data ?? [];
    },
  });
}

/** One version in full, and what restoring it would change of the entry as it is. */
export type VersionDetail = {
  version: number;
  createdAt: string;
  memberName: string | null;
  record: OrganisationRecord;
  changes: readonly RecordChange[];
};

/** One state of an entry; null when there is none by this number. */
export function organisationVersionQuery(organisation: string, version: number) {
  return queryOptions({
    queryKey: ["organisation-history", organisation, version],
    queryFn: async ({ signal }): Promise<VersionDetail | null> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("organisation_version", { organisation, version })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}
