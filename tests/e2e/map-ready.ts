import type { Page } from "@playwright/test";

/** Wait until the map has drawn everything it knows of: its own word for it, never a time. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator("[data-map-idle]").first().waitFor({ state: "attached" });
}

/** Keep a picture of the page in `test-results/pictures`, where PATCHWORK_PICTURES asks for them: each costs its share of
 *  a second, and is for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env.PATCHWORK_PICTURES) return;
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `test-results/pictures/${name}-${width}.png` });
}
