import type { NeighbourhoodSite } from "./areas.ts";
import type { Base } from "./indicator-recipes.ts";
import type { LatentFields } from "./latent-fields.ts";

const PEOPLE_A_HOUSEHOLD = 2.28;
const CHILD_SHARE = 0.186;

/** How many there are of each kind in each neighbourhood, in the order of the sites. */
export function denominators(sites: readonly NeighbourhoodSite[], fields: LatentFields): Record<Base, number[]> {
  const each = (share: (i: number) => number): number[] =>
    sites.map(({ grain }, i) => Math.round(grain.population * share(i)));
  const at = (field: keyof LatentFields, i: number): number => fields[field][i] ?? 0;
  const householdShare = (i: number): number => (1 + 0.05 * at("town", i)) / PEOPLE_A_HOUSEHOLD;
  const laterLifeShare = (i: number): number => 0.185 * (1 + 0.25 * Math.max(-2, Math.min(2, at("age", i))));
  return {
    people: each(() => 1),
    adults: each(() => 1 - CHILD_SHARE),
    workingAge: each((i) => 0.63 * (1 - 0.04 * at("age", i))),
    households: each(householdShare),
    homes: each((i) => householdShare(i) * 1.03),
    children: each(() => CHILD_SHARE),
    yearSix: each(() => CHILD_SHARE * 0.19),
    youth: each((i) => 0.105 * (1 + 0.08 * at("town", i))),
    over65: each(laterLifeShare),
    over65ThreeYears: each((i) => 3 * laterLifeShare(i)),
  };
}
