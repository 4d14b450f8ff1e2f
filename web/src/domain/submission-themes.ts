/** The eight things an organisation can mainly do, in the order they are shown; slugs as in the taxonomy. */
export const submissionThemes = [
  { slug: "food", name: "Food and growing", hint: "Meals, food shops, pantries, gardens and allotments" },
  { slug: "health", name: "Health and wellbeing", hint: "Feeling well in body and mind, support groups, care" },
  { slug: "young", name: "Children and young people", hint: "Playgroups, youth clubs, after-school and family help" },
  { slug: "older", name: "Older people", hint: "Lunch clubs, visiting, company and help at home" },
  { slug: "advice", name: "Advice and money", hint: "Debt, benefits, housing, work and legal help" },
  { slug: "sport", name: "Sport and outdoors", hint: "Clubs, walks, cycling, pitches and green places" },
  { slug: "arts", name: "Arts and learning", hint: "Music, making, reading, classes and repair" },
  { slug: "space", name: "Places to meet", hint: "Halls, hubs, cafés and rooms that groups can use" },
] as const;

/** The name of a theme; the slug itself when it is not one of the eight. */
export function submissionThemeName(slug: string): string {
  return submissionThemes.find((theme) => theme.slug === slug)?.name ?? slug;
}
