import { describe, expect, it } from "vitest";
import { boundsCamera, boundsOfPoints } from "#domain/bounds-camera.ts";
import { cameraBounds } from "#domain/camera-bounds.ts";

describe("a camera and what it shows", () => {
  it("shows the whole world's width in 512 pixels at zoom 0", () => {
    const [west, , east] = cameraBounds({ longitude: 0, latitude: 0, zoom: 0 }, 512, 512);
    expect([west, east]).toEqual([-180, 180]);
  });
  it("comes back to the same camera from the box it shows", () => {
    const camera = { longitude: 2.1, latitude: 54.7, zoom: 13 };
    const back = boundsCamera(cameraBounds(camera, 800, 600), 800, 600);
    expect(back.longitude).toBeCloseTo(2.1, 4);
    expect(back.zoom).toBeCloseTo(13, 2);
  });
  it("never goes closer than a street for one point", () => {
    const one = boundsOfPoints([2.1], [54.7]);
    expect(one && boundsCamera(one, 800, 600).zoom).toBe(16);
  });
  it("has no box around nothing", () => {
    expect(boundsOfPoints([], [])).toBeNull();
  });
});
