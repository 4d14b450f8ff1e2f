import { queryOptions } from "@tanstack/react-query";
import type { Freshness } from "#domain/freshness.ts";
import { client } from "./client.ts";

/** An entry whose organisation is to be rung. */
export type CallItem = {
  id: string;
  name: string;
  theme: string;
  phone: string | null;
  checkedAt: string | null;
  freshness: Freshness;
  locality: string | null;
  scheduleText: string | null;
  claim: "free" | "yours" | "taken";
  /** Until when it is somebody's, null when it is nobody's. */
  claimedUntil: string | null;
  lastTriedAt: string | null;
  lastNote: string | null;
  /** What somebody answered to a letter, when they said that something has changed. */
  writtenNote: string | null;
  writtenAt: string | null;
};

/** How many entries wait for a call, and the first of them. */
export type CallList = { total: number; items: readonly CallItem[] };

/** How often the list is asked for anew, in milliseconds: others ring from it too. */
const refreshMs = 30_000;

/** Whom to ring, one's own claims on top. Refused for all but those who may ring. */
export function callListQuery(includeNever: boolean) {
  return queryOptions({
    queryKey: ["call-list", includeNever],
    queryFn: async ({ signal }): Promise<CallList> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("call_list", { include_never: includeNever })
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
    refetchInterval: refreshMs,
    retry: false,
  });
}
