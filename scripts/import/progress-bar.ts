/** A bar on a terminal; silent where nobody watches. */
export function progressBar(label: string, stream: NodeJS.WriteStream): (done: number, of: number) => void {
  if (!stream.isTTY) return () => {};
  return (done, of) => {
    const width = 30;
    const filled = of ? Math.round((done / of) * width) : width;
    stream.write(`\r${label}  ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done} of ${of}`);
    if (done >= of) stream.write("\r\u001b[2K");
  };
}
