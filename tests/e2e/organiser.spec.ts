import { expect, test } from "@playwright/test";
import { keepPicture, mapReady } from "./map-ready.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) > 1000, "the organiser has a phone in the hand");

const name = "Lantern Street Soup Evening";

test("an organiser without an account adds a group, a moderator publishes it, and everybody finds it", async ({
  page,
  browser,
  baseURL,
}) => {
  await test.step("six questions on a phone, by postcode", async () => {
    await page.goto("/add");
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Next: where you meet" }).click();
    await page.getByLabel("Postcode or place").fill("QD1 1AA");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByText("QD1 1AA, Kelp Row", { exact: true }).first()).toBeVisible();
    await expect(page.getByText("What will the public see?")).toBeVisible();
    await page.getByRole("radio", { name: /The exact place/ }).check({ force: true });
    await keepPicture(page, "organiser-place");
    await page.getByRole("button", { name: "Next: what you do" }).click();
    await page.getByRole("radio", { name: /Food/ }).first().check({ force: true });
    await page.getByLabel("In a sentence").fill("A free bowl of soup and company every Thursday evening.");
    await page.getByRole("button", { name: "Next: when" }).click();
    await page.getByText("It varies").click();
    await page.getByLabel("When, in your own words").fill("Thursdays from six, all year");
    await page.getByRole("button", { name: "Next: how to reach you" }).click();
    await page.getByRole("textbox", { name: /^Phone/ }).fill("01632 960123");
    await page.getByRole("button", { name: "Next: check and send" }).click();
    await expect(page.getByText(name).first()).toBeVisible();
    await keepPicture(page, "organiser-check");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByText("A person will check it, usually within two days.")).toBeVisible();
    await keepPicture(page, "organiser-sent");
  });

  await test.step("until a moderator has looked, nobody else can see it", async () => {
    await page.goto(`/directory?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/organisations? /);
    await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  });

  await test.step("a moderator publishes it from the queue", async () => {
    const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const moderator = await desk.newPage();
    await moderator.goto(`${baseURL}/sign-in?back=/review`);
    await moderator.getByRole("button", { name: /Sign in as .*moderator/i }).click();
    await expect(moderator).toHaveURL(/\/review/);
    await moderator.getByRole("button", { name: new RegExp(name) }).click();
    await expect(moderator.getByRole("heading", { name }).first()).toBeVisible();
    await keepPicture(moderator, "moderator-queue");
    await moderator.getByRole("button", { name: /^Publish/ }).click();
    await expect(moderator.getByText(`${name} is published.`)).toBeVisible();
    await desk.close();
  });

  await test.step("it appears in the list, on the map, in the search and in the export", async () => {
    await page.goto(`/directory?q=${encodeURIComponent("lantern street soop")}`);
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    await keepPicture(page, "organiser-found");
    await page
      .getByRole("radio", { name: "Map" })
      .or(page.getByRole("button", { name: "Map", exact: true }))
      .first()
      .click({ force: true });
    await mapReady(page);
    await keepPicture(page, "organiser-on-the-map");
    const exported = await page.request.get(
      `${baseURL}/rest/v1/rpc/organisations_geojson?search_text=${encodeURIComponent(name)}`,
    );
    const collection = (await exported.json()) as {
      features: { properties: { name: string }; geometry: object | null }[];
    };
    const found = collection.features.find(({ properties }) => properties.name === name);
    expect(found?.geometry).toMatchObject({ type: "Point" });
    const search = page.getByRole("combobox", { name: "Place, postcode or organisation" });
    await search.fill("Lantern Street");
    await page.getByRole("option", { name: new RegExp(name) }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await keepPicture(page, "organiser-page");
  });
});
