import { pick } from "./draws.ts";
import words from "./name-words.json" with { type: "json" };
import type { Offer } from "./offers.ts";

/** What a name can be made of at one place. */
export interface NamingPlace {
  readonly place: string;
  readonly street: string | null;
  readonly park: string | null;
}

const FORMS_TRIED = 60;

/** Gives organisations names that nobody has yet. Null when an offer has run out of names here. */
export function organisationNamer(
  taken: Iterable<string>,
): (offer: Offer, at: NamingPlace, random: () => number) => string | null {
  const used = new Set(taken);
  return (offer, at, random) => {
    for (let attempt = 0; attempt < FORMS_TRIED; attempt++) {
      const name = filled(pick(random, offer.names), at, random);
      if (name === null || used.has(name)) continue;
      used.add(name);
      return name;
    }
    return null;
  };
}

function filled(form: string, { place, street, park }: NamingPlace, random: () => number): string | null {
  if ((form.includes("{street}") && !street) || (form.includes("{park}") && !park)) return null;
  return form
    .replace("{place}", place)
    .replace("{street}", street ?? "")
    .replace("{park}", park ?? "")
    .replace("{word}", pick(random, words.words))
    .replace("{saint}", pick(random, words.saints));
}

/** An address on the web that can never be registered. */
export function webName(name: string): string {
  return `${name
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/&/g, "and")
    .replace(/[éè]/g, "e")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}.example`;
}
