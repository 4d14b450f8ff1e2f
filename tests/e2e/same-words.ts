import { expect, type Page } from "@playwright/test";

/** Both pages come to say the same, each read anew until they do: neither is drawn in one moment. */
export async function expectSameWords(one: Page, other: Page): Promise<void> {
  await expect(async () => expect(await wordsOf(one)).toBe(await wordsOf(other))).toPass({ timeout: 30_000 });
}

/** The words of the page and what its fields hold, but for passing announcements and the map's own controls. */
function wordsOf(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const passing of copy.querySelectorAll("[role=status], [data-map]")) passing.remove();
    const values = [...copy.querySelectorAll("input")].map(({ value }) => value);
    return [copy.textContent, ...values].join(" ");
  });
}
