import type { Persona } from "#tests/db/small-town.ts";
import { reminderRequests } from "./reminder-requests.ts";

/** One request below /rest/v1. `isTile`: the encoders differ, so only the type and size are compared. `onLite`: where
 *  Supabase Lite is known to answer otherwise, and what; the app must not rely on it. */
export type Asked = {
  name: string;
  path: string;
  as?: Persona;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  isTile?: boolean;
  onLite?: { status: number; code: string; why: string };
};

const makers = "00000000-0000-4000-8000-000000000005";
const pantry = "00000000-0000-4000-8000-000000000001";
const representation = { prefer: "return=representation" };

const netLoft = {
  name: "The Net Loft",
  description: "After-school club for anybody who likes knots.",
  theme: "young",
  themes: ["young"],
  place: { longitude: 1.0131, latitude: 54.0079, postcode: "DG4 1AB", privacy: "street" },
  services: [{ name: "Club", whoFor: ["children"], cost: "free", when: [] }],
  access: [],
  contactIsPublic: false,
};

/** What the app, QGIS and a script ask, in this order: later ones see what earlier ones wrote. */
export const requests: Asked[] = [
  { name: "one row, chosen columns", path: "/site?select=name,tagline,is_fictional" },
  { name: "rows in order", path: "/taxonomy_terms?select=slug,name,sort_order&order=sort_order.asc" },
  { name: "a filter by equality", path: "/neighbourhoods?select=code,name,population&geography=eq.squares&code=eq.S1" },
  {
    name: "in, gte and limit",
    path: "/neighbourhoods?select=code&code=in.(S1,S2,S7)&population=gte.1002&order=code&limit=1",
  },
  { name: "or and ilike", path: "/organisations?select=name,status&or=(name.ilike.*soup*,theme.eq.health)&order=name" },
  { name: "is null", path: "/organisations?select=name&checked_at=is.null&order=name" },
  {
    name: "an array that contains",
    path: "/locations?select=postcode,locality&access_features=cs.{step_free}&order=id",
  },
  { name: "an embedded parent", path: "/services?select=name,cost,organisations(name)&order=id" },
  {
    name: "embedded children",
    path: `/organisations?select=name,services(name,schedules(weekday,opens_at))&id=eq.${pantry}`,
  },
  { name: "one object", path: "/site?select=name", headers: { accept: "application/vnd.pgrst.object+json" } },
  {
    name: "one object of several",
    path: "/taxonomy_terms?select=slug",
    headers: { accept: "application/vnd.pgrst.object+json" },
    onLite: { status: 406, code: "PGRST116", why: "the words are those of a newer PostgREST" },
  },
  {
    name: "a range with a count",
    path: "/postcodes?select=postcode&order=postcode&limit=2&offset=2",
    headers: { prefer: "count=exact" },
  },
  { name: "a head", path: "/geographies?select=slug", method: "HEAD" },
  { name: "CSV", path: "/geographies?select=slug,name&order=slug", headers: { accept: "text/csv" } },
  {
    name: "a table there is not",
    path: "/nowhere",
    onLite: { status: 404, code: "PGRST205", why: "the code is that of a newer PostgREST" },
  },
  { name: "a column there is not", path: "/site?select=nothing" },
  { name: "a filter that cannot be", path: "/neighbourhoods?select=code&population=eq.many" },
  {
    name: "imports, to an analyst",
    path: "/imports?select=kind,source,rows_read&order=started_at.desc",
    as: "analyst",
  },
  { name: "imports, to a stranger", path: "/imports?select=kind" },
  { name: "true places, to a stranger", path: "/location_points?select=address" },
  { name: "true places, to a contributor", path: "/location_points?select=address", as: "contributor" },
  { name: "submissions, to a moderator", path: "/submissions?select=reference,submitter_email", as: "moderator" },
  {
    name: "members, to an administrator",
    path: "/members?select=display_name,role,created_at&order=role",
    as: "administrator",
  },
  { name: "a function by GET", path: "/rpc/site_summary" },
  { name: "a function by POST", path: "/rpc/site_summary", body: {} },
  { name: "a function with an argument by GET", path: "/rpc/indicator_catalogue?geography=squares" },
  { name: "a choropleth", path: "/rpc/indicator_choropleth?geography=squares&indicator=poor-health" },
  {
    name: "a choropleth of a period",
    path: "/rpc/indicator_choropleth",
    body: { geography: "squares", indicator: "poor-health", period: "2023" },
  },
  { name: "an index", path: "/rpc/neighbourhood_index?geography=squares" },
  { name: "a profile", path: "/rpc/neighbourhood_profile?geography=squares&code=S1" },
  { name: "a profile of nowhere", path: "/rpc/neighbourhood_profile?geography=squares&code=S99" },
  { name: "a boundary", path: "/rpc/neighbourhood_boundary?geography=squares&code=S1" },
  { name: "an export of neighbourhoods", path: "/rpc/neighbourhoods_geojson?geography=squares&indicator=poor-health" },
  { name: "a basemap", path: "/rpc/basemap" },
  { name: "a search with nothing asked", path: "/rpc/search_organisations", body: {} },
  { name: "a search by words", path: "/rpc/search_organisations", body: { search_text: "food near herring key" } },
  {
    name: "a search by arrays",
    path: "/rpc/search_organisations",
    body: { themes: ["food", "space"], access: ["step_free"], sort: "name" },
  },
  { name: "a search by arrays in the address", path: "/rpc/search_organisations?themes={food,space}&sort=name" },
  { name: "a search by moment", path: "/rpc/search_organisations", body: { open_at: "2026-11-24T10:00:00Z" } },
  { name: "a search that cannot be sorted so", path: "/rpc/search_organisations", body: { sort: "luck" } },
  { name: "points", path: "/rpc/organisation_points", body: { themes: ["food"] } },
  { name: "every place", path: "/rpc/organisation_places", body: { is_named: true } },
  { name: "an export of organisations", path: "/rpc/organisations_geojson?search_text=quayside" },
  { name: "an organisation", path: `/rpc/organisation?id=${pantry}` },
  { name: "an organisation nobody may see yet", path: `/rpc/organisation?id=${makers}` },
  { name: "an id that is none", path: "/rpc/organisation?id=one" },
  { name: "places", path: "/rpc/find_places?search_text=herring%20key" },
  { name: "a postcode", path: "/rpc/locate_postcode?postcode=dg40ab" },
  { name: "a point", path: "/rpc/locate_point", body: { longitude: 1.005, latitude: 54.005 } },
  {
    name: "a public place",
    path: "/rpc/public_place",
    body: { longitude: 1.0131, latitude: 54.0079, postcode: "DG4 1AB", privacy: "street" },
  },
  {
    name: "similar organisations",
    path: "/rpc/similar_organisations",
    body: { name: "Quayside Pantri", result_limit: 3 },
  },
  { name: "nobody's membership", path: "/rpc/my_membership" },
  { name: "a member's membership", path: "/rpc/my_membership", as: "moderator" },
  {
    name: "a function there is not",
    path: "/rpc/nothing",
    body: {},
    onLite: { status: 404, code: "PGRST202", why: "it does not guess what was meant" },
  },
  { name: "an argument there is not", path: "/rpc/locate_postcode", body: { postcode: "DG4 0AB", more: 1 } },
  {
    name: "a tile",
    path: "/rpc/neighbourhood_tile?geography=squares&z=9&x=257&y=164",
    headers: { accept: "application/vnd.mapbox-vector-tile" },
    isTile: true,
  },
  { name: "the queue, to a stranger", path: "/rpc/review_queue", body: {} },
  { name: "the queue, to a contributor", path: "/rpc/review_queue", body: {}, as: "contributor" },
  { name: "the queue, to a moderator", path: "/rpc/review_queue", body: {}, as: "moderator" },
  { name: "an item, to a moderator", path: `/rpc/review_item?id=${makers}`, as: "moderator" },
  { name: "a row written by a stranger", path: "/organisations", body: { name: "Mine" } },
  { name: "a row written by a contributor", path: "/organisations", body: { name: "Mine" }, as: "contributor" },
  { name: "a change by a stranger", path: "/site?id=is.true", method: "PATCH", body: { name: "Mine" } },
  {
    name: "a change that reaches no row",
    path: "/site?id=is.true",
    method: "PATCH",
    body: { name: "Mine" },
    as: "analyst",
    headers: representation,
  },
  { name: "a removal by a stranger", path: `/organisations?id=eq.${pantry}`, method: "DELETE" },
  {
    name: "a change by an administrator",
    path: "/site?id=is.true&select=tagline",
    method: "PATCH",
    body: { tagline: "changed" },
    as: "administrator",
    headers: representation,
  },
  {
    name: "a row by an administrator",
    path: "/geographies?select=slug,name",
    body: { slug: "wards", name: "Wards" },
    as: "administrator",
    headers: representation,
  },
  { name: "the same row again", path: "/geographies", body: { slug: "wards", name: "Wards" }, as: "administrator" },
  {
    name: "a row that breaks a rule",
    path: "/geographies",
    body: { slug: "Not A Slug", name: "x" },
    as: "administrator",
    onLite: { status: 500, code: "SUP", why: "it does not know that code: our functions check first, and say 22023" },
  },
  {
    name: "a row that points nowhere",
    path: "/services",
    body: { organisation_id: "00000000-0000-4000-8000-0000000000ff", name: "x" },
    as: "service",
  },
  {
    name: "an upsert by the service",
    path: "/geographies?select=slug,name",
    body: [{ slug: "wards", name: "Wards 2023" }],
    as: "service",
    headers: { prefer: "return=representation,resolution=merge-duplicates" },
  },
  {
    name: "a submission with a mistake",
    path: "/rpc/submit_organisation",
    body: { submission: { ...netLoft, email: "no" } },
  },
  { name: "a submission", path: "/rpc/submit_organisation", body: { submission: netLoft } },
  {
    name: "a decision by a contributor",
    path: "/rpc/decide_submission",
    body: { id: makers, decision: "publish" },
    as: "contributor",
  },
  {
    name: "a decision by a moderator",
    path: "/rpc/decide_submission",
    body: { id: makers, decision: "publish" },
    as: "moderator",
  },
  { name: "what was published", path: "/rpc/search_organisations", body: { themes: ["arts"] } },
  { name: "a new name", path: "/rpc/rename_me", body: { display_name: "Mo" }, as: "moderator" },
  {
    name: "a role given by a moderator",
    path: "/rpc/update_member_role",
    body: { member: "00000000-0000-4000-8000-00000000000c", role: "analyst" },
    as: "moderator",
  },
  ...reminderRequests,
];
