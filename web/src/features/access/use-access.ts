import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import { siteQuery } from "#data/site.ts";
import { usualCapacity } from "#domain/floating-catchment.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Site } from "#domain/site.ts";
import type { AccessView } from "#view/access-view.ts";
import { demandOf, peopleMeasures, servicesOf } from "./services.ts";
import { type ShownAccess, shownAccess } from "./shown-access.ts";
import { useFound } from "./use-found.ts";
import { useWalks } from "./use-walks.ts";

const usualMinutes = 15;
const none: Indicator[] = [];

/** What the page of reach knows: what was asked for, what has come, and the access of each area. */
export function useAccess(view: AccessView) {
  const client = useQueryClient();
  const asked = useAsked(view);
  const { geography, index, places, values, indicator } = asked;
  const slug = geography?.slug ?? "";
  const minutes = view.minutes ?? usualMinutes;
  const capacity = view.capacity ?? usualCapacity;
  const services = useMemo(
    () => (places.data ? servicesOf(places.data, view.theme, view.organisations) : null),
    [places.data, view.theme, view.organisations],
  );
  const areas = index.data?.geography === slug ? index.data : undefined;
  const demand = useMemo(() => areas && demandOf(areas, indicator, values.data), [areas, indicator, values.data]);
  const stamp = [slug, index.dataUpdatedAt, places.dataUpdatedAt, view.theme, view.organisations, minutes].join("|");
  const walks = useWalks(areas, services, minutes, stamp);
  const task = useMemo(
    () =>
      areas && services && demand
        ? {
            areas: { longitudes: areas.longitudes, latitudes: areas.latitudes },
            services: { longitudes: services.longitudes, latitudes: services.latitudes },
            demand: demand.people.map((people) => people ?? 0),
            minutes,
            capacity,
            walks: walks.data,
          }
        : null,
    [areas, services, demand, minutes, capacity, walks.data],
  );
  const worked = useFound(task, [stamp, indicator?.slug, values.data?.period, capacity, walks.stamp].join("|"));
  const shown = useMemo<ShownAccess | null>(
    () =>
      areas && services && demand && worked.found?.access.length === areas.ids.length
        ? shownAccess(areas, services, demand, worked.found)
        : null,
    [areas, services, demand, worked.found],
  );
  return {
    ...asked,
    index: areas,
    places: places.data,
    values: values.data,
    services,
    minutes,
    capacity,
    walks,
    shown,
    hasFailed: asked.hasFailed || worked.hasFailed,
    retry: () => void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }),
  };
}

export type AccessKnown = ReturnType<typeof useAccess>;

/** All that is asked of the server. */
function useAsked(view: AccessView) {
  const site = useQuery(siteQuery);
  const geography = geographyOf(site.data, view.geography);
  const slug = geography?.slug ?? "";
  const isAsking = { enabled: Boolean(slug) };
  const catalogue = useQuery({ ...indicatorCatalogueQuery(slug), ...isAsking });
  const index = useQuery({ ...neighbourhoodIndexQuery(slug), ...isAsking });
  const places = useQuery({ ...organisationPlacesQuery({ isNamed: true }), ...isAsking });
  const choices = peopleMeasures(catalogue.data ?? none);
  const indicator = choices.find((each) => each.slug === view.people) ?? null;
  const values = useQuery({
    ...indicatorChoroplethQuery(slug, indicator?.slug ?? "", null),
    enabled: Boolean(slug && indicator),
  });
  const hasFailed = [catalogue, index, places, values].some(({ isError }) => isError);
  return { site, geography, choices, indicator, index, places, values, hasFailed };
}

function geographyOf(site: Site | undefined, wanted: string | null) {
  const all = site?.geographies ?? [];
  const find = (slug: string | null | undefined) => all.find((geography) => geography.slug === slug);
  return find(wanted) ?? find(site?.defaultGeography) ?? all[0] ?? null;
}
