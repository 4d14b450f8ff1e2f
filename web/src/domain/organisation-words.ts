import { type Freshness, freshnessStates } from "./freshness.ts";
import type { Privacy } from "./submission-privacy.ts";
import { submissionThemes } from "./submission-themes.ts";

/** The eight themes in the order they are shown. */
export const themeNames: Readonly<Record<string, string>> = Object.fromEntries(
  submissionThemes.map(({ slug, name }) => [slug, name]),
);

/** Who a service is for, as somebody looking for it reads it. */
export const whoForNames: Readonly<Record<string, string>> = {
  anyone: "Anyone",
  families: "Families",
  children: "Children",
  young_people: "Young people",
  over_60: "People over 60",
  new_arrivals: "Newly arrived people",
  carers: "Carers",
  disabled_people: "Disabled people",
  women: "Women",
  men: "Men",
};

export const costNames: Readonly<Record<string, string>> = {
  free: "Free",
  pay_what_you_can: "Pay what you can",
  paid: "There is a charge",
  unknown: "Ask about the cost",
};

export const accessNames: Readonly<Record<string, string>> = {
  step_free: "Step-free entrance",
  accessible_toilet: "Accessible toilet",
  hearing_loop: "Hearing loop",
  parking: "Parking",
  quiet_space: "Quiet space",
};

export const kindNames: Readonly<Record<string, string>> = {
  charity: "Charity",
  community_group: "Community group",
  public_body: "Public body",
  social_business: "Social business",
  faith_group: "Faith group",
  company: "Company",
  other: "Organisation",
};

/** How exactly the public sees its place. */
export const precisionSentences: Readonly<Record<Privacy, string>> = {
  exact: "This is the exact place.",
  street: "People see the street only.",
  postcode_district: "People see the first half of the postcode only.",
  neighbourhood: "People see the neighbourhood only.",
  hidden: "They do not show where they meet. Ring or write to ask.",
};

/** The names of slugs; a slug nobody has named stands for itself, with spaces. */
export function namesOf(slugs: readonly string[], names: Readonly<Record<string, string>>): string[] {
  return slugs.map((slug) => names[slug] ?? slug.replaceAll("_", " "));
}

/** A freshness out of the address, or nothing. */
export function freshnessOf(text: string): Freshness | undefined {
  return freshnessStates.find((state) => state === text);
}
