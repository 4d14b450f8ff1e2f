import type { Gaps } from "#domain/gaps.ts";
import { rankStability } from "#domain/rank-stability.ts";

/** What the worker is asked; it answers with the share of tries for each area compared. */
export type StabilityTask = { gaps: Gaps; top: number };

self.addEventListener("message", ({ data }: MessageEvent<StabilityTask>) => {
  self.postMessage(rankStability(data.gaps, { top: data.top }));
});
