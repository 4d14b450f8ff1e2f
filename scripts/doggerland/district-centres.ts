import { distance, type Point } from "./plane.ts";

/** The places that give neighbourhoods their names, and the three that are large enough to be read from afar. */
export const DISTRICTS: readonly { readonly name: string; readonly at: Point; readonly rank: 1 | 2 }[] = [
  { name: "Herring Quay", at: [770, 505], rank: 1 },
  { name: "Tidewell", at: [640, 500], rank: 2 },
  { name: "Cleaver Green", at: [600, 395], rank: 2 },
  { name: "Dogger Hill", at: [575, 275], rank: 1 },
  { name: "Silver Pit", at: [690, 270], rank: 2 },
  { name: "Amber Strand", at: [930, 320], rank: 2 },
  { name: "Saltmarsh", at: [840, 470], rank: 2 },
  { name: "Brown Ridge", at: [420, 330], rank: 2 },
  { name: "Peat Lane", at: [420, 520], rank: 2 },
  { name: "Flint Cross", at: [500, 665], rank: 2 },
  { name: "Elbow Spit", at: [1010, 720], rank: 2 },
  { name: "Oyster Ground", at: [800, 655], rank: 1 },
  { name: "Reedmace", at: [660, 760], rank: 2 },
  { name: "Antler Wood", at: [880, 800], rank: 2 },
  { name: "North Shelf", at: [660, 150], rank: 2 },
  { name: "Kelp Row", at: [860, 215], rank: 2 },
  { name: "Eel Gate", at: [735, 610], rank: 2 },
  { name: "Ness Holm", at: [1133, 476], rank: 2 },
];

/** West of this the nearest name may be Ness Holm's, but the sea lies between. */
const HOLM_WEST_EDGE = 1080;

/** The district whose centre is nearest, by number in DISTRICTS. */
export function districtAt(point: Point): number {
  let nearest = 0;
  for (const [i, district] of DISTRICTS.entries()) {
    if (distance(district.at, point) < distance((DISTRICTS[nearest] as { at: Point }).at, point)) nearest = i;
  }
  const isHolm = DISTRICTS[nearest]?.name === "Ness Holm";
  return isHolm && point[0] < HOLM_WEST_EDGE ? DISTRICTS.findIndex((d) => d.name === "Saltmarsh") : nearest;
}
