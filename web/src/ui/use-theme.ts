import { useCallback, useSyncExternalStore } from "react";
import { applyTheme, keepChoice, storedChoice, type Theme, type ThemeChoice } from "./theme-choice.ts";

const listeners = new Set<() => void>();

function choose(choice: ThemeChoice): void {
  keepChoice(choice);
  for (const listener of listeners) listener();
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    applyTheme();
    changed();
  };
  listeners.add(changed);
  media.addEventListener("change", follow);
  return () => {
    listeners.delete(changed);
    media.removeEventListener("change", follow);
  };
}

/** Light, dark or as the system: the choice, what it comes to, and how to change it. */
export function useTheme(): { choice: ThemeChoice; theme: Theme; setTheme: (choice: ThemeChoice) => void } {
  const theme = useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset.theme as Theme | undefined,
    () => "light" as const,
  );
  return { choice: storedChoice(), theme: theme ?? "light", setTheme: useCallback(choose, []) };
}
