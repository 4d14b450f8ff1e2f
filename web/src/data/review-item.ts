import { queryOptions } from "@tanstack/react-query";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import type { Privacy } from "#domain/submission-privacy.ts";
import { client } from "./client.ts";
import type { HomeNeighbourhood } from "./postcode-lookup.ts";
import type { PossibleDuplicate } from "./review-queue.ts";

/** Where it really is: for moderators only. Degrees, EPSG:4326. */
export type TruePlace = {
  locationId: string;
  longitude: number;
  latitude: number;
  address: string | null;
  postcode: string | null;
  privacy: Privacy;
  neighbourhood: HomeNeighbourhood | null;
};

/** One entry as a moderator sees it: as the public would read it, and what the public never gets. */
export type ReviewItem = {
  organisation: OrganisationDetail & { scheduleText: string | null; access: readonly string[] };
  status: string;
  submission: {
    reference: string | null;
    submitterName: string | null;
    submitterEmail: string | null;
    note: string | null;
    contact: { email?: string; phone?: string } | null;
    submittedAt: string;
    decidedAt: string | null;
    decision: "publish" | "decline" | null;
    reason: string | null;
    wasSignedIn: boolean;
  };
  truePlaces: readonly TruePlace[];
  possibleDuplicates: readonly PossibleDuplicate[];
};

/** One entry in full; null when there is none by this id. */
export function reviewItemQuery(id: string) {
  return queryOptions({
    queryKey: ["review-item", id],
    queryFn: async ({ signal }): Promise<ReviewItem | null> => {
      const supabase = await client();
      const { data } = await supabase.rpc("review_item", { id }).abortSignal(signal).throwOnError();
      return data;
    },
  });
}
