/** A colour in CIE L*a*b* (D65): lightness 0 to 100, and two axes of hue. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Machado, Oliveira and Fernandes (2009), deuteranopia, severity 1, on linear sRGB. */
const deuteranopia = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;

/** `#rrggbb` as somebody without green cones sees it. */
export function seenByDeuteranope(colour: string): Lab {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  const seen = deuteranopia.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
  return lab(seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0);
}

/** The difference of two colours, CIE 1976: about 2 is just to be seen. */
export function deltaE(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function lab(red: number, green: number, blue: number): Lab {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}
