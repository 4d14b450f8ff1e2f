import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlaywrightReport, readVitestReport } from "#scripts/testing/reports.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "patchwork-reports-"));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (report: object): Promise<string> => {
  const path = join(folder, "report.json");
  await writeFile(path, JSON.stringify(report));
  return path;
};

describe("the end of a long run", () => {
  it("says which tests failed and why, and counts a file that could not be loaded", async () => {
    const count = readVitestReport(
      await written({
        numPassedTests: 1,
        numFailedTests: 1,
        numPendingTests: 2,
        numTodoTests: 0,
        testResults: [
          {
            name: "one.test.ts",
            status: "failed",
            assertionResults: [
              { status: "passed", fullName: "adds" },
              { status: "failed", fullName: "takes away", failureMessages: ["Error: expected 1 to be 2\n  at one"] },
            ],
          },
          { name: "two.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
        ],
      }),
    );
    expect(count).toEqual({
      passed: 1,
      failed: 2,
      skipped: 2,
      remarks: ["FAILED one.test.ts > takes away: Error: expected 1 to be 2", "FAILED two.test.ts: Cannot find module"],
    });
  });

  it("names what passed only when tried again, however deep it lies", async () => {
    const tests = (status: string) => [
      { projectName: "desktop", status, results: [{ error: { message: "\u001b[31mtoo late\u001b[39m\nat one" } }, {}] },
    ];
    const count = readPlaywrightReport(
      await written({
        stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
        errors: [],
        suites: [
          {
            file: "map.spec.ts",
            specs: [{ title: "draws", tests: tests("expected") }],
            suites: [
              {
                file: "map.spec.ts",
                specs: [
                  { title: "moves", tests: tests("flaky") },
                  { title: "turns", tests: tests("unexpected") },
                ],
              },
            ],
          },
        ],
      }),
    );
    expect(count.remarks).toEqual([
      "PASSED ONLY WHEN TRIED AGAIN [desktop] map.spec.ts > moves: too late",
      "FAILED [desktop] map.spec.ts > turns: too late",
    ]);
    expect(count).toMatchObject({ passed: 5, failed: 1 });
  });

  it("counts a run without a report as a failure", () => {
    expect(readVitestReport(join(folder, "none.json"))).toMatchObject({ failed: 1 });
    expect(readPlaywrightReport(join(folder, "none.json"))).toMatchObject({ failed: 1 });
  });
});
