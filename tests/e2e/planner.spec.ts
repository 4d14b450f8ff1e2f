import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { keepPicture } from "./map-ready.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the planner works at a desk");

test("a planner takes out what the screen shows, and GDAL reads as many", async ({ page }, information) => {
  await page.goto("/directory?t=food");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^[\d,]+ food/i);
  const shown = Number((await heading.innerText()).match(/^[\d,]+/)?.[0].replace(",", ""));
  expect(shown).toBeGreaterThan(20);
  await page.getByRole("link", { name: "Export" }).last().click();
  await expect(page.getByRole("heading", { name: "Take the data with you" })).toBeVisible();
  await expect(page.getByText(`${shown} organisations`).first()).toBeVisible();
  await keepPicture(page, "planner-export");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^doggerland-organisations-\d{4}-\d\d-\d\d\.geojson$/);
  const path = information.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  const summary = execFileSync("ogrinfo", ["-al", "-so", path], { encoding: "utf8" });
  expect(summary).toContain(`Feature Count: ${shown}\n`);
  expect(summary).toMatch(/WGS 84/);
  await keepPicture(page, "planner-saved");
});
