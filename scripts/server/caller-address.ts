/** How many proxies stand before the server, from PATCHWORK_PROXY: none, `on` for one, or a number. */
export function proxiesBefore(setting: string | undefined): number {
  if (!setting || setting === "off") return 0;
  if (setting === "on") return 1;
  if (/^\d$/.test(setting)) return Number(setting);
  throw new Error("PATCHWORK_PROXY is on, off or the number of proxies before this server.");
}

/** The address of whoever asks. Anybody can write x-forwarded-for: only the entries that our own proxies added, at its
 *  end, say something, and without a proxy none does. */
export function callerAddress(socket: string | null, forwarded: string | null, proxies: number): string | null {
  if (proxies === 0) return socket;
  const addresses = (forwarded ?? "").split(",").map((address) => address.trim());
  return addresses.at(-proxies) || socket;
}
