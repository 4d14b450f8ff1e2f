import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** What is looked at once only. React Aria's announcer names a button that may have gone, for some seconds; the rows of
 *  a long table are the same markup over and over, and axe takes seconds to read a hundred of them. */
const passedOver = ["[data-live-announcer]", "tbody tr:nth-child(n+13)"];

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong on the page as it stands, by all its rules for WCAG 2.2 AA and good practice, or by one of them.
 *  @param only the rule that is asked, by axe's name for it
 *  @returns a line for each rule that is broken, with where. */
export async function accessibilityFaults(page: Page, only?: string): Promise<string[]> {
  // a page that goes on from screen to screen keeps the axe that it was given
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const runOnly = only ? { type: "rule" as const, values: [only] } : { type: "tag" as const, values: standards };
  // nobody reads what is right, so that it need not be put into words
  const options: RunOptions = { resultTypes: ["violations"], selectors: false, runOnly };
  return page.evaluate(
    async ([exclude, options]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
    },
    [passedOver, options] as const,
  );
}
