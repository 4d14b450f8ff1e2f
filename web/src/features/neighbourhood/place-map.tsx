import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { organisationPointsQuery } from "#data/organisations-points.ts";
import { entryOf, type NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { everyOrganisation } from "#domain/organisation-filter.ts";
import { rampPosition } from "#domain/ramp.ts";
import { type AreaLooks, emptyLooks } from "#layers/area-looks.ts";
import { PatchworkMap } from "#layers/patchwork-map.tsx";
import { RevealArea } from "#layers/reveal-area.tsx";
import { areaHref } from "./area-href.ts";
import { useAreaClasses } from "./use-area-classes.ts";
import { words } from "./words.ts";

const padding = { top: 32, right: 64, bottom: 32, left: 32 };

type PlaceMapProps = { profile: NeighbourhoodProfile; indicator: string | null; onGo: (href: string) => void };

/** A small map of the area among its neighbours, in the colours of the measure that is being read. */
export default function PlaceMap({ profile, indicator, onGo }: PlaceMapProps) {
  const { geography, code, bounds, name } = profile;
  const looks = useLooks(geography.slug, indicator);
  const { data: index } = useQuery(neighbourhoodIndexQuery(geography.slug));
  const { data: points } = useQuery(organisationPointsQuery(everyOrganisation));
  const chosen = index ? entryOf(index, code) : null;
  return (
    <PatchworkMap
      label={words.mapLabel(name)}
      sight={{ camera: null, start: bounds, padding }}
      areas={{
        geography: geography.slug,
        looks,
        hasValues: true,
        chosenId: chosen?.id ?? null,
        onPoint: () => {},
        onChoose: (other) => other !== code && onGo(areaHref(geography.slug, other)),
      }}
      organisations={
        points?.kind === "points"
          ? { points, isNeutral: false, chosen: null, onOpen: (id) => onGo(`/organisations/${id}`) }
          : null
      }
    >
      <RevealArea bounds={bounds} padding={padding} />
    </PatchworkMap>
  );
}

function useLooks(geography: string, indicator: string | null): AreaLooks | null {
  const coloured = useAreaClasses(geography, indicator);
  return useMemo(() => {
    if (!coloured) return null;
    const { measure, values, classes, states, at } = coloured;
    const looks = at.map((position, area) => {
      if (position !== null) return rampPosition(position, classes.counts.length, measure.polarity);
      return states[area] === "suppressed" ? emptyLooks.suppressed : emptyLooks.notCollected;
    });
    return { ids: values.ids, looks, key: `${geography} ${measure.slug}` };
  }, [coloured, geography]);
}
