import type { OrganisationRow } from "./organisation-row.ts";
import themes from "./organisation-themes.json" with { type: "json" };

export type Themed = { theme: string; kind: OrganisationRow["kind"] };

const tags = themes.tags as Record<string, Themed>;
const words = Object.entries(themes.words).map(([theme, pattern]) => ({
  theme,
  pattern: new RegExp(`\\b(${pattern})`, "i"),
}));

/** Tags that say what a place is, the more particular first. */
const tellingKeys = ["social_facility", "amenity", "club", "office", "healthcare", "leisure", "landuse"] as const;

/** Every theme that OpenStreetMap tags point to, the main one first; none where we know no meaning of them. */
export function themesOfTags(properties: Readonly<Record<string, string>>): Themed[] {
  return tellingKeys.flatMap((key) => {
    const value = properties[key];
    if (value === undefined) return [];
    return tags[`${key}=${value}`] ?? tags[`${key}=*`] ?? [];
  });
}

/** Whether the properties are those of OpenStreetMap. */
export function hasTellingTags(properties: Readonly<Record<string, string>>): boolean {
  return tellingKeys.some((key) => properties[key] !== undefined);
}

/** The theme that words point to: a theme's own name, else what they speak of. */
export function themeOfWords(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const named = words.find(({ theme }) => theme === plain);
  return (named ?? words.find(({ pattern }) => pattern.test(plain)))?.theme ?? null;
}
