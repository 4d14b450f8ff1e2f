import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { OrganisationsFound } from "#domain/organisation.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { client } from "./client.ts";
import { organisationArguments } from "./organisations-arguments.ts";

export type OrganisationSort = "relevance" | "name" | "nearest" | "checked";

/** Organisations a page. */
export const PAGE_SIZE = 25;

type Page = { sort: OrganisationSort; size: number; after: string | null };

async function search(filter: OrganisationFilter, page: Page, signal: AbortSignal): Promise<OrganisationsFound> {
  const supabase = await client();
  const { data } = await supabase
    .rpc("search_organisations", {
      ...organisationArguments(filter),
      sort: page.sort,
      page_size: page.size,
      ...(page.after ? { page_after: page.after } : {}),
    })
    .abortSignal(signal)
    .throwOnError();
  return data;
}

/** The organisations that fit, a page at a time, with the count of all and of each further choice. Each page begins
 *  where the one before ended, so an entry added meanwhile neither doubles nor hides another. */
export function organisationsSearchQuery(filter: OrganisationFilter, sort: OrganisationSort) {
  return infiniteQueryOptions({
    queryKey: ["organisations-search", filter, sort],
    queryFn: ({ pageParam, signal }) => search(filter, { sort, size: PAGE_SIZE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
      return shown < last.total ? last.nextPage : null;
    },
    placeholderData: keepPreviousData,
  });
}

/** Only how many fit, and the nearest one: for offers when nothing was found, and for the size of an export. */
export function organisationsCountQuery(filter: OrganisationFilter) {
  return queryOptions({
    queryKey: ["organisations-count", filter],
    queryFn: ({ signal }) => search(filter, { sort: "relevance", size: 1, after: null }, signal),
  });
}
