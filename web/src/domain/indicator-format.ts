type Measured = { unit: string; decimals: number };

const formats = new Map<string, Intl.NumberFormat>();

/** A figure without its unit: "1,204", "20.3". A true minus sign, and never "-0". */
export function plainFigure(value: number, decimals: number): string {
  const key = String(decimals);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: "negative",
    });
    formats.set(key, format);
  }
  return format.format(roundedTo(value, decimals)).replace("-", "−");
}

/** A figure with the sign that belongs to it: "20.3%", "£412", "131". Longer units stand beside it. */
export function figure(value: number, { unit, decimals }: Measured): string {
  const plain = plainFigure(value, decimals);
  if (unit === "%") return `${plain}%`;
  if (unit === "£") return `£${plain}`;
  return plain;
}

/** What stands beside a figure: "of children", "per 1,000 people of all ages", "" for a bare score. */
export function unitBeside({ unit, unitPhrase }: { unit: string; unitPhrase: string }): string {
  if (unit === "%" || unit === "£") return unitPhrase;
  return unitPhrase.startsWith(unit) ? unitPhrase : [unit, unitPhrase].filter(Boolean).join(" ");
}

/** The unit as a heading: "% of children", "per 1,000 people". */
export function unitHeading(measured: { unit: string; unitPhrase: string }): string {
  const beside = unitBeside(measured);
  return measured.unit === "%" || measured.unit === "£" ? `${measured.unit} ${beside}`.trim() : beside;
}

/** The figure as it is shown, so that classes, ranks and labels agree with what a person reads. */
export function roundedTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // half away from zero, with a hair more so that 1.005, which is stored a little lower, still rounds up
  const rounded = Math.round(Math.abs(value) * (1 + Number.EPSILON) * scale) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}
