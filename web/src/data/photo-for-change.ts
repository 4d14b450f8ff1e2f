import type { RecordPhoto } from "#domain/organisation-record.ts";
import { client } from "./client.ts";
import { SubmissionRefused } from "./sending-refused.ts";

/** An entry's pictures as they stand, and the version they stand in. Throws SubmissionRefused when there is no entry. */
export async function photosForChange(
  organisation: string,
): Promise<{ version: number; photos: readonly RecordPhoto[] }> {
  const supabase = await client();
  const { data: entry } = await supabase.rpc("organisation_for_change", { id: organisation }).throwOnError();
  if (!entry)
    throw new SubmissionRefused(
      "answer",
      "We could not find that entry. Somebody may have removed it.",
      "organisation",
    );
  return { version: entry.version, photos: entry.record.photos };
}
