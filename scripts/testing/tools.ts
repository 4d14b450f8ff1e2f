import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What some suites need from the machine. */
export type ToolName = "chromium" | "postgres" | "ogrinfo" | "pdftotext";

/** How to see whether a tool is there, and the Debian packages that bring it. */
type Tool = { title: string; isThere: () => boolean; debianPackages: () => string[] };

export const tools: Record<ToolName, Tool> = {
  chromium: {
    title: "Chromium",
    isThere: () => existsSync("/usr/bin/chromium") || existsSync(chromium.executablePath()),
    debianPackages: () => ["chromium"],
  },
  postgres: {
    title: "PostgreSQL with PostGIS and plpgsql_check",
    isThere: () =>
      postgresExtensions().some(
        (files) => files.includes("postgis.control") && files.includes("plpgsql_check.control"),
      ),
    debianPackages: () => {
      const version = newestPostgis();
      return [`postgresql-${version}`, `postgresql-${version}-postgis-3`, `postgresql-${version}-plpgsql-check`];
    },
  },
  ogrinfo: {
    title: "GDAL (ogrinfo)",
    isThere: () => spawnSync("ogrinfo", ["--version"]).status === 0,
    debianPackages: () => ["gdal-bin"],
  },
  pdftotext: {
    title: "Poppler (pdftotext)",
    isThere: () => spawnSync("pdftotext", ["-v"]).status === 0,
    debianPackages: () => ["poppler-utils"],
  },
};

/** The extensions of each PostgreSQL on this machine: Debian's folders, or what pg_config says. */
function postgresExtensions(): string[][] {
  const debian = existsSync("/usr/share/postgresql") ? readdirSync("/usr/share/postgresql") : [];
  const folders = debian.map((version) => `/usr/share/postgresql/${version}/extension`);
  const shared = spawnSync("pg_config", ["--sharedir"], { encoding: "utf8" });
  if (shared.status === 0) folders.push(`${shared.stdout.trim()}/extension`);
  return folders.filter((folder) => existsSync(folder)).map((folder) => readdirSync(folder));
}

/** Debian 12 has PostgreSQL 15, later ones a later one. */
function newestPostgis(): string {
  const found = spawnSync("apt-cache", ["search", "--names-only", "^postgresql-[0-9]+-postgis-3$"], {
    encoding: "utf8",
  });
  const versions = [...(found.stdout ?? "").matchAll(/^postgresql-(\d+)-/gm)].map((match) => Number(match[1]));
  return String(Math.max(15, ...versions));
}
