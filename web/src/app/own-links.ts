import type { AnyRouter } from "@tanstack/react-router";

/**
 * Follow a plain `<a href="/…">` without loading the page anew, so that screens can write ordinary links and know
 * nothing of the router. New tabs, downloads, other sites and links within the page are left to the browser.
 */
export function followOwnLink(event: MouseEvent, router: AnyRouter): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const anchor = event.target instanceof Element ? event.target.closest("a") : null;
  if (!anchor || anchor.origin !== window.location.origin) return;
  if (anchor.target || anchor.hasAttribute("download") || anchor.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  router.history.push(anchor.pathname + anchor.search + anchor.hash);
}
