import { seededRandom } from "#domain/seeded-random.ts";
import type { Shapes } from "./neighbourhood-shapes.ts";
import type { Point } from "./plane.ts";

/** What each neighbourhood is like before anything is measured: need, help and people, in the order of the shapes. */
export interface Grain {
  /** Share of children in low-income families, per cent, to one decimal. */
  readonly lowIncome: number;
  /** How much help there is, on a scale of its own from 0.2 to 9.6. */
  readonly provision: number;
  readonly population: number;
}

/** A hill of influence: its height, where it stands and how wide it is. */
type Hill = readonly [height: number, x: number, y: number, width: number];

const NEED: readonly Hill[] = [
  [0.95, 775, 510, 75],
  [0.62, 770, 660, 60],
  [0.45, 590, 300, 48],
  [0.72, 915, 350, 42],
  [0.3, 530, 680, 45],
  [-0.35, 440, 400, 130],
  [-0.2, 690, 180, 90],
];
const PROVISION: readonly Hill[] = [
  [3.8, 690, 470, 85],
  [2, 590, 280, 60],
  [-2, 800, 660, 70],
  [-1.3, 900, 340, 50],
];

/** The sum of hills at a point. */
export function landscape(hills: readonly Hill[], [px, py]: Point): number {
  return hills.reduce(
    (sum, [height, x, y, width]) => sum + height * Math.exp(-((px - x) ** 2 + (py - y) ** 2) / (2 * width * width)),
    0,
  );
}

export function grains({ neighbourhoods }: Shapes): Grain[] {
  const random = seededRandom(77);
  return neighbourhoods.map(({ at }) => {
    const need = landscape(NEED, at) + (random() - 0.5) * 0.26;
    const provision = 3.6 + landscape(PROVISION, at) + (random() - 0.5) * 2.6;
    return {
      lowIncome: Math.max(4.1, Math.round((16.5 + need * 23) * 10) / 10),
      provision: Math.max(0.2, Math.min(9.6, provision)),
      population: 1300 + Math.round(random() * 900),
    };
  });
}
