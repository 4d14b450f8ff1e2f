import { existsSync } from "node:fs";

const debianChromium = "/usr/bin/chromium";

/** How to start a Chromium that draws WebGL without a graphics card and asks nothing of the network by itself. */
export const chromiumLaunch = {
  ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ],
};
