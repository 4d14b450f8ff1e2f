import { useSyncExternalStore } from "react";

/** The colours and the typeface of the map, read from the custom properties of `tokens.css`. */
export type Palette = {
  /** Changes with the theme; names the images drawn for it. */
  name: string;
  font: string;
  paper: string;
  surface: string;
  ink: string;
  ink2: string;
  ink3: string;
  edge: string;
  accent: string;
  focus: string;
  sea: string;
  seaShade: string;
  seaInk: string;
  land: string;
  landLine: string;
  park: string;
  parkLine: string;
  river: string;
  areaLine: string;
  areaLineOpacity: number;
  borough: string;
  road: string;
  roadCase: string;
  rail: string;
  halo: string;
  hover: string;
  select: string;
  missing: string;
  missingLine: string;
  /** Five steps, from calm to "look here". */
  ramp: readonly [string, string, string, string, string];
  /** Five steps, from better to worse. */
  diverging: readonly [string, string, string, string, string];
  /** Nine cells: three thirds of help for each third of need, the lowest first. */
  bivariate: readonly string[];
};

const properties = {
  paper: "--paper",
  surface: "--surface",
  ink: "--ink",
  ink2: "--ink-2",
  ink3: "--ink-3",
  edge: "--edge",
  accent: "--accent-text",
  focus: "--focus",
  sea: "--sea",
  seaShade: "--sea-2",
  seaInk: "--sea-ink",
  land: "--land",
  landLine: "--land-line",
  park: "--park",
  parkLine: "--park-line",
  river: "--river",
  areaLine: "--cell-line",
  borough: "--borough",
  road: "--road",
  roadCase: "--road-case",
  rail: "--rail",
  halo: "--halo",
  hover: "--hover",
  select: "--select",
  missing: "--missing",
  missingLine: "--missing-line",
} as const;

let current: Palette | undefined;
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The colour of an organisation theme, or ink for a theme the tokens do not know. */
export function themeColour(theme: string): string {
  const style = getComputedStyle(document.documentElement);
  return style.getPropertyValue(`--t-${theme}`).trim() || style.getPropertyValue("--ink").trim();
}

/** The palette of the theme in force, new whenever the theme changes. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, palette);
}

/** The palette of the theme in force. */
export function palette(): Palette {
  watchTheme();
  current ??= readPalette();
  return current;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (property: string) => style.getPropertyValue(property).trim();
  const colours = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, read(property)]));
  return {
    ...(colours as Record<keyof typeof properties, string>),
    name: document.documentElement.dataset.theme ?? "light",
    font: (read("--font").split(",")[0] ?? "sans-serif").replaceAll('"', ""),
    areaLineOpacity: Number(read("--cell-line-o")) || 1,
    ramp: [read("--seq-1"), read("--seq-2"), read("--seq-3"), read("--seq-4"), read("--seq-5")],
    diverging: [read("--div-1"), read("--div-2"), read("--div-3"), read("--div-4"), read("--div-5")],
    bivariate: ["00", "01", "02", "10", "11", "12", "20", "21", "22"].map((cell) => read(`--bv-${cell}`)),
  };
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** The theme is watched from the first look on: it may change while no map is there. */
function watchTheme(): void {
  if (observer) return;
  observer = new MutationObserver(() => {
    current = readPalette();
    for (const listener of listeners) listener();
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
