import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What is looked at once only. React Aria's announcer names a button that may have gone, for some seconds; the rows of
 *  a long table are the same markup over and over, and axe takes seconds to read a hundred of them. */
const passedOver = ["[data-live-announcer]", "tbody tr:nth-child(n+13)"];

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong on the page as it stands, by all its rules for WCAG 2.2 AA and good practice, or by one of them.
 *  @param only the rule that is asked, by axe's name for it
 *  @returns a line for each rule that is broken, with where. */
export async function accessibilityFaults(page: Page, only?: string): Promise<string[]> {
  // There are no frames, so that axe need not open a second page to put the answers of several together; and nobody
  // reads what is right, so that it need not be put into words.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"], selectors: false }).setLegacyMode();
  for (const selector of passedOver) axe.exclude(selector);
  const { violations } = await (only ? axe.withRules([only]) : axe.withTags(standards)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
