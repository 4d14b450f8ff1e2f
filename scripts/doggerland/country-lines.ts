import controls from "./country-lines.json" with { type: "json" };
import type { Point } from "./plane.ts";
import { roughRing, smoothLine, smoothRing } from "./rough-line.ts";

/** A line of the basemap with its name. */
interface NamedLine {
  readonly name: string;
  readonly line: readonly Point[];
}

const STEPS = 6;
const smooth = (points: readonly Point[]): Point[] => smoothLine(points, STEPS);
const pointsOf = (pairs: readonly (readonly number[])[]): Point[] => pairs.map(([x = 0, y = 0]) => [x, y]);
const linesOf = (list: readonly { name: string; controls: number[][] }[]): NamedLine[] =>
  list.map((one) => ({ name: one.name, line: smooth(pointsOf(one.controls)) }));

/** The Tide from its mouth to its spring. */
export const river = smooth(pointsOf(controls.river));
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

export const mainRoads = linesOf(controls.mainRoads);
export const minorRoads = linesOf(controls.minorRoads);
export const railways = linesOf(controls.railways);

export const parks = controls.parks.map(({ name, controls: corners, amplitude, depth }) => ({
  name,
  ring: smoothRing(
    roughRing(pointsOf(corners), amplitude, depth).filter((_, i) => i % 2 === 0),
    3,
  ),
}));
