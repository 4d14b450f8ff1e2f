/** Where a map looks: degrees in EPSG:4326 and a MapLibre zoom. */
export type Camera = { longitude: number; latitude: number; zoom: number };

/** `longitude,latitude,zoom`, to about a metre: two cameras with the same text show the same thing. */
export function cameraText({ longitude, latitude, zoom }: Camera): string {
  return [longitude.toFixed(5), latitude.toFixed(5), zoom.toFixed(2)].map(Number).join(",");
}
