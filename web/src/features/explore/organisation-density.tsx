import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import type { OrganisationPoints } from "#domain/organisation.ts";
import { placesWhere } from "#domain/organisation-places.ts";
import Density from "#layers/density.tsx";

type OrganisationDensityProps = { points: OrganisationPoints; themes: readonly string[] };

/** How thickly the organisations on the map lie; where they came as squares of a grid, every one of them is asked for. */
export default function OrganisationDensity({ points, themes }: OrganisationDensityProps) {
  const isMany = points.kind === "cells";
  const { data } = useQuery({ ...organisationPlacesQuery({ isNamed: false }), enabled: isMany });
  const wanted = themes.join(",");
  const places = useMemo(() => {
    if (!data || !wanted) return data;
    const isWanted = new Set(wanted.split(","));
    return placesWhere(data, (at) => data.allThemes[at]?.some((theme) => isWanted.has(theme)) === true);
  }, [data, wanted]);
  const drawn = isMany ? places : points;
  return drawn ? <Density points={drawn} /> : null;
}
