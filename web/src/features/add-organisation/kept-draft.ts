import { draftText, type KeptDraft, readDraft } from "#domain/draft.ts";

const storageKey = "patchwork.add-organisation";

/** The draft kept on this device, if any. A browser that refuses storage has none. */
export function keptDraft(): KeptDraft | null {
  try {
    return readDraft(localStorage.getItem(storageKey));
  } catch {
    return null;
  }
}

/** Keep a draft on this device. False when the browser would not. */
export function keepDraft(draft: KeptDraft): boolean {
  try {
    localStorage.setItem(storageKey, draftText(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forget the draft kept on this device. */
export function discardDraft(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing could be kept, so nothing is left to remove.
  }
}
