import type { LucideIcon } from "lucide-react";
import { Copy, Download, HeartPulse, Info, ListChecks, Map as MapIcon, Phone, Table2, Upload } from "lucide-react";
import { words } from "./words.ts";

/** A page in the navigation. */
export type Destination = { href: string; label: string; icon: LucideIcon };

/** Who sees which pages in the navigation; the database decides what they may do there. */
export function destinations(role: string | null): Destination[] {
  const all: Destination[] = [
    { href: "/", label: words.explore, icon: MapIcon },
    { href: "/directory", label: words.directory, icon: Table2 },
    { href: "/export", label: words.export, icon: Download },
    { href: "/health", label: words.health, icon: HeartPulse },
    { href: "/about", label: words.about, icon: Info },
  ];
  if (role === "moderator" || role === "administrator")
    all.push(
      { href: "/review", label: words.review, icon: ListChecks },
      { href: "/review/duplicates", label: words.duplicates, icon: Copy },
      { href: "/calls", label: words.calls, icon: Phone },
    );
  if (role && role !== "contributor") all.push({ href: "/imports", label: words.imports, icon: Upload });
  return all;
}

/** Is this the page, or a page within it? */
export function isCurrent(href: string, path: string): boolean {
  if (href === "/") return path === "/" || path.startsWith("/neighbourhoods");
  if (href === "/directory") return path === href || path.startsWith("/organisations");
  return path === href;
}
