import type { LucideIcon } from "lucide-react";
import {
  Bookmark,
  Copy,
  Download,
  Footprints,
  HeartPulse,
  Info,
  ListChecks,
  Map as MapIcon,
  Pencil,
  Phone,
  Radar,
  Scale,
  SquareDashed,
  Table2,
  Upload,
  Users,
} from "lucide-react";
import { words } from "./words.ts";

/** A page in the navigation. */
export type Destination = {
  href: string;
  label: string;
  icon: LucideIcon;
  /** In sight on a wide screen; the others are in the menu. */
  isInBar: boolean;
};

/** Who sees which pages in the navigation; the database decides what they may do there. */
export function destinations(role: string | null): Destination[] {
  const checks = role === "moderator" || role === "administrator";
  const all: (Destination | false)[] = [
    { href: "/", label: words.explore, icon: MapIcon, isInBar: true },
    { href: "/directory", label: words.directory, icon: Table2, isInBar: true },
    { href: "/gaps", label: words.gaps, icon: Scale, isInBar: true },
    { href: "/hotspots", label: words.hotspots, icon: Radar, isInBar: false },
    { href: "/reach", label: words.reach, icon: Footprints, isInBar: false },
    checks && { href: "/review", label: words.review, icon: ListChecks, isInBar: true },
    { href: "/export", label: words.export, icon: Download, isInBar: !checks },
    { href: "/draw", label: words.draw, icon: Pencil, isInBar: false },
    checks && { href: "/review/drawn", label: words.drawnReview, icon: SquareDashed, isInBar: false },
    checks && { href: "/review/duplicates", label: words.duplicates, icon: Copy, isInBar: false },
    checks && { href: "/calls", label: words.calls, icon: Phone, isInBar: true },
    Boolean(role && role !== "contributor") && { href: "/imports", label: words.imports, icon: Upload, isInBar: false },
    role === "administrator" && { href: "/people", label: words.people, icon: Users, isInBar: false },
    role !== null && { href: "/lists", label: words.lists, icon: Bookmark, isInBar: false },
    { href: "/health", label: words.health, icon: HeartPulse, isInBar: false },
    { href: "/about", label: words.about, icon: Info, isInBar: false },
  ];
  return all.filter((each) => each !== false);
}

/** Is this the page, or a page within it? */
export function isCurrent(href: string, path: string): boolean {
  if (href === "/") return path === "/" || path.startsWith("/neighbourhoods");
  if (href === "/directory") return path === href || path.startsWith("/organisations");
  return path === href;
}
