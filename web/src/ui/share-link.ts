import { showToast } from "./toast-store.ts";
import { words } from "./words.ts";

/** Hand the link on: by the device's own sheet on a phone, by the clipboard elsewhere. */
export async function shareLink(href: string): Promise<void> {
  const url = new URL(href, window.location.href).href;
  const isPhone = window.matchMedia("(max-width: 719px)").matches;
  try {
    if (isPhone && "share" in navigator) await navigator.share({ url });
    else {
      await navigator.clipboard.writeText(url);
      showToast(words.linkCopied, { tone: "good" });
    }
  } catch (error) {
    // closing the device's sheet is not a failure
    if (!(error instanceof DOMException && error.name === "AbortError"))
      showToast(words.linkNotCopied, { tone: "warn" });
  }
}
