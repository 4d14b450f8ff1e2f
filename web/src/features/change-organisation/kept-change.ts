import { type KeptChange, keptChangeText, readKeptChange } from "#domain/kept-change.ts";

const storageKey = (id: string) => `patchwork.change.${id}`;

/** The changes to an entry kept on this device, if any. A browser that refuses storage has none. */
export function keptChange(id: string): KeptChange | null {
  try {
    return readKeptChange(localStorage.getItem(storageKey(id)));
  } catch {
    return null;
  }
}

/** Keep changes on this device; none are forgotten. False when the browser would not. */
export function keepChange(id: string, draft: KeptChange | null): boolean {
  try {
    if (draft) localStorage.setItem(storageKey(id), keptChangeText(draft));
    else localStorage.removeItem(storageKey(id));
    return true;
  } catch {
    return false;
  }
}
