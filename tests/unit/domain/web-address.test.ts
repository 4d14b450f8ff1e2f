import { describe, expect, it } from "vitest";
import { placeLine } from "#domain/place-line.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { webHref, webLabel } from "#domain/web-address.ts";

describe("a website somebody typed", () => {
  it("becomes a link with https", () => {
    expect(webHref("netloft.example/join")).toBe("https://netloft.example/join");
  });
  it("is never a script, a file or mere words", () => {
    expect(
      ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ask at the door", ""].map(webHref),
    ).toEqual([null, null, null, null, null]);
  });
  it("is shown as people say it", () => {
    expect(webLabel("https://www.netloft.example/")).toBe("netloft.example");
  });
});

describe("a place on one line", () => {
  it("leaves out what was said already", () => {
    expect(placeLine(["The Old Ice House", "Tide Street, Herring Quay", "Herring Quay", null])).toBe(
      "The Old Ice House, Tide Street, Herring Quay",
    );
  });
});

describe("how far", () => {
  it("is a walk while anyone would walk it, then kilometres", () => {
    expect(spokenDistance(185)).toBe("3 min walk");
    expect(spokenDistance(5200)).toBe("5.2 km away");
  });
});
