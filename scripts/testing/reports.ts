import { existsSync, readFileSync } from "node:fs";
import type { Count } from "./count.ts";

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Vitest's JSON report. A file that could not even be loaded has no tests in it, and is counted as one failure. */
export function readVitestReport(path: string): Count {
  const report = read<VitestReport>(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const hasNoneFailed = (results: { status: string }[]) => !results.some(({ status }) => status === "failed");
  const broken = report.testResults.filter((file) => file.status === "failed" && hasNoneFailed(file.assertionResults));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report. A test that passed on a second try has passed; a run that broke off is one failure. */
export function readPlaywrightReport(path: string): Count {
  const report = read<PlaywrightReport>(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

function read<Report>(path: string): Report | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : null;
}
