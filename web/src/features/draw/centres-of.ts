import type { DrawnArea } from "#domain/drawn-neighbourhood.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";

/** Where the people of each member live, on average: degrees. Empty until both are known. */
export function centresOf(area: DrawnArea | null, index: NeighbourhoodIndex | undefined): [number, number][] {
  if (!area || !index) return [];
  const members = new Set(area.members.map(({ code }) => code));
  return index.codes.flatMap((code, position): [number, number][] => {
    const [longitude, latitude] = [index.longitudes[position], index.latitudes[position]];
    return members.has(code) && longitude !== undefined && latitude !== undefined ? [[longitude, latitude]] : [];
  });
}
