import type { ProfileIndicator } from "./neighbourhood.ts";
import { type NeighbourhoodVerdict, referenceOf } from "./neighbourhood-verdict.ts";

/** What a spine is drawn from: the figure, the line it is held against, and where all areas lie. */
export type IndicatorSpine = {
  here: number;
  reference: number;
  least: number;
  lowerQuarter: number;
  upperQuarter: number;
  most: number;
  /** 1: high is worse. -1: high is better. 0: neither. */
  towardsWorse: -1 | 0 | 1;
};

/** The spine of one measure, or null where there is no figure, nothing to hold it against, or no spread. */
export function spineOf(indicator: ProfileIndicator): IndicatorSpine | null {
  const { value, quartiles, polarity } = indicator;
  const reference = referenceOf(indicator);
  const [least, lowerQuarter, , upperQuarter, most] = quartiles ?? [];
  if (value === null || reference === null) return null;
  if (least === undefined || lowerQuarter === undefined || upperQuarter === undefined || most === undefined)
    return null;
  const towardsWorse = polarity === 1 ? -1 : polarity === -1 ? 1 : 0;
  return { here: value, reference, least, lowerQuarter, upperQuarter, most, towardsWorse };
}

/** "Worse than England", "Too close to England to call". */
export function verdictInWords(verdict: NeighbourhoodVerdict, reference: string): string {
  if (verdict === "neither") return "Neither good nor bad";
  if (verdict === "similar") return `Too close to ${reference} to call`;
  return `${verdict === "worse" ? "Worse" : "Better"} than ${reference}`;
}

/** Why there is no figure, in words. */
export function absenceInWords(state: ProfileIndicator["state"]): string {
  return state === "suppressed" ? "Too few to show safely" : "No figure was collected";
}
