import type { Bbox } from "#domain/bbox.ts";
import { everyOrganisation, type OrganisationFilter } from "#domain/organisation-filter.ts";
import { freshnessOf } from "#domain/organisation-words.ts";
import type { DirectoryView } from "./directory-view.ts";

/** What the address leaves open: the moment of "now", and the window of the map. */
export type Surroundings = { openAt: string; bounds: Bbox | null };

/** Which organisations an address of the directory, or of an export of it, asks for. */
export function directoryFilter(view: DirectoryView, { openAt, bounds }: Surroundings): OrganisationFilter {
  return {
    searchText: view.searchText,
    themes: view.themes,
    whoFor: view.whoFor,
    costs: view.costs,
    access: view.access,
    freshness: view.freshness.flatMap((text) => freshnessOf(text) ?? []),
    openAt: view.openNow ? openAt : null,
    eveningsOrWeekends: view.eveningsOrWeekends,
    isLocal: view.isLocal,
    geography: view.geography,
    neighbourhood: view.neighbourhood,
    near: view.near,
    radiusM: view.near ? view.radiusM : null,
    bounds: view.followMap ? bounds : null,
    organisations: null,
  };
}

/** The same address with every filter taken away; what is open and where the map looks stay. */
export function withoutFilters(view: DirectoryView): DirectoryView {
  const { searchText, themes, whoFor, costs, access, freshness, neighbourhood, near, radiusM } = everyOrganisation;
  return {
    ...view,
    searchText,
    themes: [...themes],
    whoFor: [...whoFor],
    costs: [...costs],
    access: [...access],
    freshness: [...freshness],
    openNow: false,
    eveningsOrWeekends: false,
    isLocal: false,
    neighbourhood,
    near,
    radiusM,
    followMap: false,
  };
}
