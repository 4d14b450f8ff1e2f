/** As the `ref` of what has just appeared and must not be missed: scrolls to it once, clear of bars that stay in place. */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "center" });
}
