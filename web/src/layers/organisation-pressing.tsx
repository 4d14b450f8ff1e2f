import { useMap } from "@vis.gl/react-maplibre";
import type { GeoJSONSource, Map, MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { moveTo } from "#map/camera-moves.ts";
import { organisationLayers, organisationSource } from "./organisations.ts";

/** The zoom at which a group falls apart. A square of a grid has none beforehand: closer by, the map asks anew. */
function zoomApart(map: Map, cluster: number): Promise<number> | undefined {
  return map.getSource<GeoJSONSource>(organisationSource)?.getClusterExpansionZoom(cluster);
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
      const isCell = feature.layer.id === "organisation-cells";
      if (typeof cluster !== "number" && !isCell) return open.current(String(id));
      const zoom = isCell ? null : await zoomApart(map, cluster);
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      moveTo(map, { longitude, latitude, zoom: Math.min(zoom ?? map.getZoom() + 2, 17) });
    };
    map.on("click", press);
    return () => {
      map.off("click", press);
    };
  }, [current]);
  return null;
}
