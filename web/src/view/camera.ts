import { type Camera, cameraText } from "#domain/camera.ts";
import type { Parameter } from "./parameter.ts";

/** A place a person asked to be near, in degrees, with the words they know it by. */
export type NearPlace = { longitude: number; latitude: number; label: string };

const inDegrees = (longitude: number, latitude: number) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** `c=longitude,latitude,zoom`, to about a metre. */
export const camera: Parameter<Camera | null> = {
  key: "c",
  read: (text) => {
    const [longitude, latitude, zoom, ...rest] = (text ?? "").split(",").map(numberOf);
    if (longitude === undefined || latitude === undefined || zoom === undefined || rest.length) return null;
    return inDegrees(longitude, latitude) && zoom >= 0 && zoom <= 24 ? { longitude, latitude, zoom } : null;
  },
  write: (value) => (value ? cameraText(value) : undefined),
};

/** `near=longitude,latitude,label`. */
export const near: Parameter<NearPlace | null> = {
  key: "near",
  read: (text) => {
    const [longitudeText, latitudeText, ...label] = (text ?? "").split(",");
    const longitude = numberOf(longitudeText ?? "");
    const latitude = numberOf(latitudeText ?? "");
    if (longitude === undefined || latitude === undefined || !inDegrees(longitude, latitude)) return null;
    return { longitude, latitude, label: label.join(",").slice(0, 80) };
  },
  write: (value) =>
    value ? `${Number(value.longitude.toFixed(5))},${Number(value.latitude.toFixed(5))},${value.label}` : undefined,
};

function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : undefined;
}
