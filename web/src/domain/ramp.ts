import type { Polarity } from "./indicator.ts";

/**
 * Places on the ramp for more classes than it has stops. The ramp's pale end holds less difference than its middle: evenly
 * spaced, neighbours would look alike to somebody who cannot tell red from green. These keep a deuteranope's neighbouring
 * classes at least 10 apart (CIE 1976 ΔE*ab) in the light theme and in the dark.
 */
const unevenPlaces: Record<number, readonly number[]> = {
  6: [0, 0.3, 0.48, 0.64, 0.79, 1],
  7: [0, 0.26, 0.42, 0.56, 0.69, 0.83, 1],
  8: [0, 0.23, 0.37, 0.505, 0.61, 0.715, 0.845, 1],
  9: [0, 0.205, 0.345, 0.46, 0.565, 0.65, 0.745, 0.865, 1],
};

/**
 * Where a class stands on the ramp: 0 is calm, next to the ground, and 1 is furthest from it, which always means
 * "look here". High values stand there unless high is better.
 */
export function rampPosition(classPosition: number, classCount: number, polarity: Polarity): number {
  if (classCount < 2) return 0.5;
  const step = polarity === 1 ? classCount - 1 - classPosition : classPosition;
  return unevenPlaces[classCount]?.[step] ?? step / (classCount - 1);
}

/** The class that means "look here", or null when there is but one class. */
export function lookHereClass(classCount: number, polarity: Polarity): number | null {
  if (classCount < 2) return null;
  return polarity === 1 ? 0 : classCount - 1;
}

/** A colour part of the way along a ramp of `#rrggbb` stops; the stops themselves come back unchanged. */
export function rampColour(stops: readonly string[], position: number): string {
  const place = Math.min(1, Math.max(0, position)) * (stops.length - 1);
  const below = Math.floor(place);
  const [from, to] = [stops[below], stops[Math.min(below + 1, stops.length - 1)]];
  if (from === undefined || to === undefined) return "";
  return place === below ? from : mixed(from, to, place - below);
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
