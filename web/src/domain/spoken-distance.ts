import { walkMinutes } from "./walking.ts";

/** "3 min walk"; past three quarters of an hour, "5.2 km away". */
export function spokenDistance(straightM: number): string {
  const minutes = walkMinutes(straightM);
  return minutes <= 45 ? `${minutes} min walk` : `${(straightM / 1000).toFixed(1)} km away`;
}
