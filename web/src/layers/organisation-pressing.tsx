import { useMap } from "@vis.gl/react-maplibre";
import type { GeoJSONSource, MapMouseEvent, Map as OneMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { moveTo } from "#map/camera-moves.ts";
import { organisationLayers, organisationSource } from "./organisations.ts";

/** The zoom at which a group falls apart. A square of a grid has none beforehand: closer by, the map asks anew. */
async function zoomApart(map: OneMap, cluster: unknown): Promise<number> {
  const source = typeof cluster === "number" ? map.getSource<GeoJSONSource>(organisationSource) : undefined;
  return (await source?.getClusterExpansionZoom(cluster as number)) ?? map.getZoom() + 2;
}

/** A press on one organisation opens it; on a group, the map goes closer until it falls apart. */
export function OrganisationPressing({ onOpen }: { onOpen: (id: string) => void }) {
  const { current } = useMap();
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const press = async ({ point }: MapMouseEvent) => {
      const layers = organisationLayers.filter((id) => map.getLayer(id));
      if (!layers.length) return;
      const [feature] = map.queryRenderedFeatures(point, { layers: [...layers] });
      if (feature?.geometry.type !== "Point") return;
      const { id, cluster_id: cluster } = feature.properties;
      if (feature.layer.id === "organisation-points") return open.current(String(id));
      const zoom = await zoomApart(map, feature.layer.id === "organisation-clusters" ? cluster : null);
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      moveTo(map, { longitude, latitude, zoom: Math.min(zoom, 17) });
    };
    map.on("click", press);
    return () => {
      map.off("click", press);
    };
  }, [current]);
  return null;
}
