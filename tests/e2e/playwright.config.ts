import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "#tests/started/chromium.ts";

const port = 8471;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results/e2e",
  globalSetup: "./global-setup.ts",
  fullyParallel: false,
  workers: 1,
  // One more try on a machine that was busy elsewhere; what needed it is named at the end of `npm test`.
  retries: 1,
  // Long enough for a machine that is given a quarter of its time: nothing here measures speed.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  metadata: { port },
  use: {
    baseURL: `http://localhost:${port}`,
    // The processor draws the maps, as it must without a graphics card, but need not put the page together that way too.
    launchOptions: { ...chromiumLaunch, args: [...chromiumLaunch.args, "--disable-gpu-compositing"] },
    locale: "en-GB",
    timezoneId: "Europe/London",
    permissions: ["clipboard-read", "clipboard-write"],
    // A map that fades and flies is drawn many times over, by the processor. Whoever tests motion asks for it.
    contextOptions: { reducedMotion: "reduce" },
    // A trace films the page throughout, which costs software-drawn maps half their speed; a picture says where it failed.
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
