import type { DrawnVisibility } from "#domain/drawn-neighbourhood.ts";
import type { RadioCard } from "#ui/radio-cards.tsx";
import { words } from "./words.ts";

/** Who may see a drawing, in plain words. */
export const visibilityCards: readonly RadioCard<DrawnVisibility>[] = [
  { value: "private", title: words.save.privateTitle, detail: words.save.privateDetail },
  { value: "link", title: words.save.linkTitle, detail: words.save.linkDetail },
  { value: "public", title: words.save.publicTitle, detail: words.save.publicDetail },
];
