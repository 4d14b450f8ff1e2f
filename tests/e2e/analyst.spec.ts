import { expect, type Page, test } from "@playwright/test";
import { keepPicture, mapReady } from "./map-ready.ts";
import { expectSameWords } from "./same-words.ts";

test.skip(
  ({ viewport }) => (viewport?.width ?? 0) < 1000,
  "the analyst works at a desk; the phone has its own journey",
);

test("an analyst finds the most deprived neighbourhood by keyboard and hands the view on by link", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  await mapReady(page);
  const catalogue = page.getByRole("region", { name: "Choose what to see" });
  await catalogue.getByRole("searchbox").fill("rent");
  await expect(catalogue.getByRole("status")).toHaveText(/measures? found$/);
  const before = await page.getByRole("heading", { level: 1 }).innerText();
  await catalogue.getByRole("listitem").getByRole("button").first().click();
  await expect(page).toHaveURL(/[?&]i=/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
  const measure = await page.getByRole("heading", { level: 1 }).innerText();

  await test.step("the legend counts every neighbourhood once", async () => {
    const legend = page.getByRole("heading", { name: measure, level: 2 }).locator("xpath=ancestor::div[1]");
    const buttons = legend.getByRole("button", { name: /Show only these/ });
    await expect(buttons).toHaveCount(5);
    const classes = await buttons.allInnerTexts();
    const inClasses = classes.reduce((sum, text) => sum + Number(text.match(/(\d+)\s*$/)?.[1]), 0);
    const others = await legend
      .getByRole("listitem")
      .filter({ hasText: /No figure|Too few/ })
      .allInnerTexts();
    const without = others.reduce((sum, text) => sum + Number(text.match(/(\d+)\s*$/)?.[1]), 0);
    expect(inClasses + without).toBe(121);
  });

  await test.step("by keyboard alone: to the ranked table, to its first row, into the neighbourhood", async () => {
    await tabTo(page, (name) => name === "Map");
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/show=table/);
    const first = page.getByRole("table").getByRole("row").nth(1);
    const top = await first.getByRole("rowheader").innerText();
    await tabTo(page, (name) => name === top);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: top })).toBeVisible();
    await expect(page).toHaveURL(/[?&]n=/);
  });

  await page.getByRole("button", { name: /Copy a link/ }).click();
  await expect(page.getByText("The link is copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const table = await page.getByRole("table").getByRole("row").nth(1).innerText();
  await keepPicture(page, "analyst-handed-on");

  const another = await browser.newContext({ viewport: page.viewportSize() });
  const opened = await another.newPage();
  await opened.goto(link);
  await expect(opened.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect.poll(() => opened.getByRole("table").getByRole("row").nth(1).innerText()).toBe(table);
  await expect(opened).toHaveURL(page.url());
  await expectSameWords(opened, page);
  await keepPicture(opened, "analyst-received");
  await another.close();
});

test("choosing a measure moves no shapes and keeps the way back", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/");
  await mapReady(page);
  const tiles: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("neighbourhood_tile")) tiles.push(request.url());
  });
  const before = await page.getByRole("heading", { level: 1 }).innerText();
  const measures = page.getByRole("region", { name: "Choose what to see" }).locator("[data-measure]:visible");
  await measures.nth(1).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
  await mapReady(page);
  expect(tiles).toEqual([]);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(before);
});

/** Press Tab until what has focus bears the name; fails after going round the whole page. */
async function tabTo(page: Page, isThere: (name: string) => boolean): Promise<void> {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : focused?.textContent;
      return (focused?.getAttribute("aria-label") ?? label ?? "").trim();
    });
    if (isThere(name)) return;
  }
  throw new Error("The keyboard never reached it.");
}
