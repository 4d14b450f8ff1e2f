import type { NeighbourhoodSite } from "./areas.ts";
import { DISTRICTS } from "./district-centres.ts";
import type { Doorstep } from "./doorsteps.ts";
import { distance, type Point } from "./plane.ts";

export interface Postcode {
  readonly postcode: string;
  readonly at: Point;
  readonly locality: string;
}

/** No postcode area begins with Q, so none of these can be a real one. */
const AREA = "QD";
/** Letters that the second half of a postcode uses. */
const LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
const A_NEIGHBOURHOOD = 10;

/** Ten postcodes a neighbourhood, spread over its streets: the district gives the first half, its number the sector. */
export function postcodes(sites: readonly NeighbourhoodSite[], doors: readonly Doorstep[][]): Postcode[] {
  const used = new Map<string, number>();
  return sites.flatMap((site, i) => {
    const sector = `${AREA}${((site.district + 3) % DISTRICTS.length) + 1} ${Number(/\d+$/.exec(site.name)?.[0] ?? 1) % 10}`;
    return spread(
      (doors[i] ?? []).map(({ at }) => at),
      site.at,
    ).map((at) => {
      const unit = used.get(sector) ?? 0;
      used.set(sector, unit + 1);
      const letters = `${LETTERS[Math.floor(unit / LETTERS.length)]}${LETTERS[unit % LETTERS.length]}`;
      return { postcode: `${sector}${letters}`, at, locality: DISTRICTS[site.district]?.name ?? "" };
    });
  });
}

/** Points far from one another: each next one is the farthest from those chosen so far, starting near the middle. */
function spread(candidates: readonly Point[], middle: Point): Point[] {
  const chosen: Point[] = [];
  const farness = candidates.map((point) => 1e6 - distance(point, middle));
  while (chosen.length < Math.min(A_NEIGHBOURHOOD, candidates.length)) {
    const best = farness.indexOf(Math.max(...farness));
    const point = candidates[best] as Point;
    chosen.push(point);
    for (const [i, candidate] of candidates.entries()) {
      farness[i] = Math.min(farness[i] ?? 0, distance(candidate, point));
    }
  }
  return chosen.length > 0 ? chosen : [middle];
}

export function nearestPostcode(at: Point, all: readonly Postcode[]): Postcode {
  return all.reduce((best, next) => (distance(next.at, at) < distance(best.at, at) ? next : best));
}
