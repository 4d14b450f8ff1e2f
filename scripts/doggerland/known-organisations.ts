import { DISTRICTS } from "./district-centres.ts";
import { alongStreet } from "./doorsteps.ts";
import known from "./known-organisations.json" with { type: "json" };
import { webName } from "./organisation-names.ts";
import { identifier, type OrganisationRow } from "./organisation-row.ts";
import type { Town } from "./organisations.ts";
import type { Point } from "./plane.ts";
import { nearestPostcode } from "./postcodes.ts";
import { rounded } from "./projection.ts";

/** As written by hand in the JSON beside this. */
interface KnownOrganisation {
  readonly name: string;
  readonly description: string;
  readonly theme: string;
  readonly also?: readonly string[];
  readonly kind: string;
  readonly place: string;
  readonly building: string;
  readonly street: string;
  /** Where along the street, 0 to 1. */
  readonly along: number;
  readonly privacy?: string;
  readonly checked: number | null;
  readonly access: readonly string[];
  readonly email?: boolean;
  readonly phone?: boolean;
  readonly website?: boolean;
  /** Organisations with the same word here have the same number. */
  readonly sharedPhone?: string;
  readonly services: readonly {
    readonly name: string;
    readonly whoFor: readonly string[];
    readonly cost: string;
    readonly costNote?: string;
    readonly howToJoin?: string;
    readonly when: readonly (readonly [number, string, string])[];
  }[];
  readonly waiting?: OrganisationRow["waiting"];
}

/** The organisations that people speak of, and the ones that wait for a moderator. */
export function knownOrganisations(town: Town, nextPhone: () => string): OrganisationRow[] {
  const shared = new Map<string, string>();
  const phoneOf = ({ phone, sharedPhone }: KnownOrganisation): string | null => {
    if (!phone) return null;
    const number = (sharedPhone && shared.get(sharedPhone)) || nextPhone();
    if (sharedPhone) shared.set(sharedPhone, number);
    return number;
  };
  return (known as unknown as readonly KnownOrganisation[]).map((group, i) => {
    const at = doorOf(group, town);
    return {
      id: identifier("organisation", i + 1),
      name: group.name,
      description: group.description,
      kind: group.kind,
      theme: group.theme,
      also: group.also ?? [],
      email: group.email ? `hello@${webName(group.name)}` : null,
      phone: phoneOf(group),
      website: group.website ? `https://${webName(group.name)}` : null,
      checkedDaysAgo: group.checked,
      services: group.services.map((service) => ({
        name: service.name,
        whoFor: service.whoFor,
        cost: service.cost,
        costNote: service.costNote ?? null,
        howToJoin: service.howToJoin ?? null,
        when: service.when.map(([day, opens, closes]) => [day, opens, closes, "WEEKLY"] as const),
      })),
      location: {
        address: `${group.building}${/^\d+$/.test(group.building) ? " " : ", "}${group.street}`,
        postcode: nearestPostcode(at, town.postcodes).postcode,
        locality: group.place,
        privacy: group.privacy ?? "exact",
        point: rounded(at, 6),
        access: group.access,
      },
      ...(group.waiting ? { waiting: group.waiting } : {}),
    };
  });
}

/** The door on its street. An error when no such street was drawn: the JSON then names one that is not there. */
function doorOf({ place, street, along, name }: KnownOrganisation, { streets }: Town): Point {
  const district = DISTRICTS.findIndex((candidate) => candidate.name === place);
  const line = streets.find((candidate) => candidate.district === district && candidate.name === street)?.line;
  if (!line) throw new Error(`${name} should be in ${street}, ${place}, but there is no such street`);
  const doors = alongStreet(line);
  return doors[Math.floor(along * (doors.length - 1))] as Point;
}
