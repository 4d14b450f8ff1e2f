import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { seededRandom } from "#domain/seeded-random.ts";
import { chromiumLaunch } from "#tests/started/chromium.ts";
import type { StartedPatchwork } from "#tests/started/patchwork.ts";
import { fiveTimes, type Measure } from "./median.ts";

const root = join(import.meta.dirname, "../..");

/** What an analysis of a borough has to keep to, in milliseconds. */
const targets = { answerMs: 1000, longestTaskMs: 50 };

/** Enough services for every area of a borough to have some in reach, and some to be left without. */
const serviceCount = 400;

type Borough = { geography: string; indicator: string };

/** Each analysis on one borough: from the change of a choice to the answer on the page, and the longest time that the
 *  page could not answer in between. */
export async function analysisMeasures(patchwork: StartedPatchwork, borough: Borough): Promise<Measure[]> {
  await plantServices(patchwork, borough);
  const browser = await chromium.launch(chromiumLaunch);
  const { geography: g, indicator: i } = borough;
  const { url } = patchwork;
  try {
    const minutes = async (page: Page) => {
      await page.getByRole("slider").press("ArrowRight");
    };
    return [
      ...(await analysis(browser, {
        name: "Hotspots: need less help",
        url: `${url}/hotspots?g=${g}&i=${i}&of=difference&reach=10`,
        change: minutes,
        answers: "hotspots",
      })),
      ...(await analysis(browser, {
        name: "Reach: E2SFCA",
        url: `${url}/reach?g=${g}&reach=10`,
        change: minutes,
        answers: "access",
      })),
      ...(await analysis(browser, {
        name: "Gaps with stability",
        url: `${url}/gaps?g=${g}&reach=5`,
        // There are fewer choices than rounds, and what was asked before is known.
        startsAnew: true,
        change: async (page) => {
          await page.getByLabel("How far is in reach").selectOption("15");
        },
        answers: "gaps",
      })),
      await comparators(browser, url, g),
    ];
  } finally {
    await browser.close();
  }
}

type Analysis = {
  name: string;
  url: string;
  /** Asks for an answer that is not known yet. */
  change: (page: Page) => Promise<void>;
  /** Each round on a page that knows nothing yet. */
  startsAnew?: true;
  /** What the page says by a measure of its own when it is done. */
  answers: string;
};

async function analysis(browser: Browser, { name, url, change, startsAnew, answers }: Analysis): Promise<Measure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchTasks);
  const open = async () => {
    await page.goto(url);
    await page.locator("[data-code]").first().waitFor();
    await page.locator("[data-map-idle]").first().waitFor({ state: "attached" });
    await page.waitForFunction((of) => performance.getEntriesByName(of, "measure").length > 0, answers);
  };
  await open();
  const longest: number[] = [];
  const values = await fiveTimes(async (round) => {
    if (startsAnew) await open();
    const before = await measuresOf(page, answers);
    await page.evaluate(() => window.patchworkTasks.splice(0));
    const began = await page.evaluate(() => performance.now());
    await change(page);
    const ended = await page.waitForFunction(answeredAt, { answers, before }, { polling: "raf" });
    const tookMs = Number(await ended.jsonValue()) - began;
    // What the answer sets off, such as drawing it, is over when the map has come to rest and two frames have passed.
    await page.locator("[data-map-idle]").first().waitFor({ state: "attached" });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (round >= 0) longest.push(await page.evaluate(() => Math.max(0, ...window.patchworkTasks)));
    return tookMs;
  });
  await page.close();
  return [
    { name, unit: "ms", values, target: targets.answerMs },
    { name: `${name}: longest task`, unit: "ms", values: longest, target: targets.longestTaskMs },
  ];
}

declare global {
  interface Window {
    /** Tasks over 50 ms on the page's own thread, in milliseconds. */
    patchworkTasks: number[];
  }
}

function watchTasks(): void {
  window.patchworkTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.patchworkTasks.push(duration);
  }).observe({ type: "longtask" });
}

function measuresOf(page: Page, answers: string): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(name, "measure").length, answers);
}

/** Runs in the page: the time of the frame in which the answer was there, or 0. */
function answeredAt({ answers, before }: { answers: string; before: number }): number {
  return performance.getEntriesByName(answers, "measure").length > before ? performance.now() : 0;
}

/** The places most like one, asked from the page. The database works it out, so the page has nothing to block it. */
async function comparators(browser: Browser, url: string, geography: string): Promise<Measure> {
  const page = await browser.newPage();
  await page.goto(`${url}/about`);
  const values = await page.evaluate(
    async ({ slug, rounds }) => {
      const index = await fetch(`/rest/v1/rpc/neighbourhood_index?geography=${slug}`);
      const { codes } = (await index.json()) as { codes: string[] };
      const took: number[] = [];
      for (const code of codes.slice(0, rounds)) {
        const began = performance.now();
        await (await fetch(`/rest/v1/rpc/similar_neighbourhoods?geography=${slug}&code=${code}`)).json();
        took.push(performance.now() - began);
      }
      return took.slice(1);
    },
    { slug: geography, rounds: 6 },
  );
  await page.close();
  return { name: "Similar places", unit: "ms", values, target: targets.answerMs };
}

/** Services strewn over the borough, imported as a person would. */
async function plantServices(patchwork: StartedPatchwork, { geography }: Borough): Promise<void> {
  const answer = await fetch(`${patchwork.url}/rest/v1/rpc/neighbourhood_index?geography=${geography}`);
  const { longitudes, latitudes } = (await answer.json()) as Record<"longitudes" | "latitudes", number[]>;
  const random = seededRandom(1);
  const near = (degrees: number) => (degrees + (random() - 0.5) * 0.02).toFixed(5);
  const rows = Array.from({ length: serviceCount }, (_, at) => {
    const area = Math.floor(random() * longitudes.length);
    return `Service ${at},Helps people.,food,${near(longitudes[area] ?? 0)},${near(latitudes[area] ?? 0)}`;
  });
  const file = join(patchwork.home, "services.csv");
  writeFileSync(file, ["name,description,theme,longitude,latitude", ...rows].join("\n"));
  const named = ["organisations", file, "--source", "Bench", "--licence", "CC0 1.0"];
  execFileSync(process.execPath, ["scripts/bootstrap.mjs", "import", ...named], {
    cwd: root,
    env: { ...process.env, PATCHWORK_HOME: patchwork.home },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
