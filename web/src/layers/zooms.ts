import type { ExpressionSpecification } from "maplibre-gl";

/** The zooms at which a whole borough, a district and a street fill a window. */
export const zooms = { borough: 11.3, district: 12.8, street: 14.5 } as const;

/** A size that grows from borough to street. */
export function growing(borough: number, district: number, street: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], zooms.borough, borough, zooms.district, district, zooms.street, street];
}

/** Unseen below `from`, full half a zoom later. */
export function fadingIn(from: number, full = 1): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], from, 0, from + 0.5, full];
}
