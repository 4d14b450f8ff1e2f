import * as z from "zod/mini";
import type { ChosenPlace } from "./chosen-place.ts";
import type { RecordChange } from "./record-change.ts";
import { privacyLevels } from "./submission-privacy.ts";

/** Changes to one entry as they were when last touched, with what they were made to. */
export type KeptChange = {
  savedAt: string;
  changes: RecordChange[];
  /** Places given anew, by the location's id. */
  places: Record<string, ChosenPlace>;
  reason: string;
  proposerName: string;
  proposerEmail: string;
};

const draftVersion = 1;
const text = z.catch(z.string(), "");
const place = z.object({
  place: z.nullable(z.object({ longitude: z.number(), latitude: z.number(), postcode: text, label: text })),
  address: text,
  privacy: z.nullable(z.enum(privacyLevels)),
});

const kept = z.object({
  version: z.literal(draftVersion),
  savedAt: z.string(),
  changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
  places: z.catch(z.record(z.string(), place), {}),
  reason: text,
  proposerName: text,
  proposerEmail: text,
});

/** Changes as text to keep on the device. */
export function keptChangeText(draft: KeptChange): string {
  return JSON.stringify({ version: draftVersion, ...draft });
}

/** Changes from what was kept; null when there are none, or they are not ours. */
export function readKeptChange(stored: string | null): KeptChange | null {
  if (!stored) return null;
  try {
    const { version: _, ...draft } = kept.parse(JSON.parse(stored));
    return draft as KeptChange;
  } catch {
    return null;
  }
}
