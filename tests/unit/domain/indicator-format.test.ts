import { describe, expect, test } from "vitest";
import { figure, plainFigure, roundedTo, unitBeside, unitHeading } from "#domain/indicator-format.ts";

describe("figures", () => {
  test("carry their sign, their decimals and their thousands", () => {
    expect(figure(20.25, { unit: "%", decimals: 1 })).toBe("20.3%");
    expect(figure(1204, { unit: "£", decimals: 0 })).toBe("£1,204");
    expect(figure(131, { unit: "per 1,000 people", decimals: 0 })).toBe("131");
  });

  test("never show a minus before nothing, and use a true minus", () => {
    expect(plainFigure(-0.04, 1)).toBe("0.0");
    expect(plainFigure(-3.5, 1)).toBe("−3.5");
  });

  test("round as people do", () => {
    expect(roundedTo(14.45, 1)).toBe(14.5);
    expect(roundedTo(-14.45, 1)).toBe(-14.5);
    expect(roundedTo(1.005, 2)).toBe(1.01);
  });

  test("units stand beside the figure or over the column", () => {
    expect(unitBeside({ unit: "%", unitPhrase: "of children" })).toBe("of children");
    expect(unitHeading({ unit: "%", unitPhrase: "of children" })).toBe("% of children");
    expect(unitBeside({ unit: "per 1,000 people", unitPhrase: "" })).toBe("per 1,000 people");
    expect(unitBeside({ unit: "score", unitPhrase: "score out of 100" })).toBe("score out of 100");
  });
});
