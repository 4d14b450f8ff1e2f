import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { keepPicture, mapReady } from "./map-ready.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "drawing by keyboard is for a desk");

/** Moves the map under the cross by the arrow keys, and puts a corner down there; over when the page counts it. */
async function cornerAfter(page: Page, keys: readonly string[], counted: RegExp) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await mapReady(page);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText(counted)).toBeVisible();
}

test("a resident draws a neighbourhood by keyboard, sees what it holds, and takes it away", async ({
  page,
}, information) => {
  await page.goto("/draw");
  await mapReady(page);
  await page.getByRole("region", { name: /Map to draw on/ }).focus();
  await cornerAfter(page, [], /^1 corner so far/);
  await cornerAfter(page, ["ArrowRight", "ArrowRight"], /^2 corners so far/);
  await cornerAfter(page, ["ArrowDown"], /^3 corners\./);
  await page.keyboard.press("Backspace");
  await expect(page.getByText(/^2 corners so far/)).toBeVisible();
  await cornerAfter(page, ["ArrowUp", "ArrowUp", "ArrowUp"], /^3 corners\./);
  await page.keyboard.press("f");
  const inside = page.getByRole("region", { name: "What is inside" });
  await expect(inside.getByText(/^\d+ small areas$/)).toBeVisible();
  await expect(inside.getByText(/^(Good|Loose) fit: \d+% of people in common$/)).toBeVisible();
  await expect(inside.getByText(/^This place is home to [\d,]+ people/)).toBeVisible();
  await keepPicture(page, "draw-by-keyboard");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    inside.getByRole("button", { name: "Save as GeoJSON" }).click(),
  ]);
  const path = information.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  const { features, patchwork } = JSON.parse(readFileSync(path, "utf8"));
  const { small_areas, degree_of_fit, population } = features[0].properties;
  await expect(inside.getByText(`${small_areas} small areas`, { exact: true })).toBeVisible();
  await expect(inside.getByText(`${Math.floor(degree_of_fit * 100 + 1e-9)}% of people in common`)).toBeVisible();
  await expect(inside.getByText(`${population.toLocaleString("en-GB")} people`)).toBeVisible();
  expect(patchwork.licence).toBeTruthy();
  await page.reload();
  await expect(inside.getByText(`${small_areas} small areas`, { exact: true })).toBeVisible();
});
