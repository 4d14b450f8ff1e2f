import { useQuery } from "@tanstack/react-query";
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
  const worker = new Worker(new URL("./hotspots-worker.ts", import.meta.url), { type: "module" });
  performance.mark("hotspots-start");
  return new Promise<Hotspots>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Hotspots>) => {
      performance.measure("hotspots", "hotspots-start");
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "The worker stopped.")));
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
