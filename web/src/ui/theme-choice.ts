export type ThemeChoice = "light" | "dark" | "system";
export type Theme = "light" | "dark";

const KEY = "patchwork-theme";
const systemIsDark = () => window.matchMedia("(prefers-color-scheme: dark)").matches;

/** What was chosen in this browser. */
export function storedChoice(): ThemeChoice {
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

/** Remembers a choice, as far as the browser lets it, and puts it on the document. */
export function keepChoice(choice: ThemeChoice): void {
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // not remembered, yet shown: the document keeps it until it closes
  }
  document.documentElement.dataset.theme = themeOf(choice);
}
