import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The picture of the README, taken from the Patchwork that runs: `npm start` in one window, this in another. */
const url = process.env.PATCHWORK_URL ?? "http://localhost:8000";
const debianChromium = "/usr/bin/chromium";

const browser = await chromium.launch({
  ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.locator("[data-map-idle]").waitFor({ state: "attached" });
  await page.screenshot({ path: "docs/explore.png" });
  console.log("docs/explore.png");
} finally {
  await browser.close();
}
