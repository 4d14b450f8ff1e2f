type Corner = readonly [x: number, y: number];

const star: readonly Corner[] = Array.from({ length: 10 }, (_, point) => {
  const angle = -Math.PI / 2 + (point * Math.PI) / 5;
  const reach = point % 2 ? 0.5 : 1.12;
  return [Math.cos(angle) * reach, Math.sin(angle) * reach];
});

/** Corners in units of the half height, y downwards: the shapes of the interface, for the map's canvas. */
const corners: Record<string, readonly Corner[]> = {
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
  sport: star,
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

/** Trace a theme's shape about a point; food, and a theme nobody knows, is a disc. */
export function traceTheme(
  canvas: CanvasRenderingContext2D,
  theme: string,
  x: number,
  y: number,
  radius: number,
): void {
  canvas.beginPath();
  const shape = corners[theme];
  if (!shape) canvas.arc(x, y, radius * 0.9, 0, 2 * Math.PI);
  else for (const [cornerX, cornerY] of shape) canvas.lineTo(x + cornerX * radius, y + cornerY * radius);
  canvas.closePath();
}
