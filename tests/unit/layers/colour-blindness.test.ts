import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rampColour, rampPosition } from "#domain/ramp.ts";
import { deltaE, seenByDeuteranope } from "./seen-colours.ts";

const css = readFileSync(join(import.meta.dirname, "../../../web/src/ui/tokens.css"), "utf8");
const darkFrom = css.indexOf('[data-theme="dark"]', css.indexOf("@media screen"));
const themes = { light: css.slice(0, darkFrom), dark: css.slice(darkFrom) };
const least = 10;

function token(theme: keyof typeof themes, name: string): string {
  const found = themes[theme].match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1];
  if (!found) throw new Error(`The ${theme} theme has no colour --${name}.`);
  return found;
}

/** How far apart a deuteranope sees two colours. */
const apart = (one: string, other: string) => deltaE(seenByDeuteranope(one), seenByDeuteranope(other));

describe.each(["light", "dark"] as const)("in the %s theme, somebody who cannot tell red from green", (theme) => {
  const stops = (name: string) => [1, 2, 3, 4, 5].map((step) => token(theme, `${name}-${step}`));
  const counts = [3, 4, 5, 6, 7, 8, 9];

  test.each(counts)("tells neighbours apart among %d classes, whichever end means look here", (count) => {
    for (const polarity of [-1, 1] as const) {
      const colours = Array.from({ length: count }, (_, position) =>
        rampColour(stops("seq"), rampPosition(position, count, polarity)),
      );
      for (const [position, colour] of colours.slice(1).entries())
        expect(apart(colours[position] ?? "", colour)).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(counts)("tells neighbours apart among %d classes from better to worse", (count) => {
    const colours = Array.from({ length: count }, (_, position) => rampColour(stops("div"), position / (count - 1)));
    for (const [position, colour] of colours.slice(1).entries())
      expect(apart(colours[position] ?? "", colour)).toBeGreaterThanOrEqual(least);
  });

  const thirds = [0, 1, 2];
  const cells = thirds.flatMap((need) => thirds.map((help) => [need, help] as const));
  const beside = cells.flatMap(([need, help]) => [
    ...(need < 2 ? [[`bv-${need}${help}`, `bv-${need + 1}${help}`] as const] : []),
    ...(help < 2 ? [[`bv-${need}${help}`, `bv-${need}${help + 1}`] as const] : []),
  ]);

  test.each(beside)("tells the cell %s from its neighbour %s", (one, other) => {
    expect(apart(token(theme, one), token(theme, other))).toBeGreaterThanOrEqual(least);
  });
});
