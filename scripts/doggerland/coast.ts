import { isInside, type Point } from "./plane.ts";
import { roughRing } from "./rough-line.ts";

/** The coast from the north-east down, round the estuary of the Tide, then round the rest of the isle, clockwise as seen. */
const COAST_CONTROLS: readonly Point[] = [
  [600, -150],
  [622, 20],
  [668, 70],
  [742, 96],
  [770, 140],
  [850, 150],
  [930, 205],
  [1000, 290],
  [1022, 370],
  [985, 425],
  [930, 452],
  [955, 486],
  [940, 512],
  [860, 522],
  [770, 540],
  [700, 556],
  [640, 566],
  [597, 583],
  [645, 589],
  [715, 580],
  [790, 572],
  [880, 560],
  [955, 575],
  [1012, 640],
  [1050, 715],
  [1062, 790],
  [1035, 850],
  [1010, 930],
  [1050, 1080],
  [1010, 1240],
  [900, 1330],
  [760, 1310],
  [640, 1390],
  [450, 1360],
  [300, 1420],
  [110, 1370],
  [-40, 1400],
  [-200, 1290],
  [-240, 1120],
  [-370, 990],
  [-350, 800],
  [-450, 640],
  [-410, 450],
  [-500, 280],
  [-440, 80],
  [-330, -70],
  [-150, -130],
  [-20, -260],
  [170, -250],
  [330, -350],
  [480, -300],
];

const ISLAND_CONTROLS: readonly Point[] = [
  [1105, 455],
  [1140, 440],
  [1168, 462],
  [1160, 498],
  [1120, 510],
  [1098, 484],
];

const SPIT_CONTROLS: readonly Point[] = [
  [1050, 770],
  [1095, 720],
  [1112, 660],
  [1104, 640],
  [1080, 705],
  [1045, 745],
];

/** The isle of Dogger, which the borough shares with its neighbours. */
export const mainland = roughRing(COAST_CONTROLS, 0.3, 4);
/** Ness Holm. */
export const island = roughRing(ISLAND_CONTROLS, 0.34, 3);
/** Elbow Spit, which overlaps the mainland at its root. */
export const spit = roughRing(SPIT_CONTROLS, 0.14, 3);

/** Land on which people settle: everything but the spit. */
export function isOnLand(point: Point): boolean {
  return isOnMainland(point) || isInside(point, island);
}

const BAND_UNITS = 16;

/** Pieces of the coast by the bands of y that they run through: asking a few of them is enough, and is asked often. */
const coastByBand = (() => {
  const bands = new Map<number, [Point, Point][]>();
  for (const [i, from] of mainland.entries()) {
    const to = mainland[(i + 1) % mainland.length] as Point;
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    for (let band = Math.floor(top / BAND_UNITS); band <= Math.floor(bottom / BAND_UNITS); band++) {
      bands.set(band, [...(bands.get(band) ?? []), [from, to]]);
    }
  }
  return bands;
})();

function isOnMainland([x, y]: Point): boolean {
  const pieces = coastByBand.get(Math.floor(y / BAND_UNITS)) ?? [];
  const toTheEast = pieces.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  return toTheEast.length % 2 === 1;
}
