import { expect, type Page, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepPicture } from "./map-ready.ts";

test.skip(
  ({ viewport }) => (viewport?.width ?? 0) < 1000,
  "keyboard and zoom are the desk's; the phone has its own spec",
);

test("the wizard works by keyboard alone, at twice the size, without a fault that axe can find", async ({ page }) => {
  // Twice the size on a desk is half the room: WCAG 1.4.4 and 1.4.10 as browsers do it.
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto("/add");
  const press = (key: string) => page.keyboard.press(key);

  await page.getByLabel("Name", { exact: true }).focus();
  await page.keyboard.type("Lantern Lane Night Refuge");
  await press("Enter");
  await step(page, "What will the public see?", "place");
  // It sounds like a refuge, so what shows comes first, and nothing is chosen for anybody.
  await expect(page.getByLabel("Postcode or place")).toHaveCount(0);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await tabTo(page, page.getByRole("button", { name: /^Use this/ }));
  await press("Enter");
  await expect(page.getByRole("radio", { name: /No place at all/ })).toBeChecked();
  await toNext(page, "Next: what you do");

  await step(page, "In a sentence", "what");
  await tabTo(page, page.getByLabel("In a sentence"));
  await page.keyboard.type("A bed and a quiet room for tonight.");
  await tabTo(page, page.getByRole("radio", { name: /Food and growing/ }));
  await press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Health and wellbeing/ })).toBeChecked();
  await toNext(page, "Next: when");

  await step(page, "When are you open?", "when");
  await tabTo(page, page.getByRole("radio", { name: "Each week" }).or(page.getByRole("button", { name: "Each week" })));
  await press("ArrowRight");
  await press("Enter");
  await tabTo(page, page.getByLabel("When, in your own words"));
  await page.keyboard.type("Ring first, any hour");
  await toNext(page, "Next: how to reach you");

  await step(page, "How can people reach you?", "contact");
  await tabTo(page, page.getByRole("textbox", { name: /^Phone/ }));
  await page.keyboard.type("01632 960555");
  await toNext(page, "Next: check and send");
  await step(page, "Is this right?", "check");
  await expect(page.getByText("No place is shown.")).toBeVisible();
});

test("Next waits for the postcode that is being looked up, goes on by itself, and says when there is none", async ({
  page,
}) => {
  // A link to a later question begins at the first all the same.
  await page.goto("/add?step=place");
  await page.getByLabel("Name", { exact: true }).fill("Ebb Tide Singers");
  await page.getByRole("button", { name: "Next: where you meet" }).click();

  const postcode = page.getByLabel("Postcode or place");
  await postcode.fill("QD9 9ZZ");
  await page.getByRole("button", { name: "Next: what you do" }).click();
  await expect(page.getByText("We don't know that postcode. Check it, or tap the map.")).toBeVisible();
  await expect(postcode).toBeFocused();
  await expect(page.getByRole("alert")).toHaveCount(0);

  let answer = () => {};
  const held = new Promise<void>((release) => {
    answer = release;
  });
  await page.route("**/rpc/locate_postcode", async (route) => {
    await held;
    await route.continue();
  });
  await postcode.fill("QD1 1AA");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: "Next: what you do" }).click();
  const waiting = page.getByRole("button", { name: "Finding the place…" });
  await expect(waiting).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Finding the place…" })).toHaveCount(1);
  await keepPicture(page, "wizard-finding");
  answer();
  await expect(page.getByLabel("In a sentence")).toBeVisible();
  await expect(page).toHaveURL(/step=what/);
});

test("a draft outlives a lost connection and a killed tab, and is sent once from any page", async ({
  page,
  context,
}) => {
  const name = "Half Moon Mending Circle";
  await page.goto("/add");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Next: where you meet" }).click();
  await page.getByText("No place at all").click();
  await page.getByRole("button", { name: "Next: what you do" }).click();
  await page.getByLabel("In a sentence").fill("We mend what others throw away.");
  await page.goBack();
  await expect(page.getByText("What will the public see?")).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel("In a sentence")).toHaveValue("We mend what others throw away.");

  // A killed tab runs no code on its way out: a new one in the same profile has only what was kept.
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto("/add");
  await expect(next.getByText(`We kept your draft for ${name}.`)).toBeVisible();
  await expect(next.getByLabel("In a sentence")).toHaveValue("We mend what others throw away.");
  await next.getByText("Arts and learning", { exact: true }).click();
  await next.getByRole("button", { name: "Next: when" }).click();
  await next.getByText("It varies").click();
  await next.getByLabel("When, in your own words").fill("First Sunday");
  await next.getByRole("button", { name: "Next: how to reach you" }).click();
  await next.getByRole("textbox", { name: /^Phone/ }).fill("01632 960444");
  await next.getByRole("button", { name: "Next: check and send" }).click();

  // The entry arrives, but its answer is lost on the way back.
  let stored = "";
  await next.route("**/rpc/submit_organisation", async (route) => {
    stored ||= ((await (await route.fetch()).json()) as { reference: string }).reference;
    await route.abort("connectionreset");
  });
  await next.getByRole("button", { name: "Send", exact: true }).click();
  await expect(next.getByText("It has not gone yet")).toBeVisible();
  await keepPicture(next, "wizard-waiting");
  await next.close({ runBeforeUnload: false });

  const later = await context.newPage();
  await later.goto("/about");
  await expect(later.getByText(`Your reference: ${stored}`)).toHaveCount(1);
  await expect.poll(() => later.evaluate(() => localStorage.getItem("patchwork.add-organisation"))).toBeNull();
});

/** A question is there, fits the width, and axe finds nothing in it. */
async function step(page: Page, text: string, name: string): Promise<void> {
  await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`step=${name}`));
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await keepPicture(page, `wizard-zoom-${name}`);
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** Press Tab until the control has the focus: it must be within reach of the keyboard alone. */
async function tabTo(page: Page, control: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Sixty presses of Tab did not reach it.");
}

async function toNext(page: Page, label: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: label }));
  await page.keyboard.press("Enter");
}
