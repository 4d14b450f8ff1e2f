import { useQuery } from "@tanstack/react-query";
import type { AccessFound, AccessTask } from "./access-found.ts";

/** Access, worked out beside the page. `stamp` names all that goes in: the same is not worked out twice. */
export function useFound(task: AccessTask | null, stamp: string) {
  const { data, isError } = useQuery({
    queryKey: ["access", stamp],
    queryFn: ({ signal }) => worked(task as AccessTask, signal),
    enabled: task !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  return { found: data, hasFailed: isError };
}

function worked(task: AccessTask, signal: AbortSignal): Promise<AccessFound> {
  const worker = new Worker(new URL("./access-worker.ts", import.meta.url), { type: "module" });
  performance.mark("access-start");
  return new Promise<AccessFound>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<AccessFound>) => {
      performance.measure("access", "access-start");
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "The worker stopped.")));
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
