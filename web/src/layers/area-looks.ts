/** Which of the three empty patterns an area without a figure wears. */
export const emptyLooks = { notCollected: -1, suppressed: -2, unmapped: -3, nothing: -9 } as const;

/** Looks from here to one more lie on the ramp with two ends: better at the lower, worse at the upper. */
const divergingFrom = 2;
/** Looks from here on are cells of two measures at once, a row of three for each third of need. */
const bivariateFrom = 10;

/** The map's one number for a look that stands back, which is far from every look that does not. */
export function faintLook(look: number): number {
  return 100 + look;
}

/** The look of a place between better (0), as usual (0.5) and worse (1). */
export function divergingLook(position: number): number {
  return divergingFrom + Math.min(1, Math.max(0, position));
}

/** The look of a cell of two measures: thirds of need and of help, 0 for the lowest. */
export function bivariateLook(needThird: number, helpThird: number): number {
  return bivariateFrom + needThird * 3 + helpThird;
}

/** Whichever scale a look lies on, with its place there; null for an empty look. */
export function scaleOfLook(look: number): { scale: "ramp" | "diverging" | "bivariate"; place: number } | null {
  if (look < 0) return null;
  if (look >= bivariateFrom) return { scale: "bivariate", place: look - bivariateFrom };
  if (look >= divergingFrom) return { scale: "diverging", place: look - divergingFrom };
  return { scale: "ramp", place: look };
}

/**
 * How each area looks, side by side with `ids`: 0 (calm) to 1 ("look here"), a divergingLook, a bivariateLook, or one of
 * the empty looks.
 */
export type AreaLooks = {
  ids: readonly number[];
  looks: ArrayLike<number>;
  /** Areas outside a class that was picked in the legend stand back. */
  isFaint?: (position: number) => boolean;
  /** Names this colouring: two lookalikes with one name are not drawn again. */
  key: string;
};
