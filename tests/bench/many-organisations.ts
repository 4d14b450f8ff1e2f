import { seededRandom } from "#domain/seeded-random.ts";
import { bellDraw, pick } from "#scripts/doggerland/draws.ts";
import words from "#scripts/doggerland/name-words.json" with { type: "json" };
import { OFFERS, type Offer } from "#scripts/doggerland/offers.ts";
import { countyTowns, type Town, townPicker } from "./town-names.ts";

/** Rows of the tables a directory is made of, side by side. */
export type ManyOrganisations = {
  towns: Town[];
  organisations: Row[];
  terms: Row[];
  services: Row[];
  schedules: Row[];
  locations: Row[];
};
type Row = Record<string, unknown>;

const quarters = ["Town", "North", "Park", "Mill", "Station", "Church", "Moor"];
const access = ["step_free", "accessible_toilet", "hearing_loop", "parking", "quiet_space"];
const spells = [
  ["09:00", "17:00"],
  ["10:00", "12:00"],
  ["10:00", "15:30"],
  ["13:00", "15:00"],
  ["17:30", "19:30"],
  ["18:30", "21:00"],
] as const;

/** So many plausible organisations of an invented county, the same for the same number and seed. */
export function manyOrganisations(count: number, seed = 20_260_202): ManyOrganisations {
  const random = seededRandom(seed);
  const towns = countyTowns(random, 120);
  const made: ManyOrganisations = { towns, organisations: [], terms: [], services: [], schedules: [], locations: [] };
  const nextTown = townPicker(towns, random);
  for (let i = 0; i < count; i++) addOrganisation(made, i, nextTown(), random);
  return made;
}

function addOrganisation(made: ManyOrganisations, i: number, town: Town, random: () => number): void {
  const { theme, offers } = pick(random, OFFERS);
  const offer = pick(random, offers);
  const organisation_id = uuid(1, i);
  const quarter = `${town.name} ${pick(random, quarters)}`;
  made.organisations.push({
    id: organisation_id,
    name: `${nameOf(offer, town, random)}${random() < 0.3 ? ` ${quarter}` : ""}`,
    description: `${pick(random, offer.first)} ${pick(random, offer.second)}`,
    kind: pick(random, offer.kinds),
    theme,
    days_since_check: random() < 0.7 ? Math.floor(random() * 700) : null,
    phone: random() < 0.6 ? `01632 ${960_000 + (i % 1000)}` : null,
  });
  const terms = new Set([theme, ...(offer.also ?? []).filter(() => random() < 0.6)]);
  for (const term of terms) made.terms.push({ organisation_id, term });
  addServices(made, i, organisation_id, offer, random);
  const places = random() < 0.9 ? 1 : 3;
  for (let place = 0; place < places; place++)
    made.locations.push({
      id: uuid(3, i * 3 + place),
      organisation_id,
      privacy: random() < 0.04 ? "hidden" : "exact",
      longitude: town.longitude + (bellDraw(random) * town.reachDegrees) / 2,
      latitude: town.latitude + (bellDraw(random) * town.reachDegrees) / 3,
      locality: quarter,
      access_features: access.filter((_, feature) => random() < 0.5 / (feature + 1)),
    });
}

function addServices(
  made: ManyOrganisations,
  i: number,
  organisation_id: string,
  offer: Offer,
  random: () => number,
): void {
  const services = random() < 0.7 ? 1 : 2;
  for (let n = 0; n < services; n++) {
    const number = i * 2 + n;
    const cost = random() < 0.75 ? offer.cost : pick(random, ["free", "paid", "unknown"]);
    const name = n ? `Second ${offer.service.toLowerCase()}` : offer.service;
    made.services.push({ id: uuid(2, number), organisation_id, name, who_for: offer.whoFor, cost });
    if (random() < 0.8) made.schedules.push(...openings(number, random));
  }
}

/** When a service is open: one day, every week or the first of the month, or each working day. */
function openings(service: number, random: () => number): Row[] {
  const [opens_at, closes_at] = pick(random, spells);
  const days = random() < 0.6 ? [1 + Math.floor(random() * 7)] : [1, 2, 3, 4, 5];
  const isMonthly = days.length === 1 && random() < 0.15;
  const recurrence = isMonthly
    ? { frequency: "MONTHLY", weeks_of_month: [1] }
    : { frequency: "WEEKLY", weeks_of_month: [] };
  return days.map((weekday) => ({
    id: uuid(4, service * 7 + weekday),
    service_id: uuid(2, service),
    weekday,
    opens_at,
    closes_at,
    ...recurrence,
  }));
}

function nameOf(offer: Offer, town: Town, random: () => number): string {
  return pick(random, offer.names)
    .replace("{place}", town.name)
    .replace("{street}", `${town.name} Road`)
    .replace("{park}", `${town.name} Park`)
    .replace("{word}", pick(random, words.words))
    .replace("{saint}", pick(random, words.saints));
}

const uuid = (kind: number, n: number) => `5ea4c400-000${kind}-4000-8000-${n.toString(16).padStart(12, "0")}`;
