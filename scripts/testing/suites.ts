import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { repositoryFolder } from "#scripts/server/paths.ts";
import type { Count } from "./count.ts";
import { readPlaywrightReport, readVitestReport } from "./reports.ts";
import type { ToolName } from "./tools.ts";

/** One part of `npm test`: what it needs from the machine beside Node, and how to run it. */
export type Suite = { name: string; needs: ToolName[]; run: () => Count };

/** In the order of running: the cheapest answers first. */
export const suites: Suite[] = [
  { name: "check", needs: [], run: check },
  { name: "unit", needs: [], run: () => vitest("unit") },
  { name: "server", needs: [], run: () => vitest("server") },
  { name: "db", needs: ["postgres"], run: () => vitest("db") },
  { name: "compat", needs: ["postgres"], run: () => vitest("compat") },
  { name: "real", needs: [], run: () => vitest("real") },
  { name: "e2e", needs: ["chromium", "ogrinfo", "pdftotext"], run: playwright },
];

const reportFolder = join(repositoryFolder, "test-results");

/** Each step of `npm run check` is one test. */
function check(): Count {
  const { scripts } = JSON.parse(readFileSync(join(repositoryFolder, "package.json"), "utf8"));
  const steps: string[] = scripts.check.split("&&");
  const failed = steps.filter((step) => {
    console.log(`> ${step.trim()}`);
    const [command = "", ...parameters] = step.trim().split(/\s+/);
    return !runs(command, parameters);
  });
  const remarks = failed.map((step) => `FAILED ${step.trim()}`);
  return { passed: steps.length - failed.length, failed: failed.length, skipped: 0, remarks };
}

function vitest(project: string): Count {
  if (!existsSync(join(repositoryFolder, "tests", project))) {
    return { passed: 0, failed: 1, skipped: 0, remarks: [`FAILED ${project}: there is no such folder in tests`] };
  }
  const report = freshReport(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = runs("vitest", ["run", "--project", project, ...reporters]);
  return neverSilent(project, readVitestReport(report), succeeded);
}

function playwright(): Count {
  const report = freshReport("e2e");
  const parameters = ["test", "-c", "tests/e2e/playwright.config.ts"];
  const succeeded = runs("playwright", parameters, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return neverSilent("e2e", readPlaywrightReport(report), succeeded);
}

/** A run that ended badly without a failed test is a failure still. */
function neverSilent(name: string, count: Count, succeeded: boolean): Count {
  if (succeeded || count.failed > 0) return count;
  return { ...count, failed: 1, remarks: [...count.remarks, `FAILED ${name}: it ended badly without a failed test`] };
}

function freshReport(name: string): string {
  const path = join(reportFolder, `${name}.json`);
  mkdirSync(reportFolder, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function runs(command: string, parameters: string[], env: Record<string, string> = {}): boolean {
  const path = [join(repositoryFolder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, parameters, {
    cwd: repositoryFolder,
    env: { ...process.env, DO_NOT_TRACK: "1", ...env, PATH: path },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}
