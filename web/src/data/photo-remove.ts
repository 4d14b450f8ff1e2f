import { changeOrganisation } from "./change-send.ts";
import { photosForChange } from "./photo-for-change.ts";
import { removeFile } from "./photo-storage.ts";

/** What became of a removal: it is gone; the entry shows it no more, but its file stands; or a person decides first. */
export type PhotoRemoval = "gone" | "file-left" | "waiting";

/**
 * Take a picture out of an entry, then its file out of storage. May be called again after it failed.
 * Throws SubmissionRefused; anything else means that it did not arrive.
 */
export async function removePhoto(organisation: string, photo: { id: string; path: string }): Promise<PhotoRemoval> {
  const { version, photos } = await photosForChange(organisation);
  const before = photos.find(({ id }) => id === photo.id);
  if (before) {
    const changes = [{ path: `/photos/${photo.id}`, before, after: null }];
    const nobody = { name: "", email: "" };
    const request = { organisation, baseVersion: version, changes, reason: "", proposer: nobody };
    const { status } = await changeOrganisation(request);
    if (status === "conflict") throw new Error("Somebody changed the picture at the same moment.");
    if (status === "waiting") return "waiting";
  }
  return removeFile(photo.path).then(
    () => "gone",
    () => "file-left",
  );
}
