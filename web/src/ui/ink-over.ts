/** The ink that reads best over a `#rrggbb` colour: near-black or white of the tokens, whichever contrasts more (WCAG). */
export function inkOver(colour: string): "var(--over-light)" | "var(--over-dark)" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // where black and white contrast the same: (L + 0.05)² = 1.05 × 0.05
  return luminance > 0.179 ? "var(--over-light)" : "var(--over-dark)";
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
