/** West, south, east, north in degrees, EPSG:4326: the order GeoJSON, Turf and MapLibre share. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
