import { describe, expect, test } from "vitest";
import { type CountedArea, differencingRefusal } from "#domain/differencing.ts";

const area = (numerator: number | null, population = 1500): CountedArea => ({
  population,
  numerators: [200, numerator],
});
/** Area 3 has a count to hide, area 5 few people; the rest have enough of both. */
const areas = [area(40), area(50), area(60), area(3), area(70), area(0, 80), area(null), area(20)];
const shape = (...members: number[]) => ({ name: "New", members });
const saved = (name: string, ...members: number[]) => ({ name, members });

describe("the differencing guard", () => {
  test("refuses the pair that would reveal a suppressed count, either way round", () => {
    const bigger = differencingRefusal(shape(0, 1, 3), [saved("Our estate", 0, 1)], areas);
    expect(bigger).toMatchObject({ savedShape: "Our estate", difference: [3] });
    expect(bigger?.sentence).toBe(
      "Taking this shape and “Our estate” from one another would give away figures for fewer than 5 people. Add or remove a small area.",
    );
    expect(differencingRefusal(shape(0, 1), [saved("Our estate", 0, 1, 3)], areas)?.difference).toEqual([3]);
  });

  test("refuses a difference of few people, and shapes that cross", () => {
    expect(differencingRefusal(shape(0, 1, 5), [saved("A", 0, 1)], areas)?.sentence).toContain("fewer than 100 people");
    expect(differencingRefusal(shape(0, 1, 3), [saved("A", 0, 1, 2)], areas)?.difference).toEqual([3]);
  });

  test("lets by equal shapes, shapes apart, and differences that are large enough, of nothing or unknown", () => {
    expect(differencingRefusal(shape(0, 1), [saved("A", 1, 0)], areas)).toBeNull();
    expect(differencingRefusal(shape(0, 1), [saved("A", 3), saved("B", 5)], areas)).toBeNull();
    expect(differencingRefusal(shape(0, 1, 2), [saved("A", 0, 1)], areas)).toBeNull();
    expect(differencingRefusal(shape(0, 3, 4), [saved("A", 0)], areas)).toBeNull();
    expect(differencingRefusal(shape(0, 6), [saved("A", 0)], areas)).toBeNull();
    expect(differencingRefusal(shape(3), [], areas)).toBeNull();
  });

  test("refuses what several shapes reveal together: a containing shape less its parts", () => {
    const [borough, west] = [saved("Borough", 0, 1, 2, 3, 4), saved("West", 0, 1)];
    expect(differencingRefusal(shape(2, 4), [borough], areas)).toBeNull();
    expect(differencingRefusal(shape(2, 4), [west], areas)).toBeNull();
    const refusal = differencingRefusal(shape(2, 4), [borough, west], areas);
    expect(refusal).toMatchObject({ savedShape: null, difference: [3] });
    expect(refusal?.sentence).toMatch(/^Together with shapes that are saved already.+fewer than 5 people\./);
    expect(differencingRefusal(shape(0, 1, 2, 3, 4), [saved("East", 2, 4), west], areas)?.difference).toEqual([3]);
  });

  test("refuses what only sums and differences of crossing shapes reveal", () => {
    // A + B − C leaves areas 0 and 4, and so the new shape less these
    const crossing = [saved("A", 0, 1, 7), saved("B", 2, 4), saved("C", 1, 2, 7)];
    expect(differencingRefusal(shape(0, 3, 4), crossing, areas)?.difference).toEqual([3]);
  });

  test("does not hold against a shape what was plain before it", () => {
    const plain = [saved("A", 0, 1), saved("B", 0, 1, 3)];
    expect(differencingRefusal(shape(2, 4), plain, areas)).toBeNull();
  });

  test("answers beside 300 saved shapes that cross one another", () => {
    const many = Array.from({ length: 260 }, (_, at) => area(20 + at));
    const shapes = Array.from({ length: 300 }, (_, at) =>
      saved(`${at}`, ...many.flatMap((_, member) => ((member * 7919 + at * 104_729) % 11 < 4 ? [member] : []))),
    );
    expect(differencingRefusal(shape(1, 2, 3), shapes, many)).toBeNull();
  });

  test("a member that is no area throws", () => {
    expect(() => differencingRefusal(shape(0, 99), [saved("A", 0)], areas)).toThrow(RangeError);
  });
});
