import type { PhotoWords } from "#domain/photo-upload.ts";
import { type ChangeOutcome, changeOrganisation } from "./change-send.ts";
import { photosForChange } from "./photo-for-change.ts";
import { keepFile, removeFile } from "./photo-storage.ts";

/** A picture ready to be sent: its file under the path it will have, and what is said of it. */
export type NewPhoto = { organisation: string; path: string; file: Blob; words: PhotoWords };

/**
 * Keep a picture's file, then add it to the entry. May be called again with the same picture after it failed: what
 * arrived is not added twice. A file whose entry refuses it is taken away again.
 * Throws StorageRefused or SubmissionRefused; anything else means that it did not arrive.
 */
export async function addPhoto(photo: NewPhoto): Promise<ChangeOutcome> {
  await keepFile(photo.path, photo.file);
  try {
    return await addRow(photo);
  } catch (error) {
    // Without an answer nobody knows whether the entry shows it: its file stays, for the next try.
    if (isRefusal(error)) await removeFile(photo.path).catch(() => undefined);
    throw error;
  }
}

async function addRow({ organisation, path, words }: NewPhoto): Promise<ChangeOutcome> {
  const { version, photos } = await photosForChange(organisation);
  if (photos.some((photo) => photo.path === path)) return { status: "published", version, reference: null };
  const { description, credit, licence } = words;
  const after = {
    path,
    description: description.trim(),
    credit: credit.trim() || null,
    licence,
    position: Math.min(photos.length, 100),
  };
  const changes = [{ path: "/photos/+new1", before: null, after }];
  return changeOrganisation({
    organisation,
    baseVersion: version,
    changes,
    reason: "",
    proposer: { name: "", email: "" },
  });
}

/** The database answered, and said no. */
function isRefusal(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { name?: string; code?: string };
  return name === "SubmissionRefused" || Boolean(code);
}
