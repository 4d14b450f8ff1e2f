const browsers: readonly [mark: RegExp, name: string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [mark: RegExp, name: string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "a Mac"],
  [/CrOS/, "a Chromebook"],
  [/Linux/, "Linux"],
];

/** What a browser says of itself, as people would: "Firefox on Windows". Null when it says nothing we know. */
export function deviceInWords(device: string | null): string | null {
  if (!device) return null;
  const browser = browsers.find(([mark]) => mark.test(device))?.[1];
  const system = systems.find(([mark]) => mark.test(device))?.[1];
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? null;
}
