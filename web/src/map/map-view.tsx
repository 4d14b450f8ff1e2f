import "maplibre-gl/dist/maplibre-gl.css";
import "./worker.ts";
import { Map as LibreMap } from "@vis.gl/react-maplibre";
import type { MapLibreMap, StyleSpecification } from "maplibre-gl";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Bbox } from "#domain/bbox.ts";
import type { Camera } from "#domain/camera.ts";
import { CameraFollow } from "./camera-follow.tsx";
import { cameraOf, type MapPadding } from "./camera-moves.ts";
import { type DrawnImage, type MapContent, mergedContent } from "./content.ts";
import { ContentFollow } from "./content-follow.tsx";
import { announceFirstMap } from "./first-map.ts";
import { MapControls } from "./map-controls.tsx";
import { mapLibrary } from "./map-library.ts";
import { MapMissing } from "./map-missing.tsx";
import { type Say, SayContext } from "./map-said.ts";
import styles from "./map-view.module.css";
import { ScaleBar } from "./scale-bar.tsx";
import { words } from "./words.ts";
import { canDrawMaps } from "./worker.ts";

/** Where a map looks. */
export type MapSight = {
  /** Where the address says; null shows the bounds. */
  camera: Camera | null;
  /** All there is to see; the map cannot stray far from it. */
  bounds: Bbox | null;
  /** What to show first when the address says nothing: all there is, unless told otherwise. */
  start?: Bbox | null | undefined;
  /** What other things cover, in CSS pixels. */
  padding?: MapPadding;
  /** Called when the map has come to rest. The map owns its camera while it moves. */
  onRest?: ((camera: Camera) => void) | undefined;
};

/** What a map draws with, the same for every map on a page. */
export type MapMeans = {
  /** In parts: the second is left out where there is little room. */
  attribution: readonly string[];
  drawImage: (name: string) => DrawnImage | undefined;
  /** Headers for requests to our own server; null for every other address. */
  requestHeaders: (url: string) => Record<string, string> | null;
};

type MapViewProps = {
  /** Names the region: "Map of Doggerland: children in low-income families". */
  label: string;
  sight: MapSight;
  content: MapContent;
  means: MapMeans;
  /** Further buttons under the zoom. */
  controls?: ReactNode;
  /** What lies on the map, or listens to it with `useMap`. */
  children?: ReactNode;
};

/** A map that fills its parent, reachable by keyboard, saying what happens in words, fetching nothing from elsewhere. */
export function MapView({ label, sight, content, means, controls, children }: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [first] = useState(() => ({ content: mergedContent([content]), view: firstView(sight) }));
  const [isReady, setReady] = useState(false);
  const [said, setSaid] = useState({ text: "", isShown: false });
  const [isLost, setLost] = useState(false);
  const [reported] = useState(() => ({ camera: sight.camera }));
  const say = useCallback<Say>((text, options) => setSaid({ text, isShown: options?.isShown ?? false }), []);
  const style = useMemo(() => styleOf(first.content), [first]);
  if (!canDrawMaps()) return <MapMissing title={words.noWebglTitle} detail={words.noWebglDetail} />;
  const setIdle = (isIdle: boolean) => frame.current?.toggleAttribute("data-map-idle", isIdle);
  return (
    <div ref={frame} className={styles.frame} data-map>
      <SayContext.Provider value={say}>
        <LibreMap
          mapLib={mapLibrary}
          initialViewState={first.view}
          mapStyle={style}
          {...fixed}
          {...limits(sight.bounds)}
          locale={{ "Map.Title": `${label}. ${words.howTo}` }}
          fadeDuration={reducedMotion() ? 0 : 120}
          transformRequest={(url) => ({ url, headers: means.requestHeaders(url) ?? {} })}
          onStyleData={({ target }) => {
            target.setMissingStyleImageResolver((name) => addImage(target, name, means));
            setReady(true);
          }}
          onLoad={({ target }) => {
            target.touchZoomRotate.disableRotation();
            target.keyboard.disableRotation();
            target.getCanvas().addEventListener("webglcontextlost", () => setLost(true));
          }}
          onIdle={() => {
            setIdle(true);
            announceFirstMap("drawn");
          }}
          onMoveStart={() => setIdle(false)}
          onMoveEnd={({ target }) => {
            reported.camera = cameraOf(target);
            sight.onRest?.(reported.camera);
          }}
          onError={({ error }) => {
            if (error.name !== "AbortError") say(words.partFailed, { isShown: true });
          }}
        >
          <ContentFollow first={first.content} content={content} isReady={isReady} onChange={() => setIdle(false)} />
          <CameraFollow camera={sight.camera} reported={reported} />
          <div className={styles.controls}>
            <MapControls onSay={(text) => say(text, { isShown: true })}>{controls}</MapControls>
          </div>
          <div className={styles.foot}>
            <ScaleBar />
            {means.attribution.length > 0 && (
              <p className={styles.attribution}>
                {means.attribution.map((part) => (
                  <span key={part}>{part}</span>
                ))}
              </p>
            )}
          </div>
          {children}
          <p className={said.isShown ? styles.said : styles.heard} role="status">
            {said.text}
          </p>
        </LibreMap>
      </SayContext.Provider>
      {isLost && <MapMissing title={words.lostTitle} detail={words.lostDetail} />}
    </div>
  );
}

const fixed = {
  attributionControl: false,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
  maxZoom: 18,
  renderWorldCopies: false,
} as const;

const reducedMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function firstView({ camera, bounds: all, start, padding }: MapSight) {
  const bounds = start ?? all;
  if (camera) return { longitude: camera.longitude, latitude: camera.latitude, zoom: camera.zoom };
  if (!bounds) return { longitude: -2, latitude: 54, zoom: 5 };
  return { bounds: [...bounds] as [number, number, number, number], fitBoundsOptions: { padding: padding ?? 24 } };
}

/** Far enough out to find one's bearings, not so far as to get lost. */
function limits(bounds: Bbox | null) {
  if (!bounds) return {};
  const [west, south, east, north] = bounds;
  const [width, height] = [east - west, north - south];
  const wide = [west - width * 1.5, south - height * 1.5, east + width * 1.5, north + height * 1.5];
  return { maxBounds: wide as [number, number, number, number] };
}

function styleOf(content: MapContent): StyleSpecification {
  const duration = reducedMotion() ? 0 : 140;
  return { version: 8, ...content, transition: { duration, delay: 0 } };
}

function addImage(map: MapLibreMap, name: string, means: MapMeans): void {
  const image = means.drawImage(name);
  if (image && !map.hasImage(name)) map.addImage(name, image.data, { pixelRatio: image.pixelRatio });
}
