import { describe, expect, it } from "vitest";
import { fitCamera } from "#domain/fit-camera.ts";
import { mercator, worldPx } from "#domain/mercator.ts";

const doggerland = [1.9968, 54.6576, 2.2099, 54.7867] as const;
const size = [1040, 844] as const;
const covered = { top: 40, right: 72, bottom: 40, left: 32 };

describe("a box fitted into what is left uncovered", () => {
  const camera = fitCamera(doggerland, ...size, covered);
  const pixelOf = (longitude: number, latitude: number) => {
    const scale = worldPx * 2 ** camera.zoom;
    const [x, y] = mercator(longitude, latitude);
    const [centreX, centreY] = mercator(camera.longitude, camera.latitude);
    return [(x - centreX) * scale + size[0] / 2, (y - centreY) * scale + size[1] / 2] as const;
  };
  const [left, top] = pixelOf(doggerland[0], doggerland[3]);
  const [right, bottom] = pixelOf(doggerland[2], doggerland[1]);

  it("lies wholly in the free part", () => {
    expect(left).toBeGreaterThanOrEqual(covered.left - 0.01);
    expect(right).toBeLessThanOrEqual(size[0] - covered.right + 0.01);
    expect(top).toBeGreaterThanOrEqual(covered.top - 0.01);
    expect(bottom).toBeLessThanOrEqual(size[1] - covered.bottom + 0.01);
  });
  it("touches it on two sides, and is in its middle", () => {
    expect(bottom - top).toBeCloseTo(size[1] - covered.top - covered.bottom, 3);
    expect((left + right) / 2).toBeCloseTo((covered.left + size[0] - covered.right) / 2, 3);
    expect((top + bottom) / 2).toBeCloseTo((covered.top + size[1] - covered.bottom) / 2, 3);
  });
  it("is the whole world at zoom 0 in 512 pixels", () => {
    const world = fitCamera([-180, -85.0511, 180, 85.0511], 512, 512, { top: 0, right: 0, bottom: 0, left: 0 });
    expect(world.zoom).toBeCloseTo(0, 4);
    expect(world.latitude).toBeCloseTo(0, 6);
  });
});
