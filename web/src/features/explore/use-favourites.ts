import { useState } from "react";

/** The measures a person wants on top, kept in this browser only. */
export type Favourites = { slugs: readonly string[]; onToggle: (slug: string) => void };

const place = "patchwork-favourite-measures";

export function useFavourites(): Favourites {
  const [slugs, setSlugs] = useState(readKept);
  const onToggle = (slug: string) => {
    // another tab may have kept some since
    const kept = readKept();
    const next = slugs.includes(slug) ? kept.filter((each) => each !== slug) : [...new Set([...kept, slug])];
    setSlugs(next);
    try {
      localStorage.setItem(place, JSON.stringify(next));
    } catch {
      // a browser that keeps nothing still shows them until the page is closed
    }
  };
  return { slugs, onToggle };
}

function readKept(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter((slug) => typeof slug === "string") : [];
  } catch {
    return [];
  }
}
