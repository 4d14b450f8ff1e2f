import { describe, expect, it } from "vitest";
import { freshnessLabel, freshnessSentence } from "#domain/freshness.ts";

const now = new Date("2026-11-22T12:00:00Z");

describe("how lately an entry was checked, in words", () => {
  it("names the month of a check within the year", () => {
    expect(freshnessLabel("fresh", "2026-05-03T09:00:00Z", now)).toBe("Checked in May");
  });
  it("adds the year when the month's name alone could mean this one", () => {
    expect(freshnessLabel("fresh", "2025-11-25T09:00:00Z", now)).toBe("Checked in November 2025");
  });
  it("reads the month on the clocks of London", () => {
    expect(freshnessLabel("fresh", "2026-05-31T23:30:00Z", now)).toBe("Checked in June");
  });
  it("says what to do about the others", () => {
    expect(freshnessLabel("due", "2025-11-01T00:00:00Z", now)).toBe("Check due");
    expect(freshnessLabel("overdue", "2024-01-01T00:00:00Z", now)).toBe("Overdue");
    expect(freshnessLabel("never", null, now)).toBe("Never checked");
  });
  it("counts whole months for an overdue one", () => {
    expect(freshnessSentence("overdue", "2025-09-20T09:00:00Z", now)).toBe(
      "Overdue: last checked 14 months ago, on 20 September 2025. Ring or write before you go.",
    );
  });
});
