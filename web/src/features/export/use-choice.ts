import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { publishedDrawingsQuery } from "#data/drawn-published.ts";
import { drawnExport, neighbourhoodsExport, organisationsExport } from "#data/export-request.ts";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { organisationsCountQuery } from "#data/organisations-search.ts";
import { siteQuery } from "#data/site.ts";
import { estimatedBytes, exportFileName } from "#domain/export-file.ts";
import { everyOrganisation, givenParts } from "#domain/organisation-filter.ts";
import type { Site } from "#domain/site.ts";
import { directoryFilter } from "#view/directory-filter.ts";
import type { DirectoryView } from "#view/directory-view.ts";
import type { ExportView } from "#view/export-view.ts";

/** In the address, an indicator's name that means none. */
export const NO_INDICATOR = "none";

const FIVE_MINUTES_MS = 300_000;

/** Organisations: those the directory's filters leave, or all. */
function useOrganisations(view: ExportView, directory: DirectoryView) {
  const openAt = new Date(Math.floor(Date.now() / FIVE_MINUTES_MS) * FIVE_MINUTES_MS).toISOString();
  const filter = useMemo(() => directoryFilter(directory, { openAt, bounds: null }), [directory, openAt]);
  const isNarrowed = givenParts(filter).length > 0;
  const chosen = useQuery(organisationsCountQuery(filter));
  const everything = useQuery(organisationsCountQuery(everyOrganisation));
  const isEverything = view.scope === "everything" || !isNarrowed;
  const counted = isEverything ? everything : chosen;
  return {
    isNarrowed,
    totals: { chosen: chosen.data?.total, everything: everything.data?.total },
    count: counted.data?.total,
    isCountFailed: counted.isError,
    request: organisationsExport(isEverything ? everyOrganisation : filter),
  };
}

/** Neighbourhoods of a geography, with the figures of a measure. */
function useNeighbourhoods(view: ExportView, directory: DirectoryView, site: Site | undefined) {
  const geographies = site?.geographies ?? [];
  const geography = directory.geography ?? site?.defaultGeography ?? null;
  const isAsked = geography !== null && view.what !== "organisations";
  const isDrawn = view.what === "drawn";
  const { data: catalogue = [] } = useQuery({ ...indicatorCatalogueQuery(geography ?? ""), enabled: isAsked });
  const indicator = view.indicator ?? site?.defaultIndicator ?? NO_INDICATOR;
  const named = indicator === NO_INDICATOR ? null : indicator;
  const drawn = useQuery({ ...publishedDrawingsQuery(geography), enabled: isAsked && isDrawn });
  const areas = geographies.find((candidate) => candidate.slug === geography)?.areaCount;
  const asked = [geography ?? "", named, view.period] as const;
  return {
    geographies,
    geography,
    catalogue,
    indicator,
    count: isDrawn ? drawn.data?.length : areas,
    isCountFailed: isDrawn && drawn.isError,
    request: isDrawn ? drawnExport(...asked) : neighbourhoodsExport(...asked),
  };
}

/** The address holds what to export; this works out which request, how many, how large and under which name. */
export function useChoice(view: ExportView, directory: DirectoryView) {
  const { data: site } = useQuery(siteQuery);
  const organisations = useOrganisations(view, directory);
  const neighbourhoods = useNeighbourhoods(view, directory, site);
  const isOrganisations = view.what === "organisations";
  const { count, isCountFailed, request } = isOrganisations ? organisations : neighbourhoods;
  const measure = isOrganisations || neighbourhoods.indicator === NO_INDICATOR ? "" : neighbourhoods.indicator;
  return {
    organisations,
    neighbourhoods,
    count,
    isCountFailed,
    request,
    licence: site?.licence,
    bytes: count === undefined ? undefined : estimatedBytes(view.what, view.format, count),
    name: exportFileName([site?.name ?? "patchwork", view.what, measure], new Date(), view.format),
  };
}

export type Choice = ReturnType<typeof useChoice>;
