import { expect, type Page, test } from "@playwright/test";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the same promise at any size; the desk keeps it");

/** Explore with the menu's code held back until it is let through. */
async function withoutMenu(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((release) => {
    letThrough = release;
  });
  await page.route("**/top-menu-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  return letThrough;
}

const button = (page: Page) => page.getByRole("button", { name: "Menu", exact: true });
/** The menu's own button, no longer what stands in for it. */
const arrived = (page: Page) => expect(page.locator("button[data-rac][aria-label='Menu']")).toBeVisible();

test("a menu pressed before its code has come opens when it comes", async ({ page }) => {
  const letThrough = await withoutMenu(page);
  await button(page).click();
  letThrough();
  await expect(page.getByRole("menu", { name: "Menu" })).toBeVisible();
});

test("a menu takes the focus when its code comes, unless the person has moved on", async ({ page }) => {
  const letThrough = await withoutMenu(page);
  await button(page).focus();
  await expect(button(page)).toBeFocused();
  letThrough();
  await arrived(page);
  await expect(button(page)).toBeFocused();

  const again = await withoutMenu(page);
  await button(page).press("Enter");
  const directory = page.getByRole("link", { name: "Directory" }).first();
  await directory.focus();
  again();
  await arrived(page);
  await expect(directory).toBeFocused();
  await expect(page.getByRole("menu")).toHaveCount(0);
});
