import { type APIRequestContext, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { keepPicture } from "./map-ready.ts";
import { signInAs } from "./signed-in.ts";

/** Two people and a moderator, on a phone and on a desk. Each run changes entries of its own. */
const stage = { desktop: { shared: 0, reviewed: 1 }, phone: { shared: 2, reviewed: 3 } } as const;
const placed = 4;

test.slow();

type Found = { id: string; name: string };

test("two people change the same entry at once: neither change is lost, and the second sees the first", async ({
  page,
  browser,
  request,
}, { project }) => {
  test.skip(project.name === "phone", "two people at once are the same promise at any size; the desk keeps it");
  const { id, name } = await anEntry(request, stage[project.name as keyof typeof stage].shared);
  const first = await browser.newContext();
  const second = await browser.newContext();
  const [moderator, other] = [await moderatorAt(first), await moderatorAt(second)];
  await openForm(moderator, id);
  await openForm(other, id);

  await moderator.getByLabel("What it does", { exact: true }).fill("Open every day now, with a warm corner to sit in.");
  await publish(moderator);
  await other.getByLabel("What it does", { exact: true }).fill("Open in the evenings, for anybody who is new here.");
  await other.getByRole("textbox", { name: "Phone" }).first().fill("01632 960777");
  await other.getByRole("button", { name: "Publish" }).click();

  await expect(other.getByRole("heading", { name: /changed the same while you were writing/ })).toBeVisible();
  await expect(other.getByText("Open every day now, with a warm corner to sit in.")).toBeVisible();
  await expect(other.getByText("Open in the evenings, for anybody who is new here.")).toBeVisible();
  await keepPicture(other, "change-conflict");
  await other.getByText("Take theirs").click();
  await other.getByRole("button", { name: "Send what I chose" }).click();
  await expect(other.getByRole("heading", { name: "It shows now" })).toBeVisible();

  await page.goto(`/organisations/${id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("Open every day now, with a warm corner to sit in.")).toBeVisible();
  await expect(page.getByText("01632 960777")).toBeVisible();
  await first.close();
  await second.close();
});

test("a change waits while the entry stays live; it is accepted, declined with a reason, and an old state restored", async ({
  page,
  browser,
  request,
}, { project }) => {
  const { id, name } = await anEntry(request, stage[project.name as keyof typeof stage].reviewed);
  const before = await described(request, id);
  const taken = `Tea, tools and company for all comers (${project.name}).`;
  const email = "ada@example.org";

  await openForm(page, id);
  await keepPicture(page, "change-form");
  await page.getByLabel("What it does", { exact: true }).fill(taken);
  const reference = await suggest(page, email);

  await test.step("until then list, map and export tell the approved version", async () => {
    expect(await described(request, id)).toBe(before);
    const points = await request.post("/rest/v1/rpc/organisation_points", { data: { search_text: name } });
    expect(((await points.json()) as { ids: string[] }).ids).toContain(id);
  });

  const desk = await browser.newContext(page.viewportSize() ? { viewport: page.viewportSize() } : {});
  const moderator = await moderatorAt(desk);
  await test.step("a moderator reads the difference and takes it", async () => {
    await openInQueue(moderator, name);
    await expect(moderator.locator("td", { has: moderator.locator("ins") })).toContainText(taken);
    await keepPicture(moderator, "review-change");
    await moderator.getByRole("button", { name: /^Take it/ }).click();
    await expect(moderator.getByText(`The change to ${name} shows now.`)).toBeVisible();
    expect(await described(request, id)).toBe(taken);
  });

  await test.step("another is declined, and its sender reads why", async () => {
    await openForm(page, id);
    await page.getByRole("textbox", { name: "Phone" }).first().fill("01632 960000");
    const refused = await suggest(page, email);
    await openInQueue(moderator, name);
    await moderator.getByRole("button", { name: /^Keep all as they were/ }).click();
    await moderator.getByRole("dialog").getByText("We could not tell whether this is right").click();
    await moderator.getByRole("dialog").getByLabel("Anything to add?").fill("Nobody answers there");
    await moderator.getByRole("dialog").getByRole("button", { name: "Keep all as they were" }).click();
    await expect(moderator.getByText(`${name} stays as it was.`)).toBeVisible();

    await page.goto(`/proposals?ref=${refused}`);
    await page.getByLabel("Your e-mail").fill(email);
    await page.getByRole("button", { name: "Look it up" }).click();
    await expect(page.getByText("Not taken")).toBeVisible();
    await expect(page.getByText("We could not tell whether this is right. Nobody answers there")).toBeVisible();
    await keepPicture(page, "proposal-declined");
    await page.getByLabel("Reference").fill(reference);
    await page.getByRole("button", { name: "Look it up" }).click();
    await expect(page.getByText("Accepted", { exact: true })).toBeVisible();
  });

  await test.step("and the first state is restored from the history", async () => {
    await moderator.goto(`/organisations/${id}/history?v=1`);
    await expect(moderator.getByRole("heading", { name: /^Version 1/ })).toBeVisible();
    await keepPicture(moderator, "history");
    await moderator.getByRole("button", { name: "Restore this version" }).click();
    await moderator.getByRole("dialog").getByLabel("Why?").fill("The old words were better");
    await moderator.getByRole("dialog").getByRole("button", { name: "Restore this version" }).click();
    await expect(moderator.getByText("Older version restored").first()).toBeVisible();
    expect(await described(request, id)).toBe(before);
  });
  await desk.close();
});

test("Send waits for the postcode that is being looked up, goes on by itself, and says when there is none", async ({
  page,
  request,
}, { project }) => {
  test.skip(project.name === "phone", "the same promise at any size; the desk keeps it");
  const { id } = await anEntry(request, placed);
  await openForm(page, id);
  await page.getByRole("button", { name: "Add a place" }).click();
  const postcode = page.getByLabel("Postcode or place");
  await postcode.fill("QD9 9ZZ");
  await page.getByRole("button", { name: "Send for a check" }).click();
  await expect(page.getByText("We don't know that postcode. Check it, or tap the map.")).toBeVisible();
  await expect(postcode).toBeFocused();

  let answer = () => {};
  const held = new Promise<void>((release) => {
    answer = release;
  });
  await page.route("**/rpc/locate_postcode", async (route) => {
    await held;
    await route.continue();
  });
  await postcode.fill("QD1 1AA");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: "Send for a check" }).click();
  await expect(page.getByRole("button", { name: "Finding the place…" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Finding the place…" })).toHaveCount(1);
  await keepPicture(page, "change-finding");
  // What is written meanwhile goes with it.
  await page.getByRole("textbox", { name: /^Why, or how do you know/ }).fill("They moved in May.");
  await page.getByRole("radio", { name: /No place at all/ }).press("Space");
  const sent = page.waitForRequest("**/rpc/change_organisation");
  answer();
  const text = (await sent).postData() ?? "";
  expect(text).toContain("QD1 1AA");
  expect(text).toContain("They moved in May.");
  expect(text).toContain('"privacy":"hidden"');
  expect(text).not.toContain('"privacy":"exact"');
  await expect(page.getByText(/^PW-[2-9A-Z]{6}$/)).toBeVisible();
});

/** A published entry, by its place in the alphabet: far from those that other specs name. */
async function anEntry(request: APIRequestContext, position: number): Promise<Found> {
  const answer = await request.post("/rest/v1/rpc/search_organisations", {
    data: { sort: "name", page_size: 1, page_start: 46 + position },
  });
  const { items } = (await answer.json()) as { items: Found[] };
  return items[0] as Found;
}

/** What the export says an entry does: what everybody reads. */
async function described(request: APIRequestContext, id: string): Promise<string | undefined> {
  const answer = await request.post("/rest/v1/rpc/organisations_geojson", { data: {} });
  const { features } = (await answer.json()) as { features: { properties: { id: string; description: string } }[] };
  return features.find(({ properties }) => properties.id === id)?.properties.description;
}

async function moderatorAt(context: BrowserContext): Promise<Page> {
  await signInAs(context, "moderator");
  return context.newPage();
}

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`/organisations/${id}/change`);
  await expect(page.getByRole("heading", { name: /^(Change|Suggest a change)/, level: 1 })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("heading", { name: "It shows now" })).toBeVisible();
}

/** Send what the form holds as somebody without an account; the reference to follow it up by. */
async function suggest(page: Page, email: string): Promise<string> {
  await page.getByLabel("Your e-mail").fill(email);
  await page.getByRole("button", { name: "Send for a check" }).click();
  const reference = page.getByText(/^PW-[2-9A-Z]{6}$/);
  await expect(reference).toBeVisible();
  return (await reference.textContent()) ?? "";
}

async function openInQueue(page: Page, name: string): Promise<void> {
  await page.goto("/review");
  await page.getByRole("button", { name: new RegExp(`${name.replace(/[^\w\s]/g, ".")}.*change to an entry`) }).click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
}
