import { describe, expect, it } from "vitest";
import { suggestedPrivacy } from "#domain/submission-privacy.ts";

describe("what to show of a place", () => {
  it.each(["Harbour Women's Aid", "Safe House Doggerland", "Domestic abuse support", "A refuge for families"])(
    "suggests no place at all for %s",
    (name) => {
      expect(suggestedPrivacy(name, "")).toEqual({ level: "hidden", isForSafety: true });
    },
  );

  it("reads the description as well as the name", () => {
    expect(suggestedPrivacy("The Lamp", "For survivors of trafficking")?.level).toBe("hidden");
  });

  it("suggests the neighbourhood where people would rather come unseen", () => {
    expect(suggestedPrivacy("Asylum welcome", "")).toEqual({ level: "neighbourhood", isForSafety: false });
  });

  it("reads the themes as well, and names however they are written", () => {
    expect(suggestedPrivacy("The Lamp", "", ["refuge"])?.level).toBe("hidden");
    expect(suggestedPrivacy("Womens’ Aid, Safe-House", "")?.isForSafety).toBe(true);
  });

  it.each(["The Net Loft", "Transport club", "Refugio's Café"])("suggests nothing for %s", (name) => {
    expect(suggestedPrivacy(name, "")).toBeNull();
  });
});
