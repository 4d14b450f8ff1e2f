import type { OrganisationPoints } from "./organisation.ts";

/** Every organisation that shows a place, one by one however many there are: what is counted is never a square of a grid. */
export type OrganisationPlaces = OrganisationPoints & {
  kind: "points";
  /** Side by side with the places: all themes of the organisation, its main one first. */
  allThemes: readonly (readonly string[])[];
};

/** The places of a theme, also where it is not the main one; null is every place. What was not asked for stays empty. */
export function placesOfTheme(places: OrganisationPlaces, theme: string | null): OrganisationPlaces {
  if (theme === null) return places;
  return placesWhere(places, (at) => places.allThemes[at]?.includes(theme) === true);
}

/** Some of the places, by their position. */
export function placesWhere(places: OrganisationPlaces, isKept: (at: number) => boolean): OrganisationPlaces {
  const kept = [...places.longitudes.keys()].filter(isKept);
  const of = <T>(values: readonly T[]) => (values.length ? kept.map((at) => values[at] as T) : []);
  return {
    ...places,
    total: kept.length,
    ids: of(places.ids),
    longitudes: of(places.longitudes),
    latitudes: of(places.latitudes),
    themes: of(places.themes),
    allThemes: of(places.allThemes),
    freshness: of(places.freshness),
    names: of(places.names),
  };
}
