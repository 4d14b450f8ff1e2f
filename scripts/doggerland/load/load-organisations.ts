import { identifier, type OrganisationRow } from "#scripts/doggerland/organisation-row.ts";
import type { Dataset } from "./dataset.ts";
import { pointText } from "./geometry-text.ts";
import { importOf, LICENCE, SOURCE } from "./provenance.ts";
import { type DemoApi, type Row, upsert } from "./rest-api.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Organisations with all that hangs on them. Ages become times now, so the demo is never stale on the day it is loaded. */
export async function loadOrganisations(api: DemoApi, { organisations }: Dataset, now: Date): Promise<void> {
  const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  await upsert(
    api,
    "organisations",
    organisations.map((row) => organisationRow(row, ago)),
    "id",
  );
  await upsert(api, "organisation_terms", organisations.flatMap(termRows), "organisation_id,term");
  const services = numbered(organisations);
  await upsert(
    api,
    "services",
    services.map(({ row }) => row),
    "id",
  );
  await upsert(
    api,
    "schedules",
    services.flatMap(({ schedules }) => schedules),
    "id",
  );
  await upsert(api, "locations", organisations.map(locationRow), "id");
  const hidden = organisations.filter(({ location, waiting }) => location.privacy !== "exact" || waiting);
  await upsert(
    api,
    "location_points",
    hidden.map((row) => pointRow(row, organisations.indexOf(row))),
    "location_id",
  );
  await upsert(
    api,
    "service_locations",
    services.map(({ row, place }) => ({ service_id: row.id, location_id: place })),
    "service_id,location_id",
  );
  const waiting = organisations.filter((row) => row.waiting);
  await upsert(
    api,
    "submissions",
    waiting.map((row) => submissionRow(row, ago)),
    "organisation_id",
  );
}

function organisationRow(row: OrganisationRow, ago: (milliseconds: number) => string): Row {
  const { waiting, checkedDaysAgo } = row;
  const created = waiting ? waiting.minutesAgo * MINUTE_MS : ((checkedDaysAgo ?? 20) + 45) * DAY_MS;
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    kind: row.kind,
    theme: row.theme,
    email: row.email,
    phone: row.phone,
    website: row.website,
    status: waiting ? "awaiting_review" : "published",
    checked_at: checkedDaysAgo === null ? null : ago(checkedDaysAgo * DAY_MS),
    source: SOURCE,
    licence: LICENCE,
    external_id: row.id,
    is_fictional: true,
    created_at: ago(created),
    import_id: waiting ? null : importOf("organisations"),
  };
}

const termRows = (row: OrganisationRow): Row[] =>
  [...new Set([row.theme, ...row.also])].map((term) => ({ organisation_id: row.id, term }));

/** Services and their times, with numbers that run over the whole demo. */
function numbered(organisations: readonly OrganisationRow[]) {
  let service = 0;
  let schedule = 0;
  return organisations.flatMap((organisation, i) =>
    organisation.services.map((offer) => {
      const id = identifier("service", ++service);
      const row: Row = {
        id,
        organisation_id: organisation.id,
        name: offer.name,
        status: "active",
        who_for: offer.whoFor,
        cost: offer.cost,
        cost_note: offer.costNote,
        how_to_join: offer.howToJoin,
      };
      const schedules = offer.when.map(
        ([weekday, opens_at, closes_at, frequency]): Row => ({
          id: identifier("schedule", ++schedule),
          service_id: id,
          weekday,
          opens_at,
          closes_at,
          frequency,
        }),
      );
      return { row, schedules, place: identifier("location", i + 1) };
    }),
  );
}

/** Only an exact place has its point here; the database derives the others from the true one. */
function locationRow({ id, location }: OrganisationRow, i: number): Row {
  const isExact = location.privacy === "exact";
  return {
    id: identifier("location", i + 1),
    organisation_id: id,
    address: isExact ? location.address : null,
    postcode: isExact ? location.postcode : null,
    privacy: location.privacy,
    geom: isExact ? pointText(location.point) : null,
    access_features: location.access,
    locality: location.privacy === "hidden" ? null : location.locality,
  };
}

const pointRow = ({ location }: OrganisationRow, i: number): Row => ({
  location_id: identifier("location", i + 1),
  geom: pointText(location.point),
  address: location.address,
  postcode: location.postcode,
});

const submissionRow = ({ id, waiting }: OrganisationRow, ago: (milliseconds: number) => string): Row => ({
  organisation_id: id,
  submitter_name: "Demo sender",
  submitter_email: "sender@doggerland.example",
  note: waiting?.note ?? null,
  reference: waiting?.reference,
  submitted_at: ago((waiting?.minutesAgo ?? 0) * MINUTE_MS),
});
