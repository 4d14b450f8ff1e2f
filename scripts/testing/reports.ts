import { existsSync, readFileSync } from "node:fs";
import type { Count } from "./count.ts";

type VitestTest = { status: string; fullName: string; failureMessages?: string[] };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message?: string; assertionResults: VitestTest[] }[];
};

type PlaywrightTest = {
  projectName: string;
  /** Of the whole test: "flaky" is one that passed when tried again. */
  status: "expected" | "unexpected" | "flaky" | "skipped";
  results: { error?: { message?: string } }[];
};

type PlaywrightSuite = {
  file: string;
  specs?: { title: string; tests: PlaywrightTest[] }[];
  suites?: PlaywrightSuite[];
};

type PlaywrightReport = {
  suites?: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
};

/** Vitest's JSON report. A file that could not even be loaded has no tests in it, and is counted as one failure. */
export function readVitestReport(path: string): Count {
  const report = read<VitestReport>(path);
  if (!report) return noReport(path);
  const failed = report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === "failed");
    if (tests.length === 0 && file.status === "failed") return [remark("FAILED", file.name, file.message)];
    return tests.map((test) => remark("FAILED", `${file.name} > ${test.fullName}`, test.failureMessages?.[0]));
  });
  return {
    passed: report.numPassedTests,
    failed: failed.length,
    skipped: report.numPendingTests + report.numTodoTests,
    remarks: failed,
  };
}

/** Playwright's JSON report. A test that passed on a second try has passed, and is named; a run that broke off is one
 *  failure. */
export function readPlaywrightReport(path: string): Count {
  const report = read<PlaywrightReport>(path);
  if (!report) return noReport(path);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    remarks: [
      ...(report.suites ?? []).flatMap(remarksOf),
      ...report.errors.map(({ message }) => remark("FAILED", "the run itself", message)),
    ],
  };
}

function remarksOf(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.flatMap(({ projectName, status, results }) => {
      const told = { unexpected: "FAILED", flaky: "PASSED ONLY WHEN TRIED AGAIN" }[status as string];
      const message = results.find(({ error }) => error)?.error?.message;
      return told ? [remark(told, `[${projectName}] ${suite.file} > ${title}`, message)] : [];
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(remarksOf)];
}

/** One line: the first of a message says enough to know where to look. */
function remark(what: string, where: string, message = ""): string {
  const [first = ""] = message.replace(terminalColours, "").trim().split("\n");
  return `${what} ${where}${first && `: ${first}`}`;
}

const terminalColours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function noReport(path: string): Count {
  return { passed: 0, failed: 1, skipped: 0, remarks: [`FAILED before it could report: ${path}`] };
}

function read<Report>(path: string): Report | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : null;
}
