import { useSyncExternalStore } from "react";

/** How far the page's first map is: not there yet, drawn, or not to be drawn in this browser. */
export type FirstMap = "waiting" | "drawn" | "missing";

let state: FirstMap = "waiting";
const listeners = new Set<() => void>();

/** Called when a map stands, or when it is clear that none will: what can wait for it may come now. */
export function announceFirstMap(outcome: "drawn" | "missing"): void {
  if (state === "drawn" || state === outcome) return;
  state = outcome;
  for (const listener of listeners) listener();
}

/** How far the page's first map is. */
export function useFirstMap(): FirstMap {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => state,
    () => "waiting" as const,
  );
}

/** Whether the first map of the page stands, or never will: a reason to hold back code that is not needed before it. */
export function useFirstMapIsDrawn(): boolean {
  return useFirstMap() !== "waiting";
}
