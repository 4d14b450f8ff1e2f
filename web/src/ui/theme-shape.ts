type Corner = readonly [x: number, y: number];

const STAR: readonly Corner[] = Array.from({ length: 10 }, (_, i) => {
  const angle = -Math.PI / 2 + (i * Math.PI) / 5;
  const reach = i % 2 ? 0.5 : 1.12;
  return [Math.cos(angle) * reach, Math.sin(angle) * reach];
});

/** Corners in units of the radius, y downwards. Sizes differ so that all shapes look equally heavy. */
const CORNERS: Record<string, readonly Corner[]> = {
  health: [
    [-0.34, -1],
    [0.34, -1],
    [0.34, -0.34],
    [1, -0.34],
    [1, 0.34],
    [0.34, 0.34],
    [0.34, 1],
    [-0.34, 1],
    [-0.34, 0.34],
    [-1, 0.34],
    [-1, -0.34],
    [-0.34, -0.34],
  ],
  young: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  older: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  advice: [
    [0, -1.08],
    [1.08, 0],
    [0, 1.08],
    [-1.08, 0],
  ],
  sport: STAR,
  arts: [
    [0, 1],
    [1, -0.8],
    [-1, -0.8],
  ],
  space: [
    [0, -1.05],
    [1, -0.2],
    [0.78, -0.2],
    [0.78, 0.9],
    [-0.78, 0.9],
    [-0.78, -0.2],
    [-1, -0.2],
  ],
};

/** SVG path of a theme's shape about (cx, cy), r its half height. Food, and a theme we do not know, is a disc. */
export function themeShapePath(theme: string, cx: number, cy: number, r: number): string {
  const corners = CORNERS[theme];
  if (!corners) {
    const d = r * 0.9;
    return `M${cx - d} ${cy}a${d} ${d} 0 1 0 ${2 * d} 0a${d} ${d} 0 1 0 ${-2 * d} 0Z`;
  }
  const points = corners.map(([x, y]) => `${(cx + x * r).toFixed(2)} ${(cy + y * r).toFixed(2)}`);
  return `M${points.join("L")}Z`;
}
