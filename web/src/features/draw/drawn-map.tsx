import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPointsQuery } from "#data/organisations-points.ts";
import type { DrawnNeighbourhood } from "#domain/drawn-neighbourhood.ts";
import { everyOrganisation } from "#domain/organisation-filter.ts";
import { DrawnShape } from "#layers/drawn-shapes.tsx";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { centresOf } from "./centres-of.ts";
import { words } from "./words.ts";

const padding = { top: 32, right: 64, bottom: 32, left: 32 };

/** A small map of the shape, with the organisations around it. */
export default function DrawnMap({ drawn, onGo }: { drawn: DrawnNeighbourhood; onGo: (href: string) => void }) {
  const { data: index } = useQuery(neighbourhoodIndexQuery(drawn.geography.slug));
  const { data: points } = useQuery(organisationPointsQuery(everyOrganisation));
  const centres = useMemo(() => centresOf(drawn, index), [drawn, index]);
  return (
    <PatchworkMap
      label={words.page.mapLabel(drawn.name)}
      sight={{ camera: null, start: drawn.bounds, padding }}
      organisations={
        points?.kind === "points"
          ? { points, isNeutral: false, chosen: null, onOpen: (id) => onGo(`/organisations/${id}`) }
          : null
      }
    >
      <DrawnShape shape={drawn.shape} centres={centres} />
    </PatchworkMap>
  );
}
