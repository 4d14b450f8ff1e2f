import { seededRandom } from "#domain/seeded-random.ts";
import type { NeighbourhoodSite } from "./areas.ts";
import { island, mainland } from "./coast.ts";
import { parks, river } from "./country-lines.ts";
import { DISTRICTS } from "./district-centres.ts";
import type { Doorstep } from "./doorsteps.ts";
import { pick } from "./draws.ts";
import { knownOrganisations } from "./known-organisations.ts";
import words from "./name-words.json" with { type: "json" };
import { OFFERS, type Offer } from "./offers.ts";
import { openingTimes } from "./opening-times.ts";
import { organisationNamer, webName } from "./organisation-names.ts";
import { identifier, type OrganisationRow, phoneNumbers } from "./organisation-row.ts";
import { distance, distanceToLine, type Point } from "./plane.ts";
import { nearestPostcode, type Postcode } from "./postcodes.ts";
import { rounded } from "./projection.ts";
import type { Street } from "./streets.ts";

const TOTAL = 900;
const PARK_REACH_UNITS = 70;
const WATER_REACH_UNITS = 45;

export interface Town {
  readonly sites: readonly NeighbourhoodSite[];
  readonly doors: readonly Doorstep[][];
  readonly streets: readonly Street[];
  readonly postcodes: readonly Postcode[];
}

/** About nine hundred organisations: the ones people know first, then the rest where there is most help. */
export function organisations(town: Town): OrganisationRow[] {
  const random = seededRandom(909);
  const nextPhone = phoneNumbers();
  const rows = knownOrganisations(town, nextPhone);
  const nextName = organisationNamer(rows.map(({ name }) => name));
  const busy = town.sites.map(({ grain, isMapped }, i) =>
    isMapped && (town.doors[i]?.length ?? 0) > 0 ? grain.provision ** 1.35 : 0,
  );
  while (rows.length < TOTAL) {
    const site = weighted(random, town.sites, busy);
    const door = pick(random, town.doors[town.sites.indexOf(site)] ?? []);
    const { theme, offers } = weighted(
      random,
      OFFERS,
      OFFERS.map(({ share }) => share),
    );
    const offer = weighted(
      random,
      offers,
      offers.map(({ weight }) => weight),
    );
    if (offer.byWater && !isByWater(door.at)) continue;
    const park = parks.find(({ ring }) => distance(ring[0] ?? door.at, door.at) < PARK_REACH_UNITS)?.name ?? null;
    const place = DISTRICTS[site.district]?.name ?? "";
    const name = nextName(offer, { place, street: door.street, park }, random);
    if (name !== null)
      rows.push(row({ number: rows.length + 1, name, theme, offer, door, place }, town, random, nextPhone));
  }
  return rows;
}

function isByWater(at: Point): boolean {
  return (
    Math.min(distanceToLine(at, mainland), distanceToLine(at, island), distanceToLine(at, river)) < WATER_REACH_UNITS
  );
}

interface Draft {
  readonly number: number;
  readonly name: string;
  readonly theme: string;
  readonly offer: Offer;
  readonly door: Doorstep;
  readonly place: string;
}

function row(draft: Draft, town: Town, random: () => number, nextPhone: () => string): OrganisationRow {
  const { offer, door, name } = draft;
  const says = (chance: number): boolean => random() < chance;
  const sentences = [pick(random, offer.first)];
  if (says(0.75)) sentences.push(pick(random, offer.second));
  if (says(0.07)) sentences.push(pick(random, words.languages));
  return {
    id: identifier("organisation", draft.number),
    name,
    description: sentences.join(" "),
    kind: pick(random, offer.kinds),
    theme: draft.theme,
    also: (offer.also ?? []).filter(() => says(0.6)),
    email: says(0.8) ? `hello@${webName(name)}` : null,
    phone: says(0.65) ? nextPhone() : null,
    website: says(0.5) ? `https://${webName(name)}` : null,
    checkedDaysAgo: age(random),
    services: [
      {
        name: offer.service,
        whoFor: offer.whoFor,
        cost: offer.cost,
        costNote: offer.costNotes?.length ? pick(random, offer.costNotes) : null,
        howToJoin: pick(random, offer.join),
        when: openingTimes(offer.when, random),
      },
      ...(says(0.12) ? [extraService(random)] : []),
    ],
    location: {
      address: address(door, random),
      postcode: nearestPostcode(door.at, town.postcodes).postcode,
      locality: draft.place,
      privacy: privacy(offer, random),
      point: rounded(door.at, 6),
      access: accessFeatures(random),
    },
  };
}

/** Days since somebody last checked: most within the year, some due, some overdue, a few never. */
function age(random: () => number): number | null {
  const draw = random();
  const days = random();
  if (draw < 0.7) return 4 + Math.floor(days * 340);
  if (draw < 0.82) return 368 + Math.floor(days * 24);
  if (draw < 0.94) return 402 + Math.floor(days * 500);
  return null;
}

function privacy(offer: Offer, random: () => number): string {
  const draw = random();
  if (random() < (offer.private ?? 0))
    return draw < 0.4 ? "hidden" : draw < 0.75 ? "neighbourhood" : "postcode_district";
  return draw < 0.025 ? "street" : "exact";
}

function address(door: Doorstep, random: () => number): string {
  const building = random() < 0.45 ? pick(random, words.buildings) : null;
  if (!door.street) return building ?? pick(random, words.buildings);
  return building ? `${building}, ${door.street}` : `${1 + Math.floor(random() * 140)} ${door.street}`;
}

function accessFeatures(random: () => number): string[] {
  const chances = { step_free: 0.62, accessible_toilet: 0.42, hearing_loop: 0.2, parking: 0.34, quiet_space: 0.14 };
  return Object.entries(chances)
    .filter(([, chance]) => random() < chance)
    .map(([feature]) => feature);
}

function extraService(random: () => number): OrganisationRow["services"][number] {
  const [name, when] = pick(random, [
    ["Volunteers' evening", "monthlyEvening"],
    ["Coffee morning", "morning"],
    ["Family Saturday", "monthlyWeekend"],
    ["Drop-in", "afternoon"],
  ] as const);
  return {
    name,
    whoFor: ["anyone"],
    cost: "free",
    costNote: null,
    howToJoin: "Just turn up.",
    when: openingTimes(when, random),
  };
}

/** One of a list, likelier the greater its weight. */
function weighted<T>(random: () => number, list: readonly T[], weights: readonly number[]): T {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random() * total;
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return list[index === -1 ? list.length - 1 : index] as T;
}
