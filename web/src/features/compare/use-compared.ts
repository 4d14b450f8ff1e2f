import { useQueries } from "@tanstack/react-query";
import { neighbourhoodProfileQuery } from "#data/neighbourhood-profile.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";

/** One of the areas asked for: here, on its way, failed, or no such area. */
export type ComparedArea = { code: string; retry: () => void } & (
  | { state: "here"; profile: NeighbourhoodProfile }
  | { state: "waiting" | "failed" | "unknown"; profile: null }
);

/** The areas of the address, each fetched by itself so that one that fails does not take the others with it. */
export function useCompared(geography: string | null, codes: readonly string[]): ComparedArea[] {
  const answers = useQueries({
    queries: codes.map((code) => ({
      ...neighbourhoodProfileQuery(geography ?? "", code),
      enabled: geography !== null,
    })),
  });
  return answers.map(({ data, isError, isPending, isFetching, refetch }, position): ComparedArea => {
    const code = codes[position] ?? "";
    const retry = () => void refetch();
    if (data?.code === code) return { code, retry, state: "here", profile: data };
    if (isError) return { code, retry, state: "failed", profile: null };
    return { code, retry, state: isPending || isFetching ? "waiting" : "unknown", profile: null };
  });
}
