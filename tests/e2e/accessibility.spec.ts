import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { keepPicture } from "./map-ready.ts";

/** Every screen a stranger can open, by what has to be there before it is looked at. */
const screens = [
  { name: "explore", path: "/", ready: "[data-map-idle]" },
  { name: "ranked-table", path: "/?show=table", ready: "table" },
  { name: "neighbourhood-panel", path: "/?n=D01000017", ready: "main h1" },
  { name: "neighbourhood", path: "/neighbourhoods/doggerland-neighbourhoods/D01000017", ready: "main h1" },
  { name: "directory", path: "/directory", ready: "main h1" },
  { name: "directory-nothing", path: "/directory?q=zzzzzz", ready: "main h1" },
  { name: "export", path: "/export", ready: "main h1" },
  { name: "add", path: "/add", ready: "main form" },
  { name: "sign-in", path: "/sign-in", ready: "main form" },
  { name: "review-stranger", path: "/review", ready: "main h1" },
  { name: "about", path: "/about", ready: "main h1" },
  { name: "nowhere", path: "/nowhere", ready: "main h1" },
];

for (const { name, path, ready } of screens)
  test(`${name} has no accessibility fault that a machine can find`, async ({ page, isMobile }) => {
    await page.goto(path);
    await page.locator(ready).first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    // The two themes differ in colours alone, and those are the same at every size.
    for (const colorScheme of isMobile ? (["light"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      await keepPicture(page, `${name}-${colorScheme}`);
      expect(await faults(page), colorScheme).toEqual([]);
    }
  });

/** What axe finds. React Aria's announcer is left out: it names a button that may have gone, for some seconds. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .exclude("[data-live-announcer]")
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
