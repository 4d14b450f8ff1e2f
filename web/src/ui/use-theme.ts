import { useCallback, useSyncExternalStore } from "react";

export type ThemeChoice = "light" | "dark" | "system";
export type Theme = "light" | "dark";

const KEY = "patchwork-theme";
const listeners = new Set<() => void>();
const systemIsDark = () => window.matchMedia("(prefers-color-scheme: dark)").matches;

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system"; // storage may be forbidden; the system's choice still holds
  }
}

const themeOf = (choice: ThemeChoice): Theme => (choice === "system" ? (systemIsDark() ? "dark" : "light") : choice);

/** Puts the remembered theme on the document. Call once before the first paint. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = themeOf(storedChoice());
}

function choose(choice: ThemeChoice): void {
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // not remembered, yet shown: the document keeps it until it closes
  }
  document.documentElement.dataset.theme = themeOf(choice);
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
