/** The figures that a strip runs over, and the least step between two. */
export interface StripScale {
  minimum: number;
  maximum: number;
  step: number;
}

/** What the strip leaves free at each end, as a share of its width: half a dot. */
const end = 2.5 / 272;

/** Where along the strip a figure stands, 0 to 1. */
export function placeOf({ minimum, maximum }: StripScale, value: number): number {
  const share = maximum > minimum ? (Math.min(maximum, Math.max(minimum, value)) - minimum) / (maximum - minimum) : 0;
  return end + share * (1 - 2 * end);
}

/** The figure at a place along the strip, on a whole step. */
export function valueAt({ minimum, maximum, step }: StripScale, place: number): number {
  const share = Math.min(1, Math.max(0, (place - end) / (1 - 2 * end)));
  const value = minimum + share * (maximum - minimum);
  return Math.min(maximum, Math.max(minimum, Math.round(value / step) * step));
}

/** The figure a key moves to, or null when the key means something else. */
export function keyStep(key: string, value: number, { minimum, maximum, step }: StripScale): number | null {
  // a small step is one that can be seen: a hundredth of the way
  const small = Math.max(step, Math.round((maximum - minimum) / 100 / step) * step);
  const to: Record<string, number> = {
    ArrowRight: value + small,
    ArrowUp: value + small,
    ArrowLeft: value - small,
    ArrowDown: value - small,
    PageUp: value + small * 10,
    PageDown: value - small * 10,
    Home: minimum,
    End: maximum,
  };
  const next = to[key];
  return next === undefined ? null : Math.min(maximum, Math.max(minimum, next));
}
