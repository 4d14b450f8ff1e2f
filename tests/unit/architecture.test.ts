import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const layersOfWeb = ["domain", "data", "view", "formats", "map", "layers", "ui", "features", "app"] as const;

/** Who may import whom, beside its own folder. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  data: ["domain"],
  view: ["domain"],
  map: ["domain"],
  formats: ["domain"],
  layers: ["domain", "data", "view", "map"],
  features: ["domain", "data", "view", "formats", "map", "layers", "ui"],
  app: ["domain", "data", "view", "formats", "map", "layers", "ui", "features"],
  scripts: ["domain", "formats"],
};

/** Packages that only some folders may name. */
const packageHomes: readonly { matches: RegExp; homes: readonly string[] }[] = [
  { matches: /^(maplibre-gl|@vis\.gl\/)/, homes: ["map", "layers"] },
  { matches: /^@deck\.gl\//, homes: ["map", "layers"] },
  { matches: /^@supabase\/supabase-js/, homes: ["data", "scripts"] },
  { matches: /^@turf\//, homes: ["domain", "formats", "scripts"] },
  { matches: /^react(-dom|-aria-components)?(\/|$)/, homes: ["data", "map", "layers", "ui", "features", "app"] },
];

type Import = { from: string; to: string };

const sources = [...layersOfWeb.map((layer) => `web/src/${layer}`), "scripts"].flatMap(filesBelow);
const imports = sources.filter((file) => /\.tsx?$/.test(file)).flatMap(importsOf);

describe("the house", () => {
  test.each(layersOfWeb)("web/src/%s holds source files", (layer) => {
    expect(filesBelow(`web/src/${layer}`).length).toBeGreaterThan(0);
  });

  test("every import of our own points the allowed way", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((each) => !isAllowed(each)).map(describeImport)).toEqual([]);
  });

  test("features never import one another", () => {
    const strangers = imports.filter(({ from, to }) => {
      const target = to.match(/^#features\/([^/]+)/)?.[1];
      return target && from.startsWith("web/src/features/") && !from.startsWith(`web/src/features/${target}/`);
    });
    expect(strangers.map(describeImport)).toEqual([]);
  });

  test("imports outside the folder are written from the top, never with ../", () => {
    expect(imports.filter(({ to }) => to.startsWith("../")).map(describeImport)).toEqual([]);
  });

  test.each(packageHomes)("packages like $matches stay in $homes", ({ matches, homes }) => {
    const astray = imports.filter(({ from, to }) => matches.test(to) && !homes.includes(homeOf(from)));
    expect(astray.map(describeImport)).toEqual([]);
  });

  test("the generated database types are named in data only", () => {
    const astray = imports.filter(({ from, to }) => to.includes("database.generated") && homeOf(from) !== "data");
    expect(astray.map(describeImport)).toEqual([]);
  });

  test("the rules catch a wrong import", () => {
    expect(isAllowed({ from: "web/src/domain/a.ts", to: "#data/client.ts" })).toBe(false);
    expect(isAllowed({ from: "web/src/ui/a.tsx", to: "#domain/site.ts" })).toBe(false);
    expect(isAllowed({ from: "scripts/a.ts", to: "#features/x/y.ts" })).toBe(false);
    expect(isAllowed({ from: "web/src/layers/a.ts", to: "#map/b.ts" })).toBe(true);
  });
});

describe("files", () => {
  test("are named in kebab-case, and never as drawers", () => {
    const named = sources.map((file) => basename(file));
    expect(named.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name))).toEqual([]);
    expect(named.filter((name) => /(^|-)(utils?|helpers?|common|manager|misc)(-|\.)/.test(name))).toEqual([]);
  });

  test("stay at 250 lines or fewer", () => {
    const long = sources
      .filter((file) => /\.(tsx?|css)$/.test(file) && !file.includes(".generated."))
      .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test("write colours and type sizes in the tokens only", () => {
    const astray = sources
      .filter((file) => file.endsWith(".css") && !file.endsWith("/tokens.css"))
      .flatMap((file) =>
        readFileSync(join(root, file), "utf8")
          .split("\n")
          .filter((line) => /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|font-size:\s*[\d.]+(px|r?em)/i.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(astray).toEqual([]);
  });
});

test("the README lists every folder of the house", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const folders = ["supabase", "data", "scripts", "tests", ...layersOfWeb];
  expect(folders.filter((folder) => !readme.includes(`\`${folder}/\``))).toEqual([]);
});

function isAllowed({ from, to }: Import): boolean {
  const target = to.match(/^#([a-z]+)\//)?.[1];
  if (!target) return true;
  const home = homeOf(from);
  return target === home || Boolean(mayImport[home]?.includes(target));
}

function homeOf(file: string): string {
  return file.match(/^web\/src\/([^/]+)\//)?.[1] ?? file.split("/")[0] ?? "";
}

function describeImport({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const named = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']/g);
  const bare = text.matchAll(/\bimport\s*\(?\s*["']([^"']+)["']/g);
  return [...named, ...bare].map((match) => ({ from: file, to: match[1] ?? "" }));
}

function filesBelow(folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((name) => relative(root, join(full, name)))
    .filter((file) => statSync(join(root, file)).isFile());
}
