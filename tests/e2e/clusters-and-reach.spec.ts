import { expect, type Page, test } from "@playwright/test";
import { follow } from "./follow.ts";
import { mapReady } from "./map-ready.ts";

const hotspots = "/hotspots?i=children-in-low-income-families";
const reach = "/reach?t=food&n=D01000030";

test("clusters are told the same by legend, table and sentence, and a link restores them", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same answer at every size");
  await page.goto(hotspots);
  const sentence = page.locator("[data-hotspots-sentence]");
  await expect(sentence).toContainText("cluster");
  const counts = await everyAreaOnce(page);
  await expect(sentence).toContainText(`${counts["high-high"]} neighbourhoods in all`);
  await page.locator("[data-row='high-high']").click();
  await expect(page.getByRole("button", { name: "Show every row again" })).toBeVisible();
  await page.getByRole("button", { name: /^Show all/ }).click();
  await expect(page.locator("tbody [data-code]")).toHaveCount(counts["high-high"] ?? -1);
  await expect(page.locator("[data-column='kind']").first()).toHaveText("High among high");
  await page.getByRole("radio", { name: "Gi*" }).click();
  await expect(page.locator("[data-column='kind']").first()).toHaveText("Hot spot");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Gi*" })).toBeChecked();
  await mapReady(page);
});

test("a link from one analysis to another is not overwritten by the map that is left", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same addresses at every size");
  await page.goto(hotspots);
  await mapReady(page);
  await follow(page, reach);
  await expect(page.locator("[data-reached-sentence]")).toBeVisible();
  await expect(page).toHaveURL(/[?&]t=food&n=D01000030/);
});

test("an address typed in capitals is the same page, and its controls work", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same addresses at every size");
  await page.goto("/REACH?t=food");
  await page.getByRole("slider").press("End");
  await expect(page).toHaveURL(/reach=30/);
  await expect(page.locator("[data-access-sentence]")).toContainText("within a 30-minute walk");
});

test("what is in reach is told the same by legend, table, lines and sentence", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same answer at every size");
  await page.goto(reach);
  await expect(page.locator("[data-access-sentence]")).toContainText("within a 15-minute walk");
  const counts = await everyAreaOnce(page);
  await expect(page.locator("[data-access-sentence]")).toContainText(`${counts.none} neighbourhoods have none`);
  const reached = page.locator("[data-reached]");
  await reached.first().waitFor();
  await expect(page.locator("[data-reached-sentence]")).toContainText(`${await reached.count()} services are in reach`);
  await page.getByRole("slider").press("End");
  await expect(page.locator("[data-access-sentence]")).toContainText("within a 30-minute walk");
  await expect(page).toHaveURL(/reach=30/);
  await page.getByRole("radio", { name: "Hexagons" }).click();
  await expect(page.locator("[data-density-words]")).toContainText("hexagons");
});

test("beside a narrow map the legend is folded, and opens and closes by keyboard", async ({ page, isMobile }) => {
  test.skip(isMobile, "the phone has its sheet");
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(reach);
  const chip = page.getByRole("button", { name: "Legend", exact: true });
  const row = page.locator("[data-row]").first();
  await expect(chip).toHaveAttribute("aria-expanded", "false");
  await expect(row).toBeHidden();
  await chip.press("Enter");
  await expect(row).toBeVisible();
  await row.press("Escape");
  await expect(row).toBeHidden();
  await expect(chip).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(row).toBeVisible();
  await expect(chip).toBeHidden();
});

/** Areas by the legend's rows, once these hold every area of the demo once. */
async function everyAreaOnce(page: Page): Promise<Record<string, number>> {
  const read = (all: Element[]) =>
    all.map((row) => [row.getAttribute("data-row"), Number(row.getAttribute("data-count"))] as const);
  let counts: Record<string, number> = {};
  await expect(async () => {
    counts = Object.fromEntries(await page.locator("[data-row]").evaluateAll(read));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(121);
  }).toPass({ timeout: 30_000 });
  return counts;
}
