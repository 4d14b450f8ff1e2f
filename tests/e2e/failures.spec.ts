import { expect, test } from "@playwright/test";
import { keepPicture, mapReady } from "./map-ready.ts";

test("without figures the screen says so, offers another try, and the try works", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same words at every size, and each look waits for three tries to fail");
  // The one answer that brings everything fails, and so does the figures' own.
  await page.route("**/rpc/explore_start*", (route) => route.abort());
  await page.route("**/rpc/indicator_choropleth*", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText("We could not get the figures").first()).toBeVisible({ timeout: 30_000 });
  await keepPicture(page, "failed-figures");
  await page.unroute("**/rpc/indicator_choropleth*");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(page.getByText(/\d+ of \d+ neighbourhoods/).first()).toBeAttached();
  await expect(page.getByText("We could not get the figures")).toHaveCount(0);
});

test("without organisations the directory says so and keeps the choices", async ({ page }) => {
  await page.route("**/rpc/search_organisations*", (route) => route.abort());
  await page.goto("/directory?t=food");
  await expect(page.getByText("We could not get the organisations").first()).toBeVisible({ timeout: 30_000 });
  expect(page.url()).toContain("t=food");
  await keepPicture(page, "failed-directory");
});

test("a lost connection is said, and what is open still works", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "the strip and what it watches are the same at every size");
  await page.goto("/");
  await mapReady(page);
  await context.setOffline(true);
  await expect(page.getByText("You are offline")).toBeVisible();
  await keepPicture(page, "offline");
  await context.setOffline(false);
  await expect(page.getByText("You are offline")).toHaveCount(0);
});

test("nothing but our own server is asked for anything", async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, "the same requests are made at every size");
  const strangers: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) strangers.push(request.url());
  });
  for (const path of ["/", "/directory", "/add", "/about"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(strangers).toEqual([]);
});
