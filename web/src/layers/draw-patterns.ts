import type { Palette } from "#map/palette.ts";

type Canvas = CanvasRenderingContext2D;

/** No figure was collected: diagonal lines. Drawn past the edges, so that the tiles join. */
export function drawHatch(canvas: Canvas, { missing, missingLine }: Palette): void {
  ground(canvas, missing, 8);
  canvas.strokeStyle = missingLine;
  canvas.lineWidth = 1.1;
  canvas.beginPath();
  for (const shift of [-8, 0, 8]) {
    canvas.moveTo(shift - 1, 9);
    canvas.lineTo(shift + 9, -1);
  }
  canvas.stroke();
}

/** Too few people to show: dots. */
export function drawDots(canvas: Canvas, { missing, missingLine }: Palette): void {
  ground(canvas, missing, 7);
  canvas.fillStyle = missingLine;
  for (const [x, y] of [
    [1.75, 1.75],
    [5.25, 5.25],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x, y, 1.05, 0, 2 * Math.PI);
    canvas.fill();
  }
}

/** Nobody has mapped here: small crosses on paper. */
export function drawCrosses(canvas: Canvas, { paper, missingLine }: Palette): void {
  ground(canvas, paper, 12);
  canvas.strokeStyle = missingLine;
  canvas.lineWidth = 1.1;
  canvas.lineCap = "round";
  canvas.beginPath();
  for (const [x, y] of [
    [1.5, 1.5],
    [7.5, 7.5],
  ] as const) {
    canvas.moveTo(x, y);
    canvas.lineTo(x + 3, y + 3);
    canvas.moveTo(x + 3, y);
    canvas.lineTo(x, y + 3);
  }
  canvas.stroke();
}

/** A park under values. */
export function drawTree(canvas: Canvas, { parkLine, halo }: Palette): void {
  const trace = () => {
    canvas.beginPath();
    canvas.moveTo(6, 14);
    canvas.lineTo(6, 10);
    canvas.moveTo(2.4, 10.4);
    canvas.lineTo(6, 2.6);
    canvas.lineTo(9.6, 10.4);
    canvas.closePath();
  };
  canvas.lineJoin = "round";
  trace();
  canvas.strokeStyle = halo;
  canvas.lineWidth = 3;
  canvas.stroke();
  trace();
  canvas.strokeStyle = parkLine;
  canvas.lineWidth = 1;
  canvas.stroke();
  canvas.fillStyle = parkLine;
  canvas.fill();
}

function ground(canvas: Canvas, colour: string, size: number): void {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, size, size);
}
