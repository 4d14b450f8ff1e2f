import proj4 from "proj4";

/** The British National Grid, EPSG:27700, by the seven-parameter shift: right to about five metres. */
const NATIONAL_GRID =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

const toWgs84 = proj4(NATIONAL_GRID, "EPSG:4326");

/** From metres of the National Grid to degrees, EPSG:4326. */
export function degreesFromGrid(easting: number, northing: number): [longitude: number, latitude: number] {
  const [longitude = Number.NaN, latitude = Number.NaN] = toWgs84.forward([easting, northing]);
  return [longitude, latitude];
}

/** Metres within the National Grid that cannot be degrees. */
export function looksLikeGrid(x: number, y: number): boolean {
  return (Math.abs(x) > 180 || Math.abs(y) > 90) && x >= 0 && x <= 800_000 && y >= 0 && y <= 1_300_000;
}

/** Degrees in or about the British Isles, the sea that the National Grid covers included. */
export function isNearBritain(longitude: number, latitude: number): boolean {
  return longitude >= -11 && longitude <= 4 && latitude >= 49 && latitude <= 61.5;
}
