/** Months that a check may hold, as somebody typed them; null when it is no whole number from 1 to 60. */
export function monthsOf(typed: string): number | null {
  const months = Number(typed.trim() || Number.NaN);
  return Number.isInteger(months) && months >= 1 && months <= 60 ? months : null;
}
