import { type Count, inWords, total } from "./testing/count.ts";
import { installWhatIsMissing } from "./testing/install.ts";
import { type Suite, suites } from "./testing/suites.ts";
import { type ToolName, tools } from "./testing/tools.ts";

/** `npm test`: installs what the suites need, runs them one after another, and ends in one line that counts them.
 *  `npm test -- unit db` runs those only.
 *  @returns the exit code. */
function test(wanted: string[]): number {
  const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(", ")}. There are: ${suites.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  const chosen = suites.filter((suite) => wanted.length === 0 || wanted.includes(suite.name));
  const missing = installWhatIsMissing([...new Set(chosen.flatMap((suite) => suite.needs))]);
  const lines: string[] = [];
  const counts = chosen.map((suite) => {
    console.log(`\n=== ${suite.name} ===`);
    const began = performance.now();
    const count = runOrSkip(suite, missing);
    lines.push(
      `  ${suite.name.padEnd(8)}${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${inWords(count)}`,
    );
    return count;
  });
  const sum = total(counts);
  const remarks = sum.remarks.map((remark) => `\n  ${remark}`).join("");
  console.log(`\n${lines.join("\n")}\n${remarks && `${remarks}\n`}\n${inWords(sum)}`);
  return sum.failed > 0 ? 1 : 0;
}

/** A suite that cannot run is named, so that nobody takes its silence for success; in CI that is a failure. */
function runOrSkip(suite: Suite, missing: ToolName[]): Count {
  const lacks = suite.needs.filter((need) => missing.includes(need)).map((need) => tools[need].title);
  if (lacks.length === 0) return suite.run();
  const isFailure = process.env.CI === "true";
  const remark = `SKIPPED ${suite.name}. Missing, and could not be installed: ${lacks.join(", ")}.`;
  console.error(`!!! ${remark}`);
  return { passed: 0, failed: isFailure ? 1 : 0, skipped: isFailure ? 0 : 1, remarks: [remark] };
}

process.exitCode = test(process.argv.slice(2));
