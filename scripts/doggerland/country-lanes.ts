import { isOnLand } from "./coast.ts";
import { mainRoads, minorRoads, riverBody } from "./country-lines.ts";
import { distance, isInside, type Point, partsOfLine } from "./plane.ts";
import { roughLine, smoothLine } from "./rough-line.ts";
import { spacingAt } from "./settlement.ts";

const LONGEST_LANE_UNITS = 130;
/** Where neighbourhoods stand closer than this, streets run on into one another and need no lane. */
const VILLAGE_SPACING = 40;

/** Lanes that tie villages to the nearest road or to one another; none crosses water. */
export function countryLanes(centres: readonly Point[]): Point[][] {
  const reached: Point[] = [...mainRoads, ...minorRoads].flatMap(({ line }) => [...line]);
  reached.push(...centres.filter((centre) => spacingAt(centre) < VILLAGE_SPACING));
  const waiting = centres.filter((centre) => spacingAt(centre) >= VILLAGE_SPACING);
  const lanes: Point[][] = [];
  for (;;) {
    const next = shortestLink(waiting, reached);
    if (!next) return lanes;
    lanes.push(next.lane);
    reached.push(next.village, ...next.lane.filter((_, i) => i % 3 === 0));
    waiting.splice(waiting.indexOf(next.village), 1);
  }
}

function shortestLink(waiting: readonly Point[], reached: readonly Point[]): { village: Point; lane: Point[] } | null {
  const links = waiting.flatMap((village) =>
    reached
      .map((end) => ({ village, end, length: distance(village, end) }))
      .filter(({ length }) => length < LONGEST_LANE_UNITS)
      .sort((a, b) => a.length - b.length)
      .slice(0, 6),
  );
  for (const { village, end } of links.sort((a, b) => a.length - b.length)) {
    const lane = winding(village, end);
    const dry = partsOfLine(lane, 2, (point) => isOnLand(point) && !isInside(point, riverBody));
    if (dry.length === 1 && dry[0]?.length === lane.length) return { village, lane };
  }
  return null;
}

function winding(from: Point, to: Point): Point[] {
  return smoothLine([...roughLine(from, to, 0.3, 2), to], 3);
}
