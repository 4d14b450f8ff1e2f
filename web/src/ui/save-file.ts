/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser has taken hold of the blob once the click is done
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
