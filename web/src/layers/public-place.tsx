import { Layer, Marker, Source } from "@vis.gl/react-maplibre";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { usePalette } from "#map/palette.ts";
import styles from "./place-choosing.module.css";

type PublicPlaceProps = {
  /** The point that the public gets, degrees, EPSG:4326; null when it gets none. */
  point: { longitude: number; latitude: number } | null;
  /** The point stands for somewhere around it, not for itself. */
  isVague: boolean;
  /** The area that is meant, when it is an area. */
  area: Feature<Polygon | MultiPolygon> | null;
};

/** What the public gets of a place, over the map: a point, somewhere around a point, or an area. */
export function PublicPlace({ point, isVague, area }: PublicPlaceProps) {
  const { select } = usePalette();
  return (
    <>
      {area && (
        <Source id="public-area" type="geojson" data={area}>
          <Layer id="public-area-fill" type="fill" paint={{ "fill-color": select, "fill-opacity": 0.18 }} />
          <Layer
            id="public-area-line"
            type="line"
            paint={{ "line-color": select, "line-width": 2, "line-dasharray": [3, 2] }}
          />
        </Source>
      )}
      {point && (
        <Marker longitude={point.longitude} latitude={point.latitude}>
          <div className={styles.mark} data-wide={isVague}>
            <i />
          </div>
        </Marker>
      )}
    </>
  );
}

/** Where it really is, for those who may know: a pin. */
export function TruePlace({ longitude, latitude }: { longitude: number; latitude: number }) {
  return (
    <Marker longitude={longitude} latitude={latitude} anchor="bottom">
      <svg className={styles.truePin} width="32" height="41" viewBox="0 0 44 56" aria-hidden="true">
        <path d="M22 54C8 38 2 30 2 21a20 20 0 0 1 40 0c0 9-6 17-20 33Z" />
        <circle cx="22" cy="21" r="7" />
      </svg>
    </Marker>
  );
}
