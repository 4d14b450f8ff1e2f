import advice from "./offers/advice.json" with { type: "json" };
import arts from "./offers/arts.json" with { type: "json" };
import food from "./offers/food.json" with { type: "json" };
import health from "./offers/health.json" with { type: "json" };
import older from "./offers/older.json" with { type: "json" };
import space from "./offers/space.json" with { type: "json" };
import sport from "./offers/sport.json" with { type: "json" };
import young from "./offers/young.json" with { type: "json" };

/** A kind of thing that groups do, with several ways to say it. Names hold {place}, {street}, {word}, {saint} or {park}. */
export interface Offer {
  readonly names: readonly string[];
  /** What it is, in a sentence; one is chosen. */
  readonly first: readonly string[];
  /** A second sentence, sometimes added. */
  readonly second: readonly string[];
  readonly service: string;
  readonly whoFor: readonly string[];
  readonly cost: string;
  readonly costNotes?: readonly string[];
  /** The name of a pattern of opening times. */
  readonly when: string;
  readonly kinds: readonly string[];
  readonly also?: readonly string[];
  readonly join: readonly string[];
  readonly weight: number;
  /** Only where sea or river is near. */
  readonly byWater?: boolean;
  /** Chance that its place is not shown exactly. */
  readonly private?: number;
}

/** What there is of each theme, and how common the theme is. */
export const OFFERS: readonly { readonly theme: string; readonly share: number; readonly offers: readonly Offer[] }[] =
  [
    { theme: "food", share: 0.13, offers: food },
    { theme: "health", share: 0.13, offers: health },
    { theme: "young", share: 0.15, offers: young },
    { theme: "older", share: 0.11, offers: older },
    { theme: "advice", share: 0.11, offers: advice },
    { theme: "sport", share: 0.12, offers: sport },
    { theme: "arts", share: 0.11, offers: arts },
    { theme: "space", share: 0.14, offers: space },
  ];
