import { defineConfig } from "vitest/config";

/** One project a suite: `npx vitest run --project unit`. The order is that of what a suite needs to run. */
const suites = [
  { name: "unit", timeoutS: 10 },
  { name: "db", timeoutS: 60 },
  { name: "server", timeoutS: 120 },
  { name: "compat", timeoutS: 120 },
  { name: "real", timeoutS: 300 },
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: "forks",
    projects: suites.map(({ name, timeoutS }) => ({
      extends: true as const,
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        testTimeout: timeoutS * 1000,
        hookTimeout: Math.max(timeoutS, 60) * 1000,
      },
    })),
  },
});
