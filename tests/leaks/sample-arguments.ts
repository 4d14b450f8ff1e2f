import type { Depth } from "./requests.ts";
import type { Callable } from "./ways-out.ts";

/** What the planted organisations are called by, for arguments that bring their rows. */
export type Planted = {
  organisations: string[];
  proposals: string[];
  references: string[];
  names: string[];
  lists: string[];
  drawings: string[];
  invitations: string[];
  /** Of open links in letters. */
  reminders: [string, string];
};

/** An entry that anybody may send in; its place is no truth. */
const harmlessSubmission = {
  name: "Somebody else",
  description: "A circle that is no secret.",
  theme: "space",
  themes: ["space"],
  place: null,
  services: [{ name: "Circle", whoFor: ["anyone"], cost: "free", when: [] }],
  access: [],
  contactIsPublic: false,
};

const nobody = "00000000-0000-4000-8000-0000000000ff";

/** A shape that holds every planted organisation. */
export const wholeTown = { type: "Areas", codes: ["S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"] };

/** Plausible values of each parameter, by its name or by function and name. None of them is a truth: an answer that
 *  repeats its question must not look like a leak. */
function samples(planted: Planted): Record<string, unknown[]> {
  const { organisations, proposals, references, names, lists, drawings, invitations, reminders } = planted;
  return {
    access: [["step_free"]],
    answer: ["still_right"],
    base_version: [1],
    changes: [[{ path: "/description", before: null, after: "Other words" }]],
    claim: [nobody],
    closure: [nobody],
    code: ["S1"],
    "confirm_claim.code": ["000000"],
    confirmation: ["no"],
    costs: [["free"]],
    drawing: [{ name: "All of it", geography: "squares", shape: wholeTown }],
    decision: ["publish", "accept", "merge"],
    description: ["A circle."],
    display_name: ["A stranger"],
    east: [1.03],
    edited_changes: [[]],
    email: ["somebody@example.org"],
    evenings_or_weekends: [true],
    field: ["phone", "place", "website", "description", "email", "checked_at", "when"],
    filter: [{ themes: ["space"] }],
    freshness: [["never"], ["fresh"]],
    geography: ["squares"],
    hand_over: [false],
    id: organisations,
    "review_proposal.id": proposals,
    "decide_proposal.id": proposals,
    import: [nobody],
    "import_begin.import": [{ kind: "postcodes" }],
    include_never: [true],
    indicator: ["poor-health"],
    invitation: invitations,
    is_shared: [true],
    is_local: [true],
    is_named: [true],
    is_closed: [false],
    kept: organisations,
    absorbed: [...organisations].reverse(),
    latitude: [54.005],
    longitude: [1.005],
    member: [nobody],
    method: ["email", "moderator"],
    name: names.slice(0, 4),
    near_latitude: [54.015],
    near_longitude: [1.015],
    neighbourhood: ["S0", "S4", "S8"],
    north: [54.03],
    note: ["A word"],
    "send_neighbourhood_note.note": [{ geography: "squares", code: "S1", text: "A word of some length", author: "A" }],
    "decide_note.note": [nobody],
    open_at: ["2026-11-24T10:00:00Z"],
    options: [{ dryRun: true }],
    organisation: organisations,
    organisations: [organisations],
    other_source: ["Small Town"],
    outcome: ["no_answer"],
    page_after: ["e30"],
    page_size: [50],
    page_start: [1],
    period: ["2024"],
    postcode: ["DG4 1AB"],
    privacy: ["street", "postcode_district", "neighbourhood", "hidden"],
    proposer: [{ name: "A stranger", email: "somebody@example.org" }],
    radius_m: [5000],
    reason: ["Because"],
    reference: references,
    result_limit: [20],
    role: ["analyst"],
    rows: [[]],
    search_text: [...names.slice(0, 4), "circle", "DG4"],
    shape: [wholeTown],
    sort: ["name", "nearest", "checked", "relevance"],
    source: ["Small Town"],
    south: [54],
    status: ["open"],
    submission: [harmlessSubmission],
    themes: [["space"], ["food"]],
    token: ["0".repeat(96)],
    "saved_list.token": lists,
    "drawn_neighbourhood.token": drawings,
    "drawn_neighbourhoods_geojson.token": drawings,
    "reminder_state.token": reminders,
    "answer_reminder.token": reminders,
    "stop_reminders.token": reminders,
    version: [1, 2],
    west: [1],
    who_for: [["anyone"]],
    // A tile of the whole town, and one of its middle.
    x: [257, 8238],
    y: [164, 5259],
    z: [9, 14],
  };
}

/** Parameters that nobody has given a sample, by function and name: what has them would go untried. */
export function withoutSamples(callables: Callable[], planted: Planted): string[] {
  const known = samples(planted);
  return callables.flatMap(({ name, parameters }) =>
    parameters
      .filter((parameter) => !known[`${name}.${parameter.name}`] && !known[parameter.name])
      .map((parameter) => `${name}(${parameter.name})`),
  );
}

/** The calls to make of one function: with nothing that may be left out, then with each of those by itself, then with
 *  all at once. Each value of a parameter has its turn, but not with each of every other. Brief: without those of what
 *  may be left out by itself. */
export function callsOf({ name, parameters }: Callable, planted: Planted, depth: Depth): Record<string, unknown>[] {
  const known = samples(planted);
  const valuesOf = (parameter: string): unknown[] => known[`${name}.${parameter}`] ?? known[parameter] ?? [null];
  const needed = parameters.filter(({ isOptional }) => !isOptional).map((parameter) => parameter.name);
  const optional = parameters.filter(({ isOptional }) => isOptional).map((parameter) => parameter.name);
  const call = (names: string[], round: number) =>
    Object.fromEntries(names.map((one) => [one, valuesOf(one)[round % valuesOf(one).length]]));
  const rounds = Math.max(1, ...needed.map((one) => valuesOf(one).length));
  return [
    ...Array.from({ length: rounds }, (_, round) => call(needed, round)),
    ...(depth === "brief" ? [] : optional).flatMap((one) =>
      valuesOf(one).map((value, round) => ({ ...call(needed, round), [one]: value })),
    ),
    ...(optional.length > 1 ? [call([...needed, ...optional], 0)] : []),
  ];
}
