import type { OrganisationFilter } from "#domain/organisation-filter.ts";

const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** A filter as the parameters that search_organisations, organisation_points and organisations_geojson share. */
export function organisationArguments(filter: OrganisationFilter) {
  const [west, south, east, north] = filter.bounds ?? [];
  const given = {
    search_text: filter.searchText.trim() || undefined,
    themes: some(filter.themes),
    who_for: some(filter.whoFor),
    costs: some(filter.costs),
    access: some(filter.access),
    freshness: some(filter.freshness),
    open_at: filter.openAt ?? undefined,
    evenings_or_weekends: filter.eveningsOrWeekends || undefined,
    is_local: filter.isLocal || undefined,
    geography: filter.neighbourhood ? (filter.geography ?? undefined) : undefined,
    neighbourhood: filter.neighbourhood ?? undefined,
    near_longitude: filter.near?.longitude,
    near_latitude: filter.near?.latitude,
    radius_m: filter.radiusM ?? undefined,
    west,
    south,
    east,
    north,
    organisations: filter.organisations ? [...filter.organisations] : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
