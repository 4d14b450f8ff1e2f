import { useQuery } from "@tanstack/react-query";
import { askWorker } from "#data/ask-worker.ts";
import type { Sureness } from "./gaps-sentence.ts";
import { topOf } from "./gaps-sentence.ts";
import type { ShownGaps } from "./shown-gaps.ts";
import type { StabilityTask } from "./stability-worker.ts";

/**
 * How sure each rank is, worked out beside the page. The tries draw their own weights, so only what counts matters, not
 * how much: moving a slider asks nothing anew.
 */
export function useStability(shown: ShownGaps | null, stamp: string): Sureness {
  const { data, isError } = useQuery({
    queryKey: ["gap-stability", stamp, shown?.gaps.need.slugs, shown?.gaps.help.slugs],
    queryFn: ({ signal }) => worked(shown as ShownGaps, signal),
    enabled: shown !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  if (isError) return "failed";
  return data && data.length === shown?.gaps.areas.length ? data : "waiting";
}

function worked({ gaps }: ShownGaps, signal: AbortSignal): Promise<Float64Array> {
  const start = () => new Worker(new URL("./stability-worker.ts", import.meta.url), { type: "module" });
  const task = { gaps, top: topOf(gaps.areas.length) };
  return askWorker<StabilityTask, Float64Array>({ start, task, signal, measure: "gaps" });
}
