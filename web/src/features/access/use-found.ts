import { useQuery } from "@tanstack/react-query";
import { askWorker } from "#data/ask-worker.ts";
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
  const start = () => new Worker(new URL("./access-worker.ts", import.meta.url), { type: "module" });
  return askWorker<AccessTask, AccessFound>({ start, task, signal, measure: "access" });
}
