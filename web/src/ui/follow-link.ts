/** Goes where a link of our own would: the frame follows those without loading the page anew. */
export function followLink(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
