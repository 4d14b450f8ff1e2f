import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { basemapQuery } from "#data/basemap.ts";
import type { Connection } from "#data/connection.ts";
import { connectionQuery, neighbourhoodTilesUrl, tileHeaders } from "#data/neighbourhood-tiles.ts";
import { siteQuery } from "#data/site.ts";
import type { Site } from "#domain/site.ts";
import { type MapContent, mergedContent } from "#map/content.ts";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import { type MapSight, MapView } from "#map/map-view.tsx";
import { usePalette } from "#map/palette.ts";
import type { AreaLooks } from "./area-looks.ts";
import { AreaPointing, type AreaPointingProps } from "./area-pointing.tsx";
import { AreaStates } from "./area-states.tsx";
import { drawImage } from "./draw-image.ts";
import type { MapContext } from "./map-context.ts";
import type { ShownOrganisations } from "./organisation-places.ts";
import { OrganisationPressing } from "./organisation-pressing.tsx";
import { mapLayers } from "./registry.ts";
import { splitBasemap } from "./split-basemap.ts";
import { words } from "./words.ts";

/** The neighbourhoods on a map: which ones, how they look, and what happens on pointing and pressing. */
export type MapAreas = AreaPointingProps & {
  looks: AreaLooks | null;
  /** False on a plain map, where only unmapped areas are marked. */
  hasValues: boolean;
};

/** The organisations on a map, and what a press on one does. */
export type MapOrganisations = ShownOrganisations & { onOpen: (id: string) => void };

type PatchworkMapProps = {
  label: string;
  sight: Omit<MapSight, "bounds"> & Partial<Pick<MapSight, "bounds">>;
  areas?: MapAreas | null;
  organisations?: MapOrganisations | null;
  controls?: ReactNode;
  children?: ReactNode;
};

/** Of more areas than this, each is a pixel or two where all of them are seen. */
const mostAreasOfBorough = 5000;

/** The map of this place with all that it can show. Neighbourhoods and organisations are there when they are given. */
export function PatchworkMap({ label, sight, areas, organisations, controls, children }: PatchworkMapProps) {
  const { data: site } = useQuery(siteQuery);
  const { data: connection } = useQuery(connectionQuery);
  const content = useMapContent({ site, connection }, areas, organisations);
  if (!connection || !site) return null;
  return (
    <MapView
      label={label}
      sight={{ ...sight, bounds: sight.bounds ?? site.bounds }}
      content={content}
      means={{
        attribution: site.isFictional ? words.fictional : [site.attribution].filter(Boolean),
        drawImage,
        requestHeaders: (url) => tileHeaders(connection, url),
      }}
      controls={controls}
    >
      {areas && (
        <>
          <AreaStates geography={areas.geography} looks={areas.looks} />
          <AreaPointing
            geography={areas.geography}
            chosenId={areas.chosenId}
            onPoint={areas.onPoint}
            onChoose={areas.onChoose}
          />
        </>
      )}
      {organisations && <OrganisationPressing onOpen={organisations.onOpen} />}
      {children}
    </MapView>
  );
}

type Here = { site: Site | undefined; connection: Connection | undefined };

/** All layers of the map with what they show now; the same while nothing of it changes. */
function useMapContent(
  { site, connection }: Here,
  areas: MapAreas | null | undefined,
  organisations: MapOrganisations | null | undefined,
): MapContent {
  const palette = usePalette();
  const { data: basemap } = useQuery(basemapQuery);
  const parts = basemap ? splitBasemap(basemap) : null;
  const isDrawn = useFirstMapIsDrawn();
  const bounds = site?.bounds ?? null;
  const geography = areas?.geography;
  const hasValues = areas?.hasValues ?? false;
  const areaCount = site?.geographies.find(({ slug }) => slug === geography)?.areaCount ?? 0;
  const isCountry = areaCount > mostAreasOfBorough;
  const { points, isNeutral = false, isHidden = false, chosen = null } = organisations ?? {};
  const shownAreas = useMemo<MapContext["areas"]>(() => {
    if (!geography || !connection) return null;
    return { tilesUrl: neighbourhoodTilesUrl(connection, geography), geography, hasValues, isCountry };
  }, [connection, geography, hasValues, isCountry]);
  const shownOrganisations = useMemo(
    () => (points ? { points, isNeutral, isHidden, chosen } : null),
    [points, isNeutral, isHidden, chosen],
  );
  return useMemo(() => {
    const context: MapContext = {
      palette,
      basemap: parts?.ground ?? null,
      streets: isDrawn ? (parts?.streets ?? null) : null,
      bounds,
      areas: shownAreas,
      organisations: shownOrganisations,
    };
    return mergedContent(mapLayers.map((layer) => layer.draw(context)));
  }, [palette, parts, isDrawn, bounds, shownAreas, shownOrganisations]);
}
