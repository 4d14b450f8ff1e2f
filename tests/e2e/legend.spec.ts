import { expect, type Page, test } from "@playwright/test";
import { follow } from "./follow.ts";
import { mapReady } from "./map-ready.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the legend is the same in a hand; one size is enough");

/** What the legend and the sentence say, read from the page once its sentence says what is waited for. */
async function readMap(page: Page, says = /neighbourhoods/) {
  const legend = page.locator("[data-way]");
  const said = page.locator("main [aria-live=polite]").first();
  await expect(legend.locator("[data-class], [data-cell]").first()).toBeVisible();
  await expect(said).toHaveText(says);
  const classes = await legend
    .locator("[data-class]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-class") ?? "", Number(row.getAttribute("data-count"))] as const),
    );
  const cells = await legend.locator("[data-cell]").allInnerTexts();
  const unsure = await legend
    .locator("[data-unsure]")
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-unsure"))));
  const sentence = await said.innerText();
  return { classes: new Map(classes), cells: cells.map(Number), unsure: unsure[0] ?? null, sentence };
}

/** The groups of the table, and how often each stands there; and the words of one further column. */
async function readTable(page: Page, column?: RegExp) {
  await page.getByRole("radio", { name: "Ranked table" }).click();
  const table = page.getByRole("table");
  const seen = table.locator("tbody tr[data-index]");
  await expect(seen.first()).toBeVisible();
  const headings = await table.getByRole("columnheader").allInnerTexts();
  const at = column ? headings.findIndex((heading) => column.test(heading)) : -1;
  const rows = await seen.evaluateAll(
    (all, cell) =>
      all.map(
        (row) =>
          [
            row.querySelector("[data-group]")?.getAttribute("data-group") ?? null,
            row.children[cell]?.textContent ?? "",
          ] as const,
      ),
    at,
  );
  const groups = new Map<string, number>();
  for (const [group] of rows) if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  return { rows: rows.length, groups, said: (word: string) => rows.filter(([, text]) => text === word).length };
}

const filled = (counts: Map<string, number>) => new Map([...counts].filter(([, count]) => count > 0).sort());

test("map, table and sentence say the same of figures, comparison, change and two at once", async ({ page }) => {
  await test.step("the figures", async () => {
    await page.goto("/");
    await mapReady(page);
    const map = await readMap(page);
    const table = await readTable(page);
    expect(filled(table.groups)).toEqual(filled(map.classes));
    expect(table.rows).toBe(121);
  });

  await test.step("against the borough, areas like it faint", async () => {
    await follow(page, "/?way=against&k=7");
    await page.locator("[data-way=against]").waitFor();
    const map = await readMap(page, /surely higher/);
    const table = await readTable(page, /^Beside/);
    expect(filled(table.groups)).toEqual(filled(map.classes));
    expect(map.unsure).toBe(table.said("may be no different"));
    expect(map.sentence).toContain(`${table.said("higher")} of 115 neighbourhoods`);
    expect(map.sentence).toContain(
      `in ${table.said("lower")} it is surely lower. In ${map.unsure} it may be no different`,
    );
  });

  await test.step("the change between two periods", async () => {
    await follow(page, "/?way=change&i=people-in-steady-work&since=2018");
    await page.locator("[data-way=change]").waitFor();
    const map = await readMap(page, /^Between 2018 and 2025/);
    const table = await readTable(page, /^What became/);
    expect(filled(table.groups)).toEqual(filled(map.classes));
    expect(map.unsure).toBe(table.said("no sure change"));
    if (table.said("better")) expect(map.sentence).toContain(`surely got better in ${table.said("better")}.`);
  });

  await test.step("two measures, and one of the nine cells picked", async () => {
    await follow(page, "/?way=together");
    const cell = page.locator("[data-cell='6']");
    await cell.click();
    await expect(cell).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/pick=6/);
    const map = await readMap(page, /with both figures/);
    const table = await readTable(page);
    const worst = table.groups.get("High · low") ?? 0;
    expect([...table.groups.keys()]).toEqual(["High · low"]);
    // the first cell in the order of reading is the highest third of the first and the lowest of the second
    expect(worst).toBe(map.cells[0]);
    expect(map.sentence).toContain(`${worst} of ${map.cells.reduce((sum, count) => sum + count, 0)} neighbourhoods`);
  });
});

test("a range is drawn over the values by keyboard, and one's own breaks are typed; the link restores both", async ({
  page,
}) => {
  await page.goto("/");
  await mapReady(page);
  const from = page.getByRole("slider", { name: "From this value" });
  await from.focus();
  const range = page.getByRole("status").filter({ hasText: /lie from/ });
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/in=/);
  const once = await range.innerText();
  await page.keyboard.press("PageUp");
  await expect(range).not.toHaveText(once);
  const said = await range.innerText();

  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByRole("button", { name: /How the values are grouped/ }).click();
  await page.getByRole("option", { name: "Groups of your own" }).click();
  const breaks = page.getByRole("textbox", { name: /Where each group begins/ });
  await breaks.fill("a few, 20");
  await page.getByRole("button", { name: "Use these" }).click();
  await expect(page.getByText("“a” is not a figure.")).toBeVisible();
  await breaks.fill("12, 20, 30");
  await page.getByRole("button", { name: "Use these" }).click();
  await expect(page).toHaveURL(/b=12,20,30/);
  await expect(page.locator("[data-class]").first()).toHaveAttribute("data-class", "30.0 and over");
  const classes = (await readMap(page)).classes;
  expect([...classes.keys()]).toEqual(["30.0 and over", "20.0 to 29.9", "12.0 to 19.9", "under 12.0"]);

  await page.reload();
  await expect(range).toHaveText(said);
  await expect.poll(async () => [...(await readMap(page)).classes]).toEqual([...classes]);
});
