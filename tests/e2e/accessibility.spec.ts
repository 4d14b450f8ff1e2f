import { expect, type Page, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { follow } from "./follow.ts";
import { keepPicture } from "./map-ready.ts";

const measure = "Children in low-income families";

/** Every screen a stranger can open, by its heading and by what comes last of what is looked at. */
const screens: { name: string; path: string; heading: string | RegExp; ready?: string; isOpenedAnew?: true }[] = [
  { name: "explore", path: "/", heading: measure, ready: "[data-map-idle]" },
  // these share a heading with the one before: what stood there must not be taken for them
  { name: "ranked-table", path: "/?show=table", heading: measure, ready: "table [data-group]" },
  {
    name: "explore-together",
    path: "/?way=together&pick=6",
    heading: measure,
    ready: "[data-map-idle]",
    isOpenedAnew: true,
  },
  { name: "explore-change-table", path: "/?way=change&show=table", heading: measure, ready: "table [data-group]" },
  { name: "neighbourhood-panel", path: "/?n=D01000017", heading: "Kelp Row 4", ready: "main [data-theme-slug]" },
  {
    name: "neighbourhood",
    path: "/neighbourhoods/doggerland-neighbourhoods/D01000017",
    heading: "Kelp Row 4",
    ready: "main figure",
  },
  { name: "compare", path: "/compare?with=D01000017,D01000030", heading: "Side by side", ready: "[data-verdict]" },
  { name: "directory", path: "/directory", heading: /^\d+ organisations$/, ready: "article" },
  { name: "directory-nothing", path: "/directory?q=zzzzzz", heading: /^No organisations/ },
  { name: "gaps", path: "/gaps?n=D01000017", heading: /need is high/, ready: "[data-why-sentence]" },
  {
    name: "draw",
    path: "/draw?by=areas&areas=D01000017.D01000018",
    heading: "Draw a neighbourhood",
    ready: "main table",
  },
  {
    name: "hotspots",
    path: "/hotspots?i=children-in-low-income-families",
    heading: /cluster/i,
    ready: "[data-hotspots-sentence]",
  },
  { name: "reach", path: "/reach?t=food&n=D01000030", heading: /reach/i, ready: "[data-reached-sentence]" },
  { name: "drawn-nowhere", path: "/drawn/nowhere", heading: "There is no drawing here" },
  { name: "export", path: "/export", heading: "Take the data with you", ready: "[data-count]" },
  { name: "add", path: "/add", heading: "Add your organisation", ready: "main form" },
  { name: "sign-in", path: "/sign-in", heading: "Sign in", ready: "main form" },
  { name: "review-stranger", path: "/review", heading: "Review" },
  { name: "about", path: "/about", heading: "About Patchwork", ready: "main table" },
  { name: "nowhere", path: "/nowhere", heading: "There is no page here" },
];

/** One page goes from each to the next, as a person does. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const { name, path, heading, ready, isOpenedAnew } of screens)
  test(`${name} has no accessibility fault that a machine can find`, async ({ isMobile }) => {
    await page.emulateMedia({ colorScheme: "light" });
    if (isOpenedAnew || page.url() === "about:blank") await page.goto(path);
    else await follow(page, path);
    await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
    if (ready) await page.locator(ready).first().waitFor({ state: "attached" });
    await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
    await keepPicture(page, `${name}-light`);
    expect(await accessibilityFaults(page), "light").toEqual([]);
    if (isMobile) return;
    // The two themes differ in colours alone, and those are the same at every size.
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await keepPicture(page, `${name}-dark`);
    expect(await accessibilityFaults(page, "color-contrast"), "dark").toEqual([]);
  });
