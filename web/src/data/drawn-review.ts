import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { client } from "./client.ts";

const waiting = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  status: z.enum(["waiting", "published"]),
  members: z.number(),
  population: z.number().nullable(),
  sentAt: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
});

/** A drawn neighbourhood that is to be public, as a moderator sees it. */
export type DrawnToReview = z.infer<typeof waiting>;

/** Those that wait, oldest first, then those published last. For moderators. */
export const drawnToReviewQuery = queryOptions({
  queryKey: ["drawn-to-review"],
  queryFn: async ({ signal }): Promise<DrawnToReview[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("drawn_to_review").abortSignal(signal).throwOnError();
    return z.array(waiting).parse(data);
  },
});

/** Publish, or decline with the reason that its owner reads. */
export async function decideDrawn(decided: {
  id: string;
  decision: "publish" | "decline";
  reason?: string;
}): Promise<void> {
  const supabase = await client();
  await supabase.rpc("decide_drawn", decided).throwOnError();
}
