import type { Point } from "./plane.ts";
import { roughRing, smoothLine, smoothRing } from "./rough-line.ts";

const STEPS = 6;
const smooth = (points: readonly Point[]): Point[] => smoothLine(points, STEPS);

const RIVER_CONTROLS: readonly Point[] = [
  [597, 583],
  [560, 560],
  [520, 572],
  [478, 605],
  [430, 585],
  [395, 545],
  [340, 552],
  [290, 520],
  [200, 505],
  [80, 520],
  [-60, 480],
  [-240, 470],
  [-350, 410],
];

/** The Tide from its mouth to its spring. */
export const river = smooth(RIVER_CONTROLS);
const RIVER_WIDTH_UNITS = { mouth: 9, upper: 2.5, spring: 0.8 };

/** The Tide as an area: wide at the mouth, a brook at the spring. */
export const riverBody: Point[] = (() => {
  const widthAt = (i: number): number => {
    const { mouth, upper, spring } = RIVER_WIDTH_UNITS;
    const share = i / (river.length - 1);
    return share < 0.4 ? mouth + ((upper - mouth) * share) / 0.4 : upper + ((spring - upper) * (share - 0.4)) / 0.6;
  };
  const bank = (side: 1 | -1): Point[] =>
    river.map((point, i) => {
      const before = river[Math.max(0, i - 1)] as Point;
      const after = river[Math.min(river.length - 1, i + 1)] as Point;
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
      const reach = (side * widthAt(i)) / 2 / length;
      return [point[0] - (after[1] - before[1]) * reach, point[1] + (after[0] - before[0]) * reach];
    });
  return [...bank(1), ...bank(-1).reverse()];
})();

export const mainRoads: readonly { readonly name: string; readonly line: readonly Point[] }[] = [
  {
    name: "Great Dogger Road",
    line: smooth([
      [-410, 610],
      [-320, 640],
      [120, 690],
      [360, 660],
      [500, 655],
      [610, 622],
      [692, 606],
      [700, 565],
      [712, 500],
      [690, 420],
      [640, 350],
      [580, 285],
      [545, 200],
      [500, 90],
      [470, -160],
      [430, -270],
    ]),
  },
];

export const minorRoads: readonly { readonly name: string; readonly line: readonly Point[] }[] = [
  {
    name: "Strand Road",
    line: smooth([
      [712, 500],
      [790, 478],
      [860, 440],
      [915, 380],
      [940, 310],
      [880, 235],
      [800, 185],
      [700, 180],
      [620, 190],
      [545, 200],
    ]),
  },
  {
    name: "Oyster Road",
    line: smooth([
      [692, 606],
      [770, 650],
      [845, 720],
      [905, 800],
      [930, 900],
      [950, 1160],
      [890, 1260],
    ]),
  },
  {
    name: "Ridge Road",
    line: smooth([
      [-430, 330],
      [-320, 330],
      [180, 330],
      [330, 355],
      [470, 380],
      [600, 400],
      [690, 420],
    ]),
  },
  {
    name: "Marsh Road",
    line: smooth([
      [500, 655],
      [540, 760],
      [560, 900],
      [520, 1160],
      [540, 1330],
    ]),
  },
  {
    name: "Round Isle Road",
    line: smooth([
      [430, -270],
      [320, -290],
      [170, -190],
      [0, -180],
      [-120, -80],
      [-290, -20],
      [-380, 110],
      [-430, 330],
      [-360, 470],
      [-410, 610],
      [-300, 790],
      [-310, 970],
      [-190, 1110],
      [-140, 1260],
      [110, 1310],
      [300, 1350],
      [540, 1330],
      [740, 1260],
      [890, 1260],
    ]),
  },
  {
    name: "Spit Road",
    line: smooth([
      [770, 650],
      [880, 660],
      [985, 700],
      [1030, 760],
    ]),
  },
];

export const railways: readonly { readonly name: string; readonly line: readonly Point[] }[] = [
  {
    name: "Dogger Light Railway",
    line: smooth([
      [-420, 440],
      [-320, 430],
      [120, 440],
      [320, 450],
      [480, 455],
      [610, 468],
      [700, 480],
      [765, 500],
    ]),
  },
];

const park = (name: string, controls: readonly Point[], amplitude: number, depth: number) => ({
  name,
  ring: smoothRing(
    roughRing(controls, amplitude, depth).filter((_, i) => i % 2 === 0),
    3,
  ),
});

export const parks: readonly { readonly name: string; readonly ring: readonly Point[] }[] = [
  park(
    "Tidewell Common",
    [
      [610, 430],
      [650, 420],
      [668, 448],
      [640, 470],
      [606, 460],
    ],
    0.3,
    2,
  ),
  park(
    "Saltmarsh Green",
    [
      [800, 420],
      [840, 405],
      [862, 425],
      [832, 446],
    ],
    0.3,
    2,
  ),
  park(
    "Ridge Park",
    [
      [470, 240],
      [530, 225],
      [540, 270],
      [500, 300],
      [462, 280],
    ],
    0.3,
    3,
  ),
  park(
    "Antler Wood",
    [
      [820, 760],
      [900, 745],
      [935, 800],
      [880, 850],
      [825, 820],
    ],
    0.3,
    3,
  ),
  park(
    "Oyster Gardens",
    [
      [690, 690],
      [725, 680],
      [735, 712],
      [700, 722],
    ],
    0.3,
    2,
  ),
  park(
    "Shelf Heath",
    [
      [560, 120],
      [610, 105],
      [622, 150],
      [575, 160],
    ],
    0.3,
    2,
  ),
];
