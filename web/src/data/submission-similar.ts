import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** A published organisation whose name is much like the one being written. */
export type SimilarOrganisation = {
  id: string;
  name: string;
  locality: string | null;
  /** Metres from the place given, null without one. */
  distanceM: number | null;
  /** 0 to 1. */
  similarity: number;
  freshness: string;
};

/** The shortest name worth comparing, in characters. */
const leastLetters = 3;

/** More than these would be noise. */
const most = 3;

/** Published organisations that may be the one being added. */
export function similarOrganisationsQuery(name: string) {
  return queryOptions({
    queryKey: ["similar-organisations", name],
    enabled: name.length >= leastLetters,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<SimilarOrganisation[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("similar_organisations", { name }).abortSignal(signal).throwOnError();
      return (data ?? []).slice(0, most);
    },
  });
}
