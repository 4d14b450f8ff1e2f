import type { Polarity } from "./indicator.ts";

/**
 * Where a class stands on the ramp: 0 is calm, next to the ground, and 1 is furthest from it, which always means
 * "look here". High values stand there unless high is better.
 */
export function rampPosition(classPosition: number, classCount: number, polarity: Polarity): number {
  if (classCount < 2) return 0.5;
  const share = classPosition / (classCount - 1);
  return polarity === 1 ? 1 - share : share;
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
