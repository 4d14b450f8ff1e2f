import type { Opening } from "./opening-times.ts";

/** An organisation as committed. Times are stored as ages, so that the demo is as fresh on the day it is loaded. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly theme: string;
  readonly also: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Null: never checked. */
  readonly checkedDaysAgo: number | null;
  readonly services: readonly {
    readonly name: string;
    readonly whoFor: readonly string[];
    readonly cost: string;
    readonly costNote: string | null;
    readonly howToJoin: string | null;
    readonly when: readonly Opening[];
  }[];
  readonly location: {
    readonly address: string;
    readonly postcode: string;
    readonly locality: string;
    readonly privacy: string;
    /** The true place, EPSG:4326: shown to the public only where privacy is "exact". */
    readonly point: readonly [longitude: number, latitude: number];
    readonly access: readonly string[];
  };
  /** Present while a moderator has yet to decide. */
  readonly waiting?: { readonly minutesAgo: number; readonly reference: string; readonly note: string | null };
}

/** The same identifier on every machine; `part` tells organisations from their services and places. */
export function identifier(part: "organisation" | "service" | "location" | "schedule", number: number): string {
  const group = { organisation: "d0660000", service: "d0660001", location: "d0660002", schedule: "d0660003" }[part];
  return `${group}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** Numbers that Ofcom keeps for drama: 01632 960000 to 960999. Each call gives the next. */
export function phoneNumbers(): () => string {
  let next = 17;
  return () => {
    next = (next + 7) % 1000;
    return `01632 960${String(next).padStart(3, "0")}`;
  };
}
