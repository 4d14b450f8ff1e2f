import recipes from "./indicator-recipes.json" with { type: "json" };
import type { LatentFields } from "./latent-fields.ts";

/** What an indicator's figures are shares of. */
export type Base =
  | "people"
  | "adults"
  | "workingAge"
  | "households"
  | "homes"
  | "children"
  | "yearSix"
  | "youth"
  | "over65"
  | "over65ThreeYears";

/** How invented figures are made. Weights are in logits (logs for rates and means) a standard deviation of the field. */
export interface Recipe {
  readonly shape: "share" | "rate" | "mean" | "meanShare" | "decile";
  readonly of: Base;
  /** The figure of the whole borough, of England and of similar places in the latest year. */
  readonly borough: number;
  readonly england: number | null;
  readonly similar: number | null;
  readonly weights: Partial<Record<keyof LatentFields, number>>;
  readonly noise: number;
  readonly years: "trend" | "three" | "two";
  /** Change of the borough's figure from the first year to the last. */
  readonly change: number;
  readonly gaps: "standard" | "few" | "none";
  /** The latest figures are the neighbourhood's own grain. */
  readonly exact?: "lowIncome";
  /** Figures under this are a true zero. */
  readonly zeroBelow?: number;
}

/** What is committed and loaded of an indicator. */
export interface IndicatorDefinition {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly theme: string;
  readonly kind: "need" | "strength" | "context";
  readonly polarity: -1 | 0 | 1;
  readonly unit: string;
  readonly unitPhrase: string;
  readonly decimals: number;
  readonly description: string;
  readonly definition: string;
  readonly searchTerms: readonly string[];
  readonly caveats: string | null;
}

/** The forty indicators of Doggerland, in the order of the catalogue. */
export const INDICATOR_RECIPES = recipes as unknown as readonly (IndicatorDefinition & { readonly recipe: Recipe })[];

export const PERIODS: Readonly<Record<Recipe["years"], readonly string[]>> = {
  trend: Array.from({ length: 10 }, (_, i) => String(2016 + i)),
  three: ["2019", "2022", "2025"],
  two: ["2021", "2025"],
};
