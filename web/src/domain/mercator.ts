/** MapLibre's tiles are 512 CSS pixels wide: so is the world at zoom 0. */
export const worldPx = 512;

/** Where a place (degrees, EPSG:4326) lies in the square of Web Mercator: x and y from 0 to 1, y downwards. */
export function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}
