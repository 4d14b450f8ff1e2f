import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPointsQuery } from "#data/organisations-points.ts";
import { type OrganisationSort, organisationsSearchQuery } from "#data/organisations-search.ts";
import type { Bbox } from "#domain/bbox.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { directoryFilter } from "#view/directory-filter.ts";
import type { DirectoryView } from "#view/directory-view.ts";

const FIVE_MINUTES_MS = 300_000;

/** A moment that stays the same for five minutes, so that "open now" does not ask anew at each stroke. */
function roundedNow(): string {
  return new Date(Math.floor(Date.now() / FIVE_MINUTES_MS) * FIVE_MINUTES_MS).toISOString();
}

/** "food near Herring Quay": the words name a place, so the nearest come first without asking. */
const NAMES_A_PLACE = /\b(near|in|around|close to|by)\s+\S/i;

/** The order chosen; without a choice the nearest first where a place was asked for, else the best match. */
export function sortOf(view: DirectoryView): OrganisationSort {
  if (view.sort !== "relevance") return view.sort;
  return view.near || NAMES_A_PLACE.test(view.searchText) ? "nearest" : "relevance";
}

/** One result in three shapes: the list, the points on the map, the counts. They always answer the same filter. */
export function useDirectory(view: DirectoryView, bounds: Bbox | null) {
  const openAt = roundedNow();
  const filter = useMemo(() => directoryFilter(view, { openAt, bounds }), [view, openAt, bounds]);
  const search = useInfiniteQuery(organisationsSearchQuery(filter, sortOf(view)));
  const points = useMapPoints(filter, bounds);
  const pages = search.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  return { filter, search, points, first: pages?.[0], items };
}

/** What the map draws: every match, or, where they are too many, those in its window, so that they come apart on the way in. */
function useMapPoints(filter: OrganisationFilter, bounds: Bbox | null) {
  const all = useQuery(organisationPointsQuery(filter));
  const isMany = all.data?.kind === "cells";
  const inWindow = useQuery({
    ...organisationPointsQuery({ ...filter, bounds: filter.bounds ?? bounds }),
    enabled: isMany && bounds !== null && filter.bounds === null,
  });
  if (!all.data || !isMany || !inWindow.data) return all.data;
  return { ...inWindow.data, total: all.data.total, withoutPlace: all.data.withoutPlace };
}

export type Directory = ReturnType<typeof useDirectory>;

/** The name of the neighbourhood in the address, once the index is there. */
export function useNeighbourhoodName(geography: string | null, code: string | null): string | null {
  const { data } = useQuery({ ...neighbourhoodIndexQuery(geography ?? ""), enabled: Boolean(geography && code) });
  if (!data || !code) return null;
  return data.names[data.codes.indexOf(code)] ?? null;
}
