import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { follow } from "./follow.ts";
import { keepPicture } from "./map-ready.ts";
import { signInAs } from "./signed-in.ts";

/** The pages of those who keep the directory right, as whoever works there; each with its heading, and with what comes
 *  last of what is looked at. */
type Entry = { id: string; name: string };
type Screen = {
  name: string;
  path: (entry: Entry) => string;
  heading: (entry: Entry) => string | RegExp;
  ready?: string;
  isForDesk?: true;
};

const moderators: Screen[] = [
  { name: "review-new", path: () => "/review", heading: () => /to check$/, ready: "main ul button" },
  {
    name: "history",
    path: ({ id }) => `/organisations/${id}/history`,
    heading: ({ name }) => `History of ${name}`,
    ready: "main ol button",
    isForDesk: true,
  },
  {
    name: "health",
    path: () => "/health",
    heading: () => "How the directory is doing",
    ready: "main table",
    isForDesk: true,
  },
  { name: "duplicates", path: () => "/review/duplicates", heading: () => "Possible doubles", isForDesk: true },
  { name: "calls", path: () => "/calls", heading: () => "Calls", ready: "main article" },
  { name: "claims", path: () => "/claims", heading: () => "Claims to decide", isForDesk: true },
];
const administrators: Screen[] = [
  { name: "people", path: () => "/people", heading: () => "People", ready: "main form[aria-label]" },
];
const members: Screen[] = [
  { name: "organisation", path: ({ id }) => `/organisations/${id}`, heading: ({ name }) => name },
  {
    name: "proposals",
    path: () => "/proposals",
    heading: () => "Your suggestions",
    ready: "main form",
    isForDesk: true,
  },
  { name: "account", path: () => "/account", heading: () => "Your account", ready: "main form", isForDesk: true },
  { name: "lists", path: () => "/lists", heading: () => "Your lists", isForDesk: true },
  {
    name: "claim",
    path: ({ id }) => `/organisations/${id}/claim`,
    heading: ({ name }) => `Do you look after ${name}?`,
    ready: "main [role=radiogroup]",
    isForDesk: true,
  },
];

// A desk by day and a phone by night: between them every colour and every layout.
test.beforeEach(async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: isMobile ? "dark" : "light" });
});

test("pages of members have no accessibility fault that a machine can find", async ({ page, request }) => {
  const entry = await anEntry(request);
  await signInAs(page.context(), "organiser");
  await lookAt(page, members, entry);
  await follow(page, `/organisations/${entry.id}`);
  await page.getByRole("button", { name: "Add to a list" }).click();
  await page.getByLabel("Name of a new list").fill("For new neighbours");
  expect(await accessibilityFaults(page), "add to a list").toEqual([]);
  await page.getByRole("button", { name: "Begin this list" }).click();
  await expect(page.getByText(`${entry.name} is in “For new neighbours”.`)).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible();
  await follow(page, `/organisations/${entry.id}/change`);
  await page.getByLabel("What it does", { exact: true }).fill("Open every day.");
  expect(await accessibilityFaults(page), "change").toEqual([]);
});

test("pages of moderators have none either, and a change is read as it will stand", async ({ page, request }) => {
  const entry = await anEntry(request);
  await signInAs(page.context(), "moderator");
  await lookAt(page, moderators, entry);
  await suggest(request, entry, "Open every day, with a corner for children.");
  await page.goto("/review");
  await page.getByRole("button", { name: new RegExp(`${entry.name}.*change to an entry`) }).click();
  const reads = page.getByRole("region", { name: "How it will read" });
  await expect(reads).toContainText("Open every day, with a corner for children.");
  await expect(page.getByText(/other fields stay as they are/)).toBeVisible();
  await keepPicture(page, "review-change-reads");
  expect(await accessibilityFaults(page), "review of a change").toEqual([]);
  await page.getByRole("radio", { name: "Keep it as it is" }).first().click();
  await expect(reads).not.toContainText("Open every day, with a corner for children.");
});

test("nor has the page of administrators, and a role that is only looked at is not given", async ({
  page,
  request,
}) => {
  await signInAs(page.context(), "administrator");
  await lookAt(page, administrators, await anEntry(request));
  const role = page.getByRole("combobox", { name: /^Role of/ }).first();
  const before = await role.inputValue();
  await role.selectOption(before === "analyst" ? "moderator" : "analyst");
  await expect(page.getByRole("button", { name: /^Change to/ })).toBeVisible();
  await page.reload();
  await expect(role).toHaveValue(before);
});

async function lookAt(page: Page, screens: readonly Screen[], entry: Entry): Promise<void> {
  for (const { name, path, heading, ready, isForDesk } of screens) {
    // One column of the same parts: what differs on a phone is looked at on the pages that differ.
    if (isForDesk && test.info().project.name === "phone") continue;
    if (page.url() === "about:blank") await page.goto(path(entry));
    else await follow(page, path(entry));
    await expect(page.getByRole("heading", { level: 1, name: heading(entry), exact: true })).toBeVisible();
    if (ready) await page.locator(ready).first().waitFor({ state: "attached" });
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
    await keepPicture(page, `desk-${name}`);
    expect(await accessibilityFaults(page), name).toEqual([]);
  }
}

/** A published entry far along the alphabet from those that other specs change. */
async function anEntry(request: APIRequestContext): Promise<Entry> {
  const { project } = test.info();
  const answer = await request.post("/rest/v1/rpc/search_organisations", {
    data: { sort: "name", page_size: 1, page_start: project.name === "phone" ? 61 : 60 },
  });
  return ((await answer.json()) as { items: Entry[] }).items[0] as Entry;
}

async function suggest(request: APIRequestContext, { id }: Entry, description: string): Promise<void> {
  const asked = await request.post("/rest/v1/rpc/organisation_for_change", { data: { id } });
  const { version, record } = (await asked.json()) as { version: number; record: { description: string | null } };
  const changes = [{ path: "/description", before: record.description, after: description }];
  const data = { organisation: id, base_version: version, changes, proposer: { name: "Ada" } };
  expect((await request.post("/rest/v1/rpc/change_organisation", { data })).ok()).toBe(true);
}
