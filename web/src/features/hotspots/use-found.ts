import { useQuery } from "@tanstack/react-query";
import { askWorker } from "#data/ask-worker.ts";
import type { HotspotMethod, Hotspots } from "#domain/hotspots.ts";
import type { NeighbourhoodContiguity } from "#domain/neighbourhood-contiguity.ts";
import type { HotspotsTask } from "./hotspots-worker.ts";
import type { Studied } from "./studied.ts";

/** The clusters, worked out beside the page. `stamp` names the figures: the same ones are not worked out twice. */
export function useFound(
  studied: Studied | null,
  pairs: NeighbourhoodContiguity | undefined,
  method: HotspotMethod,
  stamp: string,
) {
  const isReady = studied !== null && pairs?.count === studied.values.length;
  const { data, isError } = useQuery({
    queryKey: ["hotspots", stamp, method],
    queryFn: ({ signal }) => {
      const { values } = studied as Studied;
      const { from, to } = pairs as NeighbourhoodContiguity;
      return worked({ values, from, to, method }, signal);
    },
    enabled: isReady,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  return { found: isReady ? data : undefined, hasFailed: isError };
}

function worked(task: HotspotsTask, signal: AbortSignal): Promise<Hotspots> {
  const start = () => new Worker(new URL("./hotspots-worker.ts", import.meta.url), { type: "module" });
  return askWorker<HotspotsTask, Hotspots>({ start, task, signal, measure: "hotspots" });
}
