import type { Position } from "geojson";
import type { Areas, Dataset } from "./dataset.ts";
import { NEIGHBOURHOODS } from "./load-places.ts";
import { CREDIT, LICENCE } from "./provenance.ts";
import { account, change, type DemoApi, upsert } from "./rest-api.ts";

/** Shown on the sign-in page: these accounts are for trying things out, and hold nothing of anybody's. */
const DEMO_ACCOUNTS = [
  { label: "Organiser", email: "organiser@doggerland.example", password: "marram-and-tide-1", role: "contributor" },
  { label: "Analyst", email: "analyst@doggerland.example", password: "marram-and-tide-2", role: "analyst" },
  { label: "Moderator", email: "moderator@doggerland.example", password: "marram-and-tide-3", role: "moderator" },
  {
    label: "Administrator",
    email: "administrator@doggerland.example",
    password: "marram-and-tide-4",
    role: "administrator",
  },
] as const;

/** Room round the borough, in degrees. */
const MARGIN = 0.008;

export async function loadAccounts(api: DemoApi): Promise<void> {
  for (const { label, email, password, role } of DEMO_ACCOUNTS) {
    const id = await account(api, email, password);
    await change(api, "members", `id=eq.${id}`, { role, display_name: `${label} (demo)` });
  }
}

/** The one row that says whose map this is. */
export async function loadSite(api: DemoApi, { neighbourhoods }: Dataset): Promise<void> {
  const [west, south, east, north] = boundsOf(neighbourhoods);
  const row = {
    id: true,
    name: "Doggerland",
    tagline: "fictional demo",
    is_fictional: true,
    notice: CREDIT,
    default_geography: NEIGHBOURHOODS,
    default_indicator: "children-in-low-income-families",
    west,
    south,
    east,
    north,
    centre_label: "Herring Quay",
    demo_accounts: DEMO_ACCOUNTS,
    attribution: CREDIT,
    licence: LICENCE,
  };
  await upsert(api, "site", [row], "id");
}

function boundsOf(areas: Areas): [number, number, number, number] {
  const points = areas.features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : [],
  ) as Position[];
  const [xs, ys] = [points.map(([x]) => x ?? 0), points.map(([, y]) => y ?? 0)];
  const tidy = (value: number): number => Number(value.toFixed(4));
  return [
    tidy(Math.min(...xs) - MARGIN),
    tidy(Math.min(...ys) - MARGIN),
    tidy(Math.max(...xs) + MARGIN),
    tidy(Math.max(...ys) + MARGIN),
  ];
}
