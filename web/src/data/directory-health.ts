import { queryOptions } from "@tanstack/react-query";
import type { GapField } from "#domain/entry-gaps.ts";
import type { Freshness } from "#domain/freshness.ts";
import { client } from "./client.ts";

/** A neighbourhood in which no organisation has a public place. */
export type SilentArea = {
  code: string;
  name: string;
  district: string | null;
  population: number | null;
  isMapped: boolean;
};

/** How well the directory is kept: counts and areas only. */
export type DirectoryHealth = {
  total: number;
  completeness: readonly { field: GapField; missing: number; outOf: number }[];
  freshness: Record<Freshness, number>;
  medianAgeDays: number | null;
  openDuplicates: number;
  uncheckedDuplicates: number;
  geography: { slug: string; name: string; pluralName: string; singularName: string; areas: number } | null;
  silent: { total: number; unmapped: number; population: number | null; items: readonly SilentArea[] };
};

/** The directory's own health, for a geography or the site's own. */
export function directoryHealthQuery(geography: string | null) {
  return queryOptions({
    queryKey: ["directory-health", geography],
    queryFn: async ({ signal }): Promise<DirectoryHealth> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("directory_health", geography ? { geography } : {})
        .abortSignal(signal)
        .throwOnError();
      return data;
    },
  });
}
