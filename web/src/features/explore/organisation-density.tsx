import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { organisationPlacesQuery } from "#data/organisation-places.ts";
import type { OrganisationPoints } from "#domain/organisation.ts";
import { placesWhere } from "#domain/organisation-places.ts";
import Density from "#layers/density.tsx";
import { useSay } from "#map/map-said.ts";
import { words } from "./words.ts";

type OrganisationDensityProps = { points: OrganisationPoints; themes: readonly string[] };

/** How thickly the organisations on the map lie; where they came as squares of a grid, every one of them is asked for. */
export default function OrganisationDensity({ points, themes }: OrganisationDensityProps) {
  const isMany = points.kind === "cells";
  const { data, isError } = useQuery({ ...organisationPlacesQuery({ isNamed: false }), enabled: isMany });
  const say = useSay();
  useEffect(() => {
    if (isMany && isError) say(words.densityFailed, { isShown: true });
  }, [isMany, isError, say]);
  const wanted = themes.join(",");
  const places = useMemo(() => {
    if (!data || !wanted) return data;
    const isWanted = new Set(wanted.split(","));
    return placesWhere(data, (at) => data.allThemes[at]?.some((theme) => isWanted.has(theme)) === true);
  }, [data, wanted]);
  const drawn = isMany ? places : points;
  return drawn ? <Density points={drawn} /> : null;
}
