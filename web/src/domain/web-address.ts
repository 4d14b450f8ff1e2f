/** A website as a link that is safe to follow: http or https only; null for anything else. */
export function webHref(website: string | null): string | null {
  if (!website) return null;
  const text = /^[a-z][a-z\d+.-]*:/i.test(website) ? website : `https://${website}`;
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** A website as people say it: without the protocol and the last slash. */
export function webLabel(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
