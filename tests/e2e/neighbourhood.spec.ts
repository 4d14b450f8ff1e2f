import { expect, type Locator, type Page, test } from "@playwright/test";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the same figures stand on a phone, in another order");

const place = "/neighbourhoods/doggerland-neighbourhoods/D01000017";
const sentence = (page: Page, name: string) => page.locator(`[data-sentence=${name}]`).innerText();
/** The cells of a table's rows, once it has any. */
async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = table.locator("tbody tr");
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}
const numberIn = (text = "") =>
  Number(
    text
      .replaceAll(",", "")
      .replace("−", "-")
      .match(/-?\d+(\.\d+)?/)?.[0],
  );
const countIn = (said: string, words: RegExp) => Number(said.match(words)?.[1] ?? 0);

test("every chart of a neighbourhood agrees with its table and its sentence", async ({ page }) => {
  await page.goto(place);
  await expect(page.locator("[data-sentence=missing]")).toBeVisible();

  await test.step("the spines, their rows and the count in words", async () => {
    await page.getByRole("button", { name: /Show all \d+ measures/ }).click();
    await expect(page.getByRole("button", { name: "Show fewer measures" })).toBeVisible();
    const spines = await page.locator("[data-verdict]").evaluateAll((charts) =>
      charts.map((chart) => {
        const cells = [...(chart.closest("tr")?.children ?? [])].map((cell) => cell.textContent ?? "");
        const { verdict = "", here = "", reference = "" } = (chart as SVGElement).dataset;
        return { verdict, here, reference, cells, label: chart.getAttribute("aria-label") ?? "" };
      }),
    );
    const said = await sentence(page, "compare");
    const tally = (verdict: string) => spines.filter((spine) => spine.verdict === verdict).length;
    expect(countIn(said, /(\d+) of \d+ measures (?:is|are) worse than England/)).toBe(tally("worse"));
    expect(countIn(said, /of (\d+) measures/)).toBe(spines.length);
    expect(countIn(said, /(\d+) (?:is|are) better/)).toBe(tally("better"));
    expect(countIn(said, /(\d+) (?:is|are) too close to call/)).toBe(tally("similar"));
    expect(countIn(said, /(\d+) (?:is|are) neither/)).toBe(tally("neither"));
    const begins = { worse: "Worse than", better: "Better than", similar: "Too close", neither: "Neither" };
    for (const { verdict, here, reference, cells, label } of spines) {
      expect(Math.abs(numberIn(cells[1]) - Number(here)), cells[0]).toBeLessThanOrEqual(0.5);
      expect(Math.abs(numberIn(cells[3]) - Number(reference)), cells[0]).toBeLessThanOrEqual(0.5);
      expect(label).toContain(begins[verdict as keyof typeof begins]);
    }
  });

  await test.step("the trend, its figures and how far it moved", async () => {
    await page.getByRole("button", { name: "The figures as a table" }).click();
    const rows = await rowsOf(page.getByRole("table", { name: /year by year/ }));
    const said = await sentence(page, "trend");
    const [newest, oldest] = [rows[0], rows.at(-1)];
    const moved = (column: number) => numberIn(newest?.[column]) - numberIn(oldest?.[column]);
    const change = countIn(said, /^(?:Up|Down) (\d+(?:\.\d+)?)/) * (said.startsWith("Down") ? -1 : 1);
    expect(Math.abs(change - moved(1))).toBeLessThan(0.11);
    expect(said).toContain(`since ${oldest?.[0]}`);
    const borough = countIn(said, /Borough (?:up|down) (\d+(?:\.\d+)?)/) * (/Borough down/.test(said) ? -1 : 1);
    expect(Math.abs(borough - moved(3))).toBeLessThan(0.11);
    const last = await page.locator("svg[data-last]").getAttribute("data-last");
    expect(Math.abs(Number(last) - numberIn(newest?.[1]))).toBeLessThan(0.06);
  });

  await test.step("the bars, their table and what is ahead", async () => {
    await page.getByRole("button", { name: /with services and what is in reach/ }).click();
    const rows = await rowsOf(page.getByRole("table", { name: /Organisations and services/ }));
    for (const [name = "", , , , rate, borough] of rows) {
      const meter = page.getByRole("meter", { name: new RegExp(`^${name}:`) });
      await expect(meter).toHaveAccessibleName(new RegExp(`: ${rate} per 1,000 people; \\S+ ${borough}$`));
    }
    const said = await sentence(page, "strengths");
    const ahead = [...rows].sort((a, b) => numberIn(b[4]) - numberIn(b[5]) - (numberIn(a[4]) - numberIn(a[5])))[0];
    expect(said).toContain(`${ahead?.[0]?.toLowerCase()}, ${ahead?.[4]} per 1,000 people against ${ahead?.[5]}`);
    expect(said).toContain((await page.getByRole("heading", { name: /^\d+ organisations$/ }).innerText()).trim());
  });

  await test.step("what is missing, theme by theme and in words", async () => {
    await page.getByRole("button", { name: /Theme by theme beside/ }).click();
    const rows = page.locator("[data-table=beside] tbody tr");
    await rows.first().waitFor();
    const states = await rows.evaluateAll((all) =>
      all.map((row) => ({ state: (row as HTMLElement).dataset.state, name: row.children[0]?.textContent ?? "" })),
    );
    const said = (await sentence(page, "missing")).toLowerCase();
    const [before = "", after = ""] = said.split(";");
    for (const { state, name } of states) {
      const isScarce = state === "none" || state === "fewer";
      expect(before.includes(name.toLowerCase()), name).toBe(isScarce);
      expect(after.includes(name.toLowerCase()), name).toBe(state === "more");
    }
  });

  await test.step("the map's sentence and the row of its measure", async () => {
    const [measure = "", figure = ""] = (await sentence(page, "map")).split(": ");
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: measure, exact: true }) });
    expect(figure).toContain((await row.first().getByRole("cell").first().innerText()).trim());
  });
});

test("it prints on two pages, and areas side by side agree with their sentence", async ({ page }) => {
  await page.goto(place);
  await expect(page.locator("[data-sentence=missing]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);

  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page.getByRole("button", { name: /^Add / }).first().click();
  await expect(page.locator("[data-sentence=compared]")).toContainText("comes out worse");
  const said = await sentence(page, "compared");
  const names = await page.locator("table").first().locator("thead th").allInnerTexts();
  const worst = await page
    .locator("tr[data-measure] td")
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.textContent?.includes("Worse of the two"))
        .map((cell) => (cell as HTMLElement).dataset.area),
    );
  expect(countIn(said, /Of (\d+) measures/)).toBe(worst.length);
  for (const name of names.slice(1)) {
    const count = worst.filter((area) => area === name).length;
    expect(said).toMatch(new RegExp(`${name} (comes out worse )?on ${count}\\b`));
  }
  const address = page.url();
  await page.goto("/about");
  await page.goto(address);
  await expect(page.locator("[data-sentence=compared]")).toHaveText(said);
});
