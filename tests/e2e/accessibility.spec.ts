import { expect, type Page, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepPicture } from "./map-ready.ts";

/** Every screen a stranger can open, by what has to be there before it is looked at. */
const screens = [
  { name: "explore", path: "/", ready: "[data-map-idle]" },
  { name: "ranked-table", path: "/?show=table", ready: "table" },
  { name: "explore-together", path: "/?way=together&pick=6", ready: "[data-map-idle]" },
  { name: "explore-change-table", path: "/?way=change&show=table", ready: "table [data-group]" },
  { name: "neighbourhood-panel", path: "/?n=D01000017", ready: "main h1" },
  { name: "neighbourhood", path: "/neighbourhoods/doggerland-neighbourhoods/D01000017", ready: "main h1" },
  { name: "compare", path: "/compare?with=D01000017,D01000030", ready: "[data-measure]" },
  { name: "directory", path: "/directory", ready: "main h1" },
  { name: "directory-nothing", path: "/directory?q=zzzzzz", ready: "main h1" },
  { name: "gaps", path: "/gaps?n=D01000017", ready: "[data-why-sentence]" },
  { name: "draw", path: "/draw?by=areas&areas=D01000017.D01000018", ready: "main table" },
  { name: "drawn-nowhere", path: "/drawn/nowhere", ready: "main h1" },
  { name: "export", path: "/export", ready: "main h1" },
  { name: "add", path: "/add", ready: "main form" },
  { name: "sign-in", path: "/sign-in", ready: "main form" },
  { name: "review-stranger", path: "/review", ready: "main h1" },
  { name: "about", path: "/about", ready: "main h1" },
  { name: "nowhere", path: "/nowhere", ready: "main h1" },
];

/** One page goes through all of them: each is loaded anew, but its code is fetched and compiled only once. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const { name, path, ready } of screens)
  test(`${name} has no accessibility fault that a machine can find`, async ({ isMobile }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    await page.locator(ready).first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    await keepPicture(page, `${name}-light`);
    expect(await accessibilityFaults(page), "light").toEqual([]);
    if (isMobile) return;
    // The two themes differ in colours alone, and those are the same at every size.
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await keepPicture(page, `${name}-dark`);
    expect(await accessibilityFaults(page, "color-contrast"), "dark").toEqual([]);
  });
