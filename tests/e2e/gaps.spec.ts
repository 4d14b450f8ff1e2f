import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { keepPicture, mapReady } from "./map-ready.ts";
import { expectSameWords } from "./same-words.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the analyst works at a desk");

test("an analyst ranks the gaps, weighs them anew, and hands on the answer with its working", async ({
  page,
  browser,
}, information) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Gaps" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Where need is high and help is thin" })).toBeVisible();
  await expect(sentence(page)).toContainText(/in \d+ of 100 tries/);

  await test.step("sentence, legend, table and who is left out count every neighbourhood once", async () => {
    const inCells = (await page.locator("[data-cell]").allInnerTexts()).map(Number);
    const left = await page.locator("[data-left-out] li").count();
    expect(inCells.reduce((sum, count) => sum + count, 0) + left).toBe(121);
    await expect(sentence(page)).toContainText(`${inCells[0]} neighbourhoods`);
    await page.locator("[data-cell='6']").click();
    await expect(page.getByRole("button", { name: "Show every square again" })).toBeVisible();
    await expect(page.locator("[data-code]")).toHaveCount(Math.min(10, inCells[0] ?? 0));
    await page.locator("[data-cell='6']").click();
    await page.getByRole("button", { name: `Show all ${121 - left}` }).click();
    await expect(page.locator("[data-code]")).toHaveCount(121 - left);
  });

  await test.step("a weight is moved by keyboard: the others follow, and the ranking with them", async () => {
    const before = await rows(page);
    await page.getByRole("slider", { name: "Homes that are hard to heat" }).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("PageUp");
    await expect(page.getByRole("slider", { name: "Homes that are hard to heat" })).toHaveValue("73");
    const need = page.getByRole("region", { name: "What counts as need" }).getByRole("slider");
    const weights = await need.evaluateAll((sliders) =>
      sliders.map((slider) => Number((slider as HTMLInputElement).value)),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    await expect(page).toHaveURL(/need=[^&]*homes-hard-to-heat:73/);
    await expect.poll(() => rows(page)).not.toEqual(before);
    await expect(page.getByText("being worked out")).toHaveCount(0);
  });

  const top = await page.locator("[data-code] th").first().innerText();
  const second = await page.locator("[data-code] th").nth(1).innerText();
  await page.getByRole("button", { name: top, exact: true }).click();
  await expect(page.locator("[data-why-sentence]")).toContainText("of its need is");
  await page.locator("[data-cell='6']").click();
  await expect(page.getByRole("button", { name: "Show every square again" })).toBeVisible();
  await mapReady(page);
  await expect(page).toHaveURL(/[?&]cell=6/);
  await expect(sentence(page)).toContainText(/in \d+ of 100 tries/);
  const link = page.url();
  await keepPicture(page, "gaps-handed-on");

  await test.step("the link restores all of it elsewhere", async () => {
    const another = await browser.newContext({ viewport: page.viewportSize() });
    const opened = await another.newPage();
    await opened.goto(link);
    await mapReady(opened);
    await expectSameWords(opened, page);
    await expect(sentence(opened)).toContainText(/in \d+ of 100 tries/);
    await expect(opened).toHaveURL(link);
    await keepPicture(opened, "gaps-received");
    await another.close();
  });

  await test.step("the top neighbourhood prints on few pages, with its name and figures in them", async () => {
    await page.getByRole("link", { name: "Open the neighbourhood" }).click();
    await expect(page.getByRole("heading", { level: 1, name: top })).toBeVisible();
    await expect(page.getByText("Children in low-income families").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    const path = information.outputPath("neighbourhood.pdf");
    await page.pdf({ path, format: "A4", printBackground: true });
    const pages = pagesOf(path);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages[0]).toContain(top);
    expect(pages.join("\n")).toContain("Children in low-income families");
    await page.goBack();
  });

  await page.getByRole("link", { name: `Compare with ${second}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Side by side" })).toBeVisible();
  for (const name of [top, second])
    await expect(page.getByRole("main").getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("row", { name: /Children in low-income families/ }).first()).toBeVisible();
  await keepPicture(page, "gaps-compared");
});

function sentence(page: Page) {
  return page.locator("[data-gaps-sentence]");
}

/** Names with their ranks, as the table has them. */
function rows(page: Page): Promise<string[]> {
  return page.locator("[data-code]").allInnerTexts();
}

/** The text of each page of a PDF. */
function pagesOf(path: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
