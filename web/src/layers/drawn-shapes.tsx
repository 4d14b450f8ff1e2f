import { Layer, Source } from "@vis.gl/react-maplibre";
import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import { useMemo } from "react";
import { usePalette } from "#map/palette.ts";

type DrawnShapeProps = {
  /** The shape as it was understood, degrees, EPSG:4326. */
  shape: MultiPolygon;
  /** Population-weighted centres of the small areas that stand for it. */
  centres: readonly (readonly [longitude: number, latitude: number])[];
  /** Its line is drawn already, by whoever draws it. */
  hasLine?: boolean;
};

/** A drawn neighbourhood over the map: its outline, and a dot for each small area that stands for it. */
export function DrawnShape({ shape, centres, hasLine = false }: DrawnShapeProps) {
  const { select, halo, ink } = usePalette();
  const outline = useMemo<Feature<MultiPolygon>>(() => ({ type: "Feature", properties: {}, geometry: shape }), [shape]);
  const dots = useMemo(() => dotsOf(centres), [centres]);
  return (
    <>
      <Source id="drawn" type="geojson" data={outline}>
        <Layer id="drawn-fill" type="fill" paint={{ "fill-color": select, "fill-opacity": 0.08 }} />
        <Layer
          id="drawn-halo"
          type="line"
          paint={{ "line-color": halo, "line-width": hasLine ? 0 : 6 }}
          layout={rounded}
        />
        <Layer
          id="drawn-line"
          type="line"
          paint={{ "line-color": select, "line-width": hasLine ? 0 : 3 }}
          layout={rounded}
        />
      </Source>
      <Source id="drawn-centres" type="geojson" data={dots}>
        <Layer
          id="drawn-centres"
          type="circle"
          paint={{ "circle-radius": 3.5, "circle-color": ink, "circle-stroke-color": halo, "circle-stroke-width": 1.5 }}
        />
      </Source>
    </>
  );
}

const rounded = { "line-join": "round", "line-cap": "round" } as const;

function dotsOf(centres: DrawnShapeProps["centres"]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: centres.map(([longitude, latitude]) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  };
}
