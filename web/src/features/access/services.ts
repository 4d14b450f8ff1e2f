import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import { valueStates } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { type OrganisationPlaces, placesOfTheme, placesWhere } from "#domain/organisation-places.ts";

/** Services by their organisation, side by side. */
export type Services = Pick<OrganisationPlaces, "ids" | "names" | "themes" | "longitudes" | "latitudes">;

/** The services looked at: those chosen one by one, else all of the theme. */
export function servicesOf(
  places: OrganisationPlaces,
  theme: string | null,
  chosen: readonly string[],
): OrganisationPlaces {
  const wanted = new Set(chosen);
  if (wanted.size) return placesWhere(places, (at) => wanted.has(places.ids[at] ?? ""));
  return placesOfTheme(places, theme);
}

/** The people counted, and why an area has no figure for them. */
export type Demand = { people: (number | null)[]; lacks: ("suppressed" | "notCollected" | null)[] };

/** Measures that say how many people of a kind there are: a count of people, or a share of all of them. */
export function peopleMeasures(catalogue: readonly Indicator[]): Indicator[] {
  return catalogue.filter((indicator) => isCount(indicator) || isShareOfAll(indicator));
}

/** All residents, or those a measure counts. */
export function demandOf(
  index: NeighbourhoodIndex,
  indicator: Indicator | null,
  values: IndicatorValues | undefined,
): Demand | null {
  if (!indicator) return known(index.populations, []);
  if (values?.indicator !== indicator.slug || values.geography !== index.geography) return null;
  const people = values.values.map((value, area) => {
    const population = index.populations[area] ?? null;
    if (value === null) return null;
    return isCount(indicator) ? value : population === null ? null : (value / 100) * population;
  });
  return known(people, valueStates(values));
}

function known(people: (number | null)[], states: readonly string[]): Demand {
  const lack = (area: number) => (states[area] === "suppressed" ? "suppressed" : "notCollected");
  return { people, lacks: people.map((count, area) => (count === null ? lack(area) : null)) };
}

function isCount({ unit }: Indicator): boolean {
  return /^(people|persons|residents|children)$/i.test(unit);
}

function isShareOfAll({ unit, unitPhrase }: Indicator): boolean {
  return unit === "%" && /^of (all )?(people|residents|the population)$/i.test(unitPhrase);
}
