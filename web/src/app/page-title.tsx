import { useQuery } from "@tanstack/react-query";
import { siteQuery } from "#data/site.ts";

/** The tab's title: the page, the place, Patchwork. React puts it into the document's head. */
export function PageTitle({ children }: { children: string }) {
  const { data: site } = useQuery(siteQuery);
  const place = site && site.name !== "Patchwork" ? ` · ${site.name}` : "";
  return <title>{`${children}${place} · Patchwork`}</title>;
}
