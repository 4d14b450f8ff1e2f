import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page, type Response } from "@playwright/test";
import { chromiumLaunch } from "#tests/started/chromium.ts";
import { fiveTimes, type Measure } from "./median.ts";

/** What a borough's page has to keep to, in milliseconds. */
const boroughTargets = { colouredMs: 1500, switchMs: 200 };

/** What the browser measures: the first words, the first coloured map, the bytes before each, and a change of indicator. */
export async function pageMeasures(url: string, targets = boroughTargets): Promise<Measure[]> {
  const browser = await chromium.launch(chromiumLaunch);
  try {
    const coloured: number[] = [];
    const live: number[] = [];
    const beforeText: number[] = [];
    const beforeColours: number[] = [];
    const beforeMap: number[] = [];
    const texts = await fiveTimes(async (round) => {
      const visit = await firstVisit(browser, url);
      if (round >= 0) {
        coloured.push(visit.colouredMs);
        live.push(visit.liveMs);
        beforeText.push(visit.kBBeforeText);
        beforeColours.push(visit.kBBeforeColours);
        beforeMap.push(visit.kBBeforeMap);
      }
      return visit.textMs;
    });
    return [
      { name: "First words", unit: "ms", values: texts },
      { name: "First coloured map, as a picture", unit: "ms", values: coloured, target: targets.colouredMs },
      { name: "First map that moves", unit: "ms", values: live },
      { name: "JavaScript before the first words, gzip", unit: "kB", values: beforeText, target: 190 },
      { name: "JavaScript before the first colours, gzip", unit: "kB", values: beforeColours, target: 680 },
      { name: "JavaScript before the map that moves, gzip", unit: "kB", values: beforeMap, target: 680 },
      {
        name: "Change of indicator",
        unit: "ms",
        values: await indicatorSwitches(browser, url),
        target: targets.switchMs,
      },
    ];
  } finally {
    await browser.close();
  }
}

type Visit = {
  textMs: number;
  colouredMs: number;
  liveMs: number;
  kBBeforeText: number;
  kBBeforeColours: number;
  kBBeforeMap: number;
};

/** A visit with an empty cache. Bytes are counted as gzip whatever the server chose, scripts and worker alike. */
async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bodies = new Map<string, Promise<Buffer>>();
  const collect = (response: Response) => {
    if (new URL(response.url()).pathname.match(/\.m?js$/)) bodies.set(response.url(), response.body());
  };
  context.on("response", collect);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("first-live-map").length > 0);
  // What comes later was not waited for, and could not be read any more once the visit is over.
  context.off("response", collect);
  const marks = await page.evaluate(() => ({
    textMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    colouredMs: performance.getEntriesByName("first-coloured-map")[0]?.startTime ?? Number.NaN,
    liveMs: performance.getEntriesByName("first-live-map")[0]?.startTime ?? Number.NaN,
    ends: performance
      .getEntriesByType("resource")
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).responseEnd] as const),
  }));
  const ends = new Map(marks.ends);
  let kBBeforeText = 0;
  let kBBeforeColours = 0;
  let kBBeforeMap = 0;
  for (const [name, body] of bodies) {
    const kB = gzipSync(await body).length / 1000;
    const endMs = ends.get(name) ?? 0;
    if (endMs <= marks.textMs) kBBeforeText += kB;
    if (endMs <= marks.colouredMs) kBBeforeColours += kB;
    if (endMs <= marks.liveMs) kBBeforeMap += kB;
  }
  await context.close();
  const { textMs, colouredMs, liveMs } = marks;
  return { textMs, colouredMs, liveMs, kBBeforeText, kBBeforeColours, kBBeforeMap };
}

async function indicatorSwitches(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("first-live-map").length > 0);
  const catalogue = page.getByRole("region", { name: "Choose what to see" });
  const options = catalogue.locator("[data-measure]:visible");
  const values = await fiveTimes(async (round) => {
    const before = await switchCount(page);
    // The first is chosen already: each click goes to one that is not.
    await options.nth((round + 2) % 3).click();
    await page.waitForFunction(
      (count) => performance.getEntriesByName("indicator-switch", "measure").length > count,
      before,
    );
    return page.evaluate(
      () => performance.getEntriesByName("indicator-switch", "measure").at(-1)?.duration ?? Number.NaN,
    );
  });
  await page.close();
  return values;
}

function switchCount(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName("indicator-switch", "measure").length);
}
