import { readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { chromiumLaunch } from "#tests/started/chromium.ts";
import type { Measure } from "./median.ts";

/** What a page with its map costs the browser's renderer, beyond one with nothing on it. Linux only: elsewhere NaN. */
export async function memoryMeasure(url: string): Promise<Measure> {
  const browser = await chromium.launch(chromiumLaunch);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto("about:blank");
    const before = await rendererMB(browser);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("first-live-map").length > 0);
    await page.locator("[data-map-idle]").first().waitFor({ state: "attached" });
    const after = await rendererMB(browser);
    return { name: "Memory of the page, renderer", unit: "MB", values: [after - before], target: 250 };
  } finally {
    await browser.close();
  }
}

/** Private memory of the largest renderer process, MB. */
async function rendererMB(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateMB(id));
  return Math.max(...sizes);
}

function privateMB(pid: number): number {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...lines].reduce((sum, [, kB]) => sum + Number(kB) / 1000, 0);
  } catch {
    return Number.NaN;
  }
}
