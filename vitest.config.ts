import { defineConfig } from "vitest/config";

/** One project a suite: `npx vitest run --project unit`. The order is that of what a suite needs to run. Times are long
 *  enough for a machine that is given a third of its time: nothing measures speed by them. */
const suites = [
  { name: "unit", timeoutS: 10 },
  { name: "db", timeoutS: 180 },
  { name: "server", timeoutS: 300 },
  { name: "compat", timeoutS: 120 },
  { name: "real", timeoutS: 300 },
];

/** Suites that live in more than their own folder: the golden tests read the real files too. */
const foldersOf = (suite: string) => (suite === "real" ? ["real", "golden"] : [suite]);

/** Suites that begin from a snapshot. */
const copiesDatabase = new Set(["db", "server", "compat"]);

/** What is made once for a whole suite, before two files could both be making it. */
const setupsOf = (suite: string) => [
  ...(copiesDatabase.has(suite) ? ["tests/cluster/make-snapshot.ts"] : []),
  ...(suite === "compat" || suite === "db" ? ["tests/cluster/shared-cluster.ts"] : []),
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: "forks",
    // What files import (the database in the first place) is read once for all of them: they keep their state to themselves.
    isolate: false,
    projects: suites.map(({ name, timeoutS }) => ({
      extends: true as const,
      test: {
        name,
        globalSetup: setupsOf(name),
        include: foldersOf(name).map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
        testTimeout: timeoutS * 1000,
        hookTimeout: Math.max(timeoutS, 60) * 1000,
      },
    })),
  },
});
