import { useSyncExternalStore } from "react";

let isDrawn = false;
const listeners = new Set<() => void>();

/** Called when a map stands, or when it is clear that none will: what can wait for it may come now. */
export function announceFirstMap(): void {
  if (isDrawn) return;
  isDrawn = true;
  for (const listener of listeners) listener();
}

/** Whether the first map of the page is drawn: a reason to hold back code that is not needed before it. */
export function useFirstMapIsDrawn(): boolean {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => isDrawn,
    () => false,
  );
}
