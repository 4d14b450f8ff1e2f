import { plainFigure } from "#domain/indicator-format.ts";

/** A difference with its sign: "+3.2", "−0.4", "0.0". */
export function signedFigure(value: number, decimals: number): string {
  const plain = plainFigure(value, decimals);
  return value > 0 && !plain.startsWith("−") && Number(plain.replaceAll(",", "")) !== 0 ? `+${plain}` : plain;
}
