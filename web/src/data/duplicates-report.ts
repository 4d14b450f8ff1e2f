import { queryOptions } from "@tanstack/react-query";
import type { DuplicateEvidence } from "#domain/duplicate-evidence.ts";
import type { Freshness } from "#domain/freshness.ts";
import { client } from "./client.ts";

/** One of two entries that may be one, with what tells them apart. Degrees, EPSG:4326. */
export type EntryBeside = {
  id: string;
  name: string;
  description: string | null;
  theme: string | null;
  source: string | null;
  licence: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
  checkedAt: string | null;
  freshness: Freshness;
  identifiers: readonly { scheme: string; identifier: string }[];
  services: readonly string[];
  places: readonly { address: string | null; postcode: string | null; locality: string | null; privacy: string }[];
};

export type PairStatus = "open" | "not_a_duplicate" | "merged";

export type DuplicatePair = {
  id: string;
  status: PairStatus;
  evidence: DuplicateEvidence;
  decidedAt: string | null;
  decidedBy: string | null;
  decisionReason: string | null;
  mergeId: string | null;
  keptId: string | null;
  one: EntryBeside;
  other: EntryBeside;
};

export type DuplicateReport = {
  total: number;
  counts: Record<PairStatus, number>;
  /** Entries that are still to be compared. */
  unchecked: number;
  /** Websites and numbers that so many share that they make no pair. */
  sharedContacts: readonly { kind: "website" | "phone"; contact: string; organisations: number }[];
  items: readonly DuplicatePair[];
};

/** Pairs of entries that may be one, the strongest evidence first. Refused for everybody but moderators. */
export function duplicatesReportQuery(status: PairStatus) {
  return queryOptions({
    queryKey: ["duplicates-report", status],
    queryFn: async ({ signal }): Promise<DuplicateReport> => {
      const supabase = await client();
      const { data } = await supabase.rpc("duplicate_report", { status }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
