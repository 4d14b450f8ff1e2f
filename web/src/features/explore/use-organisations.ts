import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { organisationPointsQuery } from "#data/organisations-points.ts";
import type { OrganisationPoints } from "#domain/organisation.ts";
import { everyOrganisation } from "#domain/organisation-filter.ts";

/** Organisations for the map: all of them once, then themes are picked here; only the very many are asked for by theme. */
export function useOrganisations(themes: readonly string[]) {
  const everything = useQuery(organisationPointsQuery(everyOrganisation));
  const isMany = everything.data?.kind === "cells";
  const some = useQuery({
    ...organisationPointsQuery({ ...everyOrganisation, themes }),
    enabled: isMany && themes.length > 0,
  });
  const counts = useMemo(() => countsOf(everything.data), [everything.data]);
  const key = themes.join(",");
  const points = useMemo(() => {
    if (!everything.data || !key) return everything.data;
    return isMany ? (some.data ?? everything.data) : onlyThemes(everything.data, new Set(key.split(",")));
  }, [everything.data, some.data, isMany, key]);
  return { total: everything.data?.total, counts, points };
}

function countsOf(places: OrganisationPoints | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const theme of places?.themes ?? []) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

function onlyThemes(places: OrganisationPoints, themes: ReadonlySet<string>): OrganisationPoints {
  const positions = places.themes.flatMap((theme, position) => (themes.has(theme) ? [position] : []));
  const pick = <T>(values: readonly T[]): T[] => positions.map((position) => values[position] as T);
  return {
    ...places,
    ids: pick(places.ids),
    longitudes: pick(places.longitudes),
    latitudes: pick(places.latitudes),
    themes: pick(places.themes),
    freshness: pick(places.freshness),
    names: pick(places.names),
  };
}
