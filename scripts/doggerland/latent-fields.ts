import { seededRandom } from "#domain/seeded-random.ts";
import type { NeighbourhoodSite } from "./areas.ts";
import { mainland } from "./coast.ts";
import { parks, river } from "./country-lines.ts";
import { bellDraw } from "./draws.ts";
import { distanceToLine, isInside } from "./plane.ts";
import { landscape } from "./population.ts";
import { spacingAt } from "./settlement.ts";

/** What lies behind the figures. Each is standardised over the neighbourhoods: mean 0, standard deviation 1. */
export interface LatentFields {
  /** Too little money. */
  readonly need: readonly number[];
  /** Streets close together. */
  readonly town: readonly number[];
  /** More people in later life. */
  readonly age: readonly number[];
  /** Groups, and people who know one another. */
  readonly ties: readonly number[];
  /** Parks close by. */
  readonly green: readonly number[];
  /** Sea or river close by. */
  readonly shore: readonly number[];
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / deviation);
}

export function latentFields(sites: readonly NeighbourhoodSite[]): LatentFields {
  const random = seededRandom(4_041);
  const parkDistance = (site: NeighbourhoodSite): number =>
    Math.min(
      ...parks.map(({ ring }) =>
        isInside(site.at, ring) ? 0 : distanceToLine(site.at, [...ring, ring[0] ?? site.at]),
      ),
    );
  const waterDistance = (site: NeighbourhoodSite): number =>
    Math.min(distanceToLine(site.at, mainland), distanceToLine(site.at, river) + 4);
  const retired = ({ at }: NeighbourhoodSite): number =>
    landscape(
      [
        [1.4, 880, 190, 80],
        [1.6, 1010, 720, 80],
        [0.9, 950, 300, 60],
        [-1.2, 740, 500, 100],
        [-0.8, 590, 300, 60],
      ],
      at,
    );
  const companionable = ({ at, grain }: NeighbourhoodSite): number =>
    grain.provision / 2 +
    landscape(
      [
        [1.6, 765, 505, 55],
        [0.9, 600, 395, 60],
        [-1.2, 800, 660, 60],
      ],
      at,
    );
  return {
    need: standardised(sites.map(({ grain }) => grain.lowIncome)),
    town: standardised(sites.map(({ at }) => -spacingAt(at))),
    age: standardised(sites.map((site) => retired(site) + 0.45 * bellDraw(random))),
    ties: standardised(sites.map((site) => companionable(site) + 0.5 * bellDraw(random))),
    green: standardised(sites.map((site) => -Math.sqrt(Math.min(200, parkDistance(site))) + 1.5 * bellDraw(random))),
    shore: standardised(sites.map((site) => Math.exp(-waterDistance(site) / 20))),
  };
}
